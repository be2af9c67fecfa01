import type { Finding } from '../../../model/finding.js';
import type { Profile, ProfileClass, ProfileProperty } from '../../../model/profile.js';
import { shortenIri } from '../../../profile/prefixes.js';
import type { ForeignClass } from './classes.js';
import type { Described } from './described.js';

/**
 * Properties whose values the portal must find by their class: it is an error when these have none, or one that the profile
 * does not know. Of others the class is a matter of taste, and often one of another vocabulary.
 */
export const byClass: ReadonlySet<string> = new Set([
  'dataset',
  'service',
  'catalog',
  'distribution',
  'sample',
  'publisher',
  'contactPoint',
  'accessService',
  'inSeries',
  'servesDataset',
]);

/** Predicates that only resources of one class have. */
const typicalProperties: readonly (readonly [classKey: string, names: readonly string[]])[] = [
  ['Catalog', ['dataset', 'service', 'catalog', 'themeTaxonomy']],
  ['DataService', ['endpointURL', 'endpointDescription', 'servesDataset']],
  ['Distribution', ['accessURL', 'downloadURL', 'byteSize', 'accessService']],
  ['Dataset', ['distribution']],
];

/** Predicates that others have as well: they tell a dataset from what is no part of a catalogue, but not from a concept. */
const ofDatasets = ['theme', 'keyword', 'landingPage'];

/**
 * The class whose own predicates a resource has, if any: it is described, though nothing says what it is. Where nothing speaks
 * against a dataset, its usual predicates are enough.
 */
export function classByPredicates(
  predicates: ReadonlySet<string>,
  { classes }: Profile,
  maybeDataset: boolean,
): ProfileClass | undefined {
  for (const [classKey, names] of typicalProperties) {
    const entry = classes.get(classKey);
    const known = classKey === 'Dataset' && maybeDataset ? [...names, ...ofDatasets] : names;
    if (entry && known.some((name) => predicates.has(entry.properties.get(name)?.iri ?? ''))) return entry;
  }
  return undefined;
}

/** A resource is used as one of a class, but nothing says that it is one. */
export function classMissing(node: Described, isSure: boolean): Finding {
  return {
    rule: 'class-missing',
    place: { kind: 'resource', node },
    args: { class: node.type.key, suggestion: shortenIri(node.type.iris[0]!), exact: isSure },
  };
}

/** A resource has a class that the profile does not know; what it is used as tells the one that is missing. */
export function classUnknown(node: Described, found: ForeignClass, isSure: boolean): Finding {
  const { iri, own, relation, index } = found;
  return {
    rule: 'class-unknown',
    place: { kind: 'resource', node, property: 'rdf:type', index },
    args: {
      value: shortenIri(iri),
      class: node.type.key,
      suggestion: shortenIri(own ?? node.type.iris[0]!),
      slip: relation === 'none' ? 'letters' : 'related',
      beside: relation !== 'none',
      // A class beside the one of the profile takes nothing away.
      exact: isSure && relation === 'related',
    },
  };
}

/** A class of the profile that is misspelt. */
export function classMisspelt(node: Described, iri: string, meant: string): Finding {
  return {
    rule: 'class-unknown',
    place: { kind: 'resource', node, property: 'class' },
    args: {
      value: shortenIri(iri),
      class: node.type.key,
      suggestion: shortenIri(meant),
      slip: 'letters',
      exact: true,
    },
  };
}

/** Whether it is an error that a value of the property has this class instead of one of the profile. */
export function isWrong({ key }: ProfileProperty, { relation }: ForeignClass): boolean {
  return byClass.has(key) || relation === 'none';
}
