import { quote } from '../../languages/words.js';
import type { Language } from '../../model/profile.js';
import { entryByValue, labelOf } from '../../profile/vocabularies.js';
import type { Sentences } from '../rule.js';

const labelIn = (language: Language, frequency: unknown) => {
  const entry = entryByValue('frequency', String(frequency));
  return quote(language, entry ? labelOf(entry, language) : frequency);
};

export const dateModifiedFrequencyTexts: Sentences = {
  sv: {
    limits:
      'Regeln reagerar först när två uppdateringar och två månader till har gått. Den är tyst när den inte får veta dagens datum.',
    summary: 'Ändringsdatum är äldre än uppdateringsfrekvensen lovar',
    title: () => 'Gammalt ändringsdatum för data som uppdateras ofta',
    message: ({ subject, args, language }) =>
      `${subject} har uppdateringsfrekvensen ${labelIn(language, args['frequency'])} men ändrades senast ${quote(language, args['value'])}.`,
    why: () =>
      'Portalen visar båda uppgifterna. Den som letar efter aktuella data tror att de har slutat uppdateras.',
    how: ({ args }) =>
      args['isFrequent']
        ? 'Ta bort ändringsdatumet om ingen hinner hålla det aktuellt: frekvensen räcker. Eller rätta frekvensen om data inte längre uppdateras.'
        : 'Ange när data senast uppdaterades, eller rätta frekvensen om data inte längre uppdateras så ofta.',
  },
  en: {
    limits:
      'The rule speaks only when two updates and another two months have gone by. It is silent where it does not know today’s date.',
    summary: 'The date of change is older than the update frequency promises',
    title: () => 'Old date of change for data that is updated often',
    message: ({ subject, args, language }) =>
      `${subject} has the update frequency ${labelIn(language, args['frequency'])}, but was last changed on ${quote(language, args['value'])}.`,
    why: () => 'The portal shows both. Whoever looks for current data believes that it is no longer updated.',
    how: ({ args }) =>
      args['isFrequent']
        ? 'Leave the date of change out if nobody has the time to keep it current: the frequency is enough. Or correct the frequency if the data is no longer updated.'
        : 'Give the day of the last update, or correct the frequency if the data is no longer updated that often.',
  },
};
