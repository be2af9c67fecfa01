import { type ResourceNode, valuesOf } from '../../model/canonical.js';
import { entryByName, entryByValue, type VocabularyEntry } from '../../profile/vocabularies.js';
import type { Rule } from '../rule.js';
import { eachMissingByLaw, isProtected } from '../shared/legislation.js';

export const list = 'access-right';
export const wanted = [
  'http://publications.europa.eu/resource/authority/access-right/RESTRICTED',
  'http://publications.europa.eu/resource/authority/access-right/NON_PUBLIC',
];

/** The profile does not know the field of a series, which keeps it under its CURIE, as an object in RDF. */
function rightOf({ type, data }: ResourceNode): VocabularyEntry | undefined {
  const [value] = valuesOf(
    data,
    type.properties.has('accessRights') ? 'accessRights' : 'dcterms:accessRights',
  );
  const text = typeof value === 'object' && !Array.isArray(value) ? value['id'] : value;
  return typeof text === 'string' ? (entryByValue(list, text) ?? entryByName(list, text)) : undefined;
}

export const dgaAccessRights: Rule = {
  code: 'dga-access-rights',
  group: 'dga',
  severity: 'error',
  about: ['Dataset.accessRights', 'DataService.accessRights', 'DatasetSeries'],
  guidance:
    'https://docs.dataportal.se/dcat/docs/recommendations/#22-publicering-av-skyddade-data-enligt-dataforvaltningsforordningen',
  eachResource: eachMissingByLaw('dga-access-rights'),
  eachProperty: {
    of: ['Dataset', 'DataService', 'DatasetSeries'],
    keys: ['applicableLegislation'],
    check(_value, _key, node) {
      if (!isProtected(node)) return undefined;
      const isSeries = node.type.key === 'DatasetSeries';
      const right = rightOf(node);
      // A value that is no access right at all is another fault.
      if (right ? wanted.includes(right.iri ?? '') : !isSeries) return undefined;
      const key = isSeries ? 'dcterms:accessRights' : 'accessRights';
      return {
        rule: dgaAccessRights.code,
        place: { kind: 'resource', node, property: key },
        property: node.type.properties.get(key),
        // The recommendation asks it of series as well, but the profile has no such field there.
        severity: isSeries ? 'warning' : undefined,
        args: { value: right?.iri },
      };
    },
  },
};
