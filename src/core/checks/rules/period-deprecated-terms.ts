import { quote } from '../../languages/words.js';
import { dayOf } from '../days.js';
import type { Rule } from '../rule.js';

/** Properties of earlier versions of the profile, and those that took their place. */
const successors = [
  ['schema:startDate', 'startDate'],
  ['schema:endDate', 'endDate'],
] as const;

export const periodDeprecatedTerms: Rule = {
  code: 'period-deprecated-terms',
  group: 'legacy',
  severity: 'warning',
  about: successors.map(([key]) => `PeriodOfTime.${key}`),
  guidance: 'https://docs.dataportal.se/dcat/docs/changes/#generellt-om-ej-bakatkompatibla-andringar',
  texts: {
    sv: {
      summary: 'En tidsperiod använder fält ur en äldre version av profilen',
      title: () => 'Äldre fält för tidsperiod',
      message: ({ subject, args, language }) =>
        `${subject} har datumet i ${quote(language, args['key'])}, som användes före version 2 av profilen.`,
      why: () =>
        'Portalen läser det gamla fältet tills vidare, men andra som hämtar beskrivningen kan missa tidsperioden.',
      how: ({ args, language }) =>
        `Skriv ${quote(language, `dcat:${args['suggestion']}`)} i stället. Värdet är detsamma.`,
      fix: ({ args, language }) =>
        `Byt ${quote(language, args['key'])} mot ${quote(language, `dcat:${args['suggestion']}`)}`,
    },
    en: {
      summary: 'A time period uses properties of an earlier version of the profile',
      title: () => 'Old property of a time period',
      message: ({ subject, args, language }) =>
        `${subject} has its date in ${quote(language, args['key'])}, which was used before version 2 of the profile.`,
      why: () =>
        'The portal reads the old property for the time being, but others who fetch the description may miss the time period.',
      how: ({ args, language }) =>
        `Write ${quote(language, `dcat:${args['suggestion']}`)} instead. The value is the same.`,
      fix: ({ args, language }) =>
        `Replace ${quote(language, args['key'])} by ${quote(language, `dcat:${args['suggestion']}`)}`,
    },
  },
  eachProperty: {
    of: ['PeriodOfTime'],
    keys: successors.map(([key]) => key),
    check(_value, key, node) {
      return {
        rule: periodDeprecatedTerms.code,
        place: { kind: 'resource', node, property: key },
        property: node.type.properties.get(key),
        args: { key, suggestion: successors.find(([old]) => old === key)?.[1] },
      };
    },
  },
  fix({ place, args }) {
    if (place.kind !== 'resource') return undefined;
    const { node } = place;
    const [property, to] = [String(args['key']), String(args['suggestion'])];
    const old = node.data[property];
    // Two old dates would be two new ones, where the profile allows one.
    if (Array.isArray(old) && old.length > 1) return undefined;
    if (node.data[to] === undefined) return { safe: true, edits: [{ kind: 'rename', node, property, to }] };
    // Where the new property says the same, the old one can go.
    const isSame = dayOf(old) !== undefined && dayOf(old) === dayOf(node.data[to]);
    return isSame ? { safe: true, edits: [{ kind: 'replace', node, property, values: [] }] } : undefined;
  },
};
