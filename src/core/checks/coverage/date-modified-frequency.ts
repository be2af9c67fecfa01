import type { Rule } from '../rule.js';
import { dayOf, daysBefore, isLater } from '../shared/days.js';

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

export const dateModifiedFrequency: Rule = {
  code: 'date-modified-frequency',
  group: 'coverage',
  severity: 'info',
  about: ['Dataset.modified', 'Dataset.accrualPeriodicity'],
  guidance:
    'https://docs.dataportal.se/dcat/docs/recommendations/#7-utgivningsdatum-modifieringsdatum-och-uppdateringsfrekvens',
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
