import { quote } from '../../languages/words.js';
import { dayOf, isLater } from '../days.js';
import type { Rule } from '../rule.js';

const classKeys = ['Catalog', 'Dataset', 'DatasetSeries', 'Distribution'];
const keys = ['issued', 'modified'];

export const dateFuture: Rule = {
  code: 'date-future',
  group: 'coverage',
  severity: 'info',
  about: classKeys.flatMap((classKey) => keys.map((key) => `${classKey}.${key}`)),
  limits: {
    sv: 'Regeln är tyst när den inte får veta dagens datum.',
    en: 'The rule is silent where it is not told the date of today.',
  },
  guidance:
    'https://docs.dataportal.se/dcat/docs/recommendations/#7-utgivningsdatum-modifieringsdatum-och-uppdateringsfrekvens',
  texts: {
    sv: {
      summary: 'Utgivningsdatum eller ändringsdatum ligger i framtiden',
      title: ({ field }) => `Datum i framtiden: ${field}`,
      message: ({ subject, field, args, language }) =>
        `${subject} har ${quote(language, args['value'])} i fältet ${field}, och den dagen har inte kommit än.`,
      why: () =>
        'Portalen sorterar på datum. Data med ett datum i framtiden hamnar överst, och användarna tror att de är nyare än de är.',
      how: () =>
        'Ange den dag data gavs ut eller senast ändrades. När nästa uppdatering kommer framgår av fältet ”Uppdateringsfrekvens”.',
    },
    en: {
      summary: 'The date of issue or of change lies in the future',
      title: ({ field }) => `Date in the future: ${field}`,
      message: ({ subject, field, args, language }) =>
        `${subject} has ${quote(language, args['value'])} in the field ${field}, and that day has not come yet.`,
      why: () =>
        'The portal sorts by date. Data with a date in the future comes first, and users take it to be newer than it is.',
      how: () =>
        'Give the day on which the data was issued or last changed. When the next update comes is told by the field “Frequency”.',
    },
  },
  eachProperty: {
    of: classKeys,
    keys,
    check(value, key, node, { settings: { today } }) {
      if (today === undefined) return undefined;
      const day = dayOf(value);
      if (day === undefined || !isLater(day, today)) return undefined;
      return {
        rule: dateFuture.code,
        place: { kind: 'resource', node, property: key },
        property: node.type.properties.get(key),
        args: { value: day },
      };
    },
  },
};
