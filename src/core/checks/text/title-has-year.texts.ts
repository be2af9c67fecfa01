import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const titleHasYearTexts: Sentences = {
  sv: {
    limits:
      'Regeln ser bara årtal sist i titeln. Den är tyst om datamängder i en serie och om dem som bara skiljer sig åt genom året, om tidsperioden också är angiven.',
    summary: 'En datamängds titel innehåller ett årtal',
    title: () => 'Årtal i titeln',
    message: ({ subject, args, language }) =>
      `${subject} har årtalet ${quote(language, args['year'])} i titeln${args['hasPeriod'] ? '' : ', men fältet ”Tidsperiod” är tomt'}.`,
    why: () =>
      'Tiden som data gäller har ett eget fält, som man kan filtrera på. Ett årtal i titeln går bara att hitta som text, och blir fel när data uppdateras.',
    how: ({ args }) =>
      args['hasPeriod']
        ? 'Ta bort årtalet ur titeln. Har ni en datamängd för varje år kan ni samla dem i en datamängdsserie.'
        : 'Ange tiden i fältet ”Tidsperiod” (temporal) och ta bort årtalet ur titeln, om det inte behövs för att skilja datamängden från andra år.',
  },
  en: {
    limits:
      'The rule sees only years at the end of a title. It is silent on members of a series, and on datasets that differ by the year alone if they give their time period as well.',
    summary: 'The title of a dataset holds a year',
    title: () => 'Year in the title',
    message: ({ subject, args, language }) =>
      `${subject} has the year ${quote(language, args['year'])} in its title${args['hasPeriod'] ? '' : ', but the field “Time period” is empty'}.`,
    why: () =>
      'The time that data is about has a field of its own, which one can filter by. A year in the title can only be found as text, and gets wrong when the data is updated.',
    how: ({ args }) =>
      args['hasPeriod']
        ? 'Leave the year out of the title. If you have one dataset for each year, you can gather them in a dataset series.'
        : 'Give the time in the field “Time period” (temporal) and leave the year out of the title, unless it is needed to tell the dataset from other years.',
  },
};
