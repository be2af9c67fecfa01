import { quote } from '../../languages/words.js';
import { dayOf, isLater } from '../days.js';
import type { Rule } from '../rule.js';

export const periodOrder: Rule = {
  code: 'period-order',
  group: 'coverage',
  severity: 'warning',
  about: ['PeriodOfTime.startDate', 'PeriodOfTime.endDate'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#8-tidsperiod-och-tidsupplosning',
  texts: {
    sv: {
      summary: 'En tidsperiod slutar innan den börjar',
      title: () => 'Tidsperioden slutar innan den börjar',
      message: ({ subject, args, language }) =>
        `${subject} börjar ${quote(language, args['start'])} och slutar ${quote(language, args['value'])}.`,
      why: () => 'Den som söker data för en viss tid hittar inte datamängden.',
      how: () => 'Byt plats på datumen, eller rätta det som är fel.',
    },
    en: {
      summary: 'A time period ends before it begins',
      title: () => 'The time period ends before it begins',
      message: ({ subject, args, language }) =>
        `${subject} begins on ${quote(language, args['start'])} and ends on ${quote(language, args['value'])}.`,
      why: () => 'Whoever searches for data on a certain time does not find the dataset.',
      how: () => 'Swap the dates, or mend the one that is wrong.',
    },
  },
  eachResource: {
    of: ['PeriodOfTime'],
    check(node) {
      const start = dayOf(node.data['startDate'] ?? node.data['schema:startDate']);
      const key = node.data['endDate'] === undefined ? 'schema:endDate' : 'endDate';
      const end = dayOf(node.data[key]);
      if (start === undefined || end === undefined || !isLater(start, end)) return undefined;
      return {
        rule: periodOrder.code,
        place: { kind: 'resource', node, property: key },
        property: node.type.properties.get(key),
        args: { value: end, start },
      };
    },
  },
};
