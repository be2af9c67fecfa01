import { quote } from '../../languages/words.js';
import type { Language } from '../../profile/profile.js';
import { entryByValue, labelOf } from '../../profile/vocabularies.js';
import { dayOf, daysBefore, isLater } from '../days.js';
import type { Rule } from '../rule.js';

const scheme = 'http://publications.europa.eu/resource/authority/frequency/';

/** Days between updates. Frequencies that promise nothing, and very long ones, are not here. */
const daysOf: Readonly<Record<string, number>> = {
  CONT: 1,
  UPDATE_CONT: 1,
  '1MIN': 1,
  '5MIN': 1,
  '10MIN': 1,
  '15MIN': 1,
  '30MIN': 1,
  HOURLY: 1,
  BIHOURLY: 1,
  TRIHOURLY: 1,
  '12HRS': 1,
  DAILY_2: 1,
  DAILY: 1,
  WEEKLY_3: 3,
  WEEKLY_2: 4,
  WEEKLY: 7,
  MONTHLY_3: 10,
  BIWEEKLY: 14,
  MONTHLY_2: 15,
  MONTHLY: 31,
  BIMONTHLY: 62,
  QUARTERLY: 92,
  ANNUAL_3: 122,
  ANNUAL_2: 183,
  ANNUAL: 366,
  BIENNIAL: 731,
  TRIENNIAL: 1096,
};

/** So many days may pass: two updates may be missed, and data may be late. */
const patience = (days: number) => 2 * days + 60;

const labelIn = (language: Language, frequency: unknown) => {
  const entry = entryByValue('frequency', String(frequency));
  return quote(language, entry ? labelOf(entry, language) : frequency);
};

export const dateModifiedFrequency: Rule = {
  code: 'date-modified-frequency',
  group: 'coverage',
  severity: 'info',
  about: ['Dataset.modified', 'Dataset.accrualPeriodicity'],
  limits: {
    sv: 'Regeln reagerar först när två uppdateringar och två månader till har gått. Den är tyst när den inte får veta dagens datum.',
    en: 'The rule speaks only when two updates and another two months have gone by. It is silent where it is not told the date of today.',
  },
  guidance:
    'https://docs.dataportal.se/dcat/docs/recommendations/#7-utgivningsdatum-modifieringsdatum-och-uppdateringsfrekvens',
  texts: {
    sv: {
      summary: 'Ändringsdatum är äldre än uppdateringsfrekvensen lovar',
      title: () => 'Gammalt ändringsdatum för data som uppdateras ofta',
      message: ({ subject, args, language }) =>
        `${subject} ska enligt fältet ”Uppdateringsfrekvens” uppdateras ${labelIn(language, args['frequency'])}, men ändrades senast ${quote(language, args['value'])}.`,
      why: () =>
        'Portalen visar båda uppgifterna. Den som letar efter aktuella data tror att de har slutat uppdateras.',
      how: ({ args }) =>
        args['isFrequent']
          ? 'Ta bort ändringsdatumet om ingen hinner hålla det aktuellt: frekvensen räcker. Eller rätta frekvensen om data inte längre uppdateras.'
          : 'Ange när data senast uppdaterades, eller rätta frekvensen om data inte längre uppdateras så ofta.',
    },
    en: {
      summary: 'The date of change is older than the update frequency promises',
      title: () => 'Old date of change for data that is updated often',
      message: ({ subject, args, language }) =>
        `${subject} has the update frequency ${labelIn(language, args['frequency'])}, but was last changed on ${quote(language, args['value'])}.`,
      why: () =>
        'The portal shows both. Whoever looks for current data believes that it is no longer updated.',
      how: ({ args }) =>
        args['isFrequent']
          ? 'Leave the date of change out if nobody has the time to keep it current: the frequency is enough. Or mend the frequency if the data is no longer updated.'
          : 'Give the day of the last update, or mend the frequency if the data is no longer updated that often.',
    },
  },
  eachProperty: {
    of: ['Dataset'],
    keys: ['modified'],
    check(value, key, node, { settings: { today } }) {
      const frequency = node.data['accrualPeriodicity'];
      if (today === undefined || Number.isNaN(Date.parse(today))) return undefined;
      if (typeof frequency !== 'string' || !frequency.startsWith(scheme)) return undefined;
      const days = daysOf[frequency.slice(scheme.length)];
      const modified = dayOf(value);
      if (days === undefined || modified === undefined) return undefined;
      if (!isLater(daysBefore(today, patience(days)), modified)) return undefined;
      return {
        rule: dateModifiedFrequency.code,
        place: { kind: 'resource', node, property: key },
        property: node.type.properties.get(key),
        args: { value: modified, frequency, isFrequent: days <= 31 },
      };
    },
  },
};
