import type { Rule } from '../rule.js';

const titles = new Set(['http://purl.org/dc/terms/title', 'http://www.w3.org/2000/01/rdf-schema#label']);

export const distributionUrlTitle: Rule = {
  code: 'distribution-url-title',
  group: 'distribution',
  severity: 'info',
  about: ['Distribution.downloadURL'],
  guidance:
    'https://docs.dataportal.se/dcat/docs/recommendations/#4-vissa-datamangder-delas-med-fordel-upp-i-flera-filer',
  onlyIf: {
    of: ['Distribution'],
    keys: ['downloadURL'],
    some: (value) => Array.isArray(value) && value.length > 1,
  },
  *check({ resourcesOf, document, find }) {
    let named: Set<string> | undefined;
    for (const node of resourcesOf('Distribution')) {
      const values = node.data['downloadURL'];
      if (!Array.isArray(values) || values.length < 2) continue;
      if (!named) {
        named = new Set();
        for (const { subject, predicate } of document.rest?.statements ?? [])
          if (titles.has(predicate)) named.add(subject);
      }
      const without = values.filter(
        (value) =>
          typeof value === 'string' && !named?.has(value) && find(value)?.data['title'] === undefined,
      );
      if (without.length === 0) continue;
      const value = String(without[0]);
      yield {
        rule: distributionUrlTitle.code,
        place: { kind: 'resource', node, property: 'downloadURL', index: values.indexOf(value) },
        property: node.type.properties.get('downloadURL'),
        args: { value, count: values.length, without: without.length },
      };
    }
  },
};
