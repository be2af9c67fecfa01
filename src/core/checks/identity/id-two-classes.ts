import { type CanonicalValue, iriOf, type ResourceNode, valuesOf } from '../../model/canonical.js';
import type { Finding } from '../../model/finding.js';
import { expandCurie } from '../../profile/prefixes.js';
import { classByIri, profileOf } from '../../profile/profile.js';
import { mayBeBoth } from '../../profile/two-classes.js';
import { describedIn } from '../described.js';
import type { Rule } from '../rule.js';

const catalogRecord = 'http://www.w3.org/ns/dcat#CatalogRecord';

export const idTwoClasses: Rule = {
  code: 'id-two-classes',
  group: 'identity',
  severity: 'error',
  foundBy: ['reader'],
  about: ['Catalog', 'Dataset', 'DatasetSeries', 'Distribution', 'DataService', 'Agent', 'ContactPoint'],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#unika-identifierare',
  // In RDF one resource has all classes that are said of its address.
  eachProperty: {
    of: [],
    keys: ['rdf:type'],
    check: (value, _, node) => otherClass(value, node),
  },
  eachDocument: {
    of: [],
    *check({ document }) {
      if (describedIn(document).repeated.size === 0) return;
      const first = new Map<string, ResourceNode>();
      for (const node of document.resources) {
        if (node.id === undefined || node.type.kind !== 'main') continue;
        const known = first.get(node.id);
        if (!known) {
          first.set(node.id, node);
          continue;
        }
        if (mayBeBoth(known.type.key, node.type.key)) continue;
        yield {
          rule: idTwoClasses.code,
          place: { kind: 'resource', node, property: 'id' },
          args: { value: node.id, first: known.type.key, second: node.type.key },
        };
      }
    },
  },
};

/** The finding about a class beside the one of the resource, where nothing can be both. */
function otherClass(value: CanonicalValue, node: ResourceNode): Finding | undefined {
  if (node.type.kind !== 'main') return undefined;
  const names = Array.isArray(value) ? value : [value];
  for (let index = 0; index < names.length; index++) {
    const name = iriOf(names[index]);
    if (name === undefined) continue;
    const second = classKeyOf(name, node);
    if (second === undefined || mayBeBoth(node.type.key, second)) continue;
    // A catalogue is a kind of dataset in DCAT; it is used as one where it lists itself.
    const pair = [node.type.key, second].sort().join(' ');
    if (pair === 'Catalog Dataset' && !valuesOf(node.data, 'dataset').includes(node.id ?? '')) continue;
    return {
      rule: idTwoClasses.code,
      place: { kind: 'resource', node, property: 'rdf:type', index },
      args: { value: node.id ?? '', first: node.type.key, second },
    };
  }
  return undefined;
}

/** The class by its IRI or CURIE, among those that stand for things of their own. */
function classKeyOf(name: string, { type }: ResourceNode): string | undefined {
  const iri = expandCurie(name) ?? name;
  // A record is about a dataset, and none itself.
  if (iri === catalogRecord) return 'CatalogRecord';
  const found = classByIri(iri, profileOf(type));
  return found?.kind === 'main' ? found.key : undefined;
}

/** Whether a resource is also said to be of one of these classes: what is said about it is that it is two things. */
export function isAlsoOf({ data }: ResourceNode, keys: readonly string[]): boolean {
  return valuesOf(data, 'rdf:type').some((value) => {
    const name = iriOf(value) ?? '';
    return keys.includes(classByIri(expandCurie(name) ?? name)?.key ?? '');
  });
}
