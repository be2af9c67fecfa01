import { perDocument } from '../per-document.js';
import type { Rule } from '../rule.js';

const titles = new Set(['http://purl.org/dc/terms/title', 'http://www.w3.org/2000/01/rdf-schema#label']);

export const distributionUrlTitle: Rule = {
  code: 'distribution-url-title',
  group: 'distribution',
  severity: 'info',
  about: ['Distribution.downloadURL'],
  guidance:
    'https://docs.dataportal.se/dcat/docs/recommendations/#4-vissa-datamangder-delas-med-fordel-upp-i-flera-filer',
  eachProperty: {
    of: ['Distribution'],
    keys: ['downloadURL'],
    check(values, _key, node, context) {
      if (!Array.isArray(values) || values.length < 2) return undefined;
      const without = values.filter(
        (value) =>
          typeof value === 'string' &&
          !titled(context).has(value) &&
          context.find(value)?.data['title'] === undefined,
      );
      if (without.length === 0) return undefined;
      const value = String(without[0]);
      return {
        rule: distributionUrlTitle.code,
        place: { kind: 'resource', node, property: 'downloadURL', index: values.indexOf(value) },
        property: node.type.properties.get('downloadURL'),
        args: { value, count: values.length, without: without.length },
      };
    },
  },
};

/** What has a title among the statements of an RDF file about other things than resources of the profile. */
const titled = perDocument(({ document }): ReadonlySet<string> => {
  const statements = document.rest?.statements ?? [];
  return new Set(statements.flatMap(({ subject, predicate }) => (titles.has(predicate) ? [subject] : [])));
});
