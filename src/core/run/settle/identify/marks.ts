/** By what a resource is known again when its title has changed. */
import {
  type CanonicalObject,
  type CanonicalValue,
  iriOf,
  type ResourceNode,
  textsOf,
  titleOf,
  valuesOf,
} from '../../../model/canonical.js';
import type { IdentifierMarks } from '../../../model/identifiers.js';
import { hash } from '../../../source/hash.js';

/** Of so many addresses a note is made. */
const mostAddresses = 3;

/** The language in which titles are compared, where a resource has several. */
const language = 'sv';

/** What a resource is known by. `find` gives the resources that it refers to. */
export function marksOf(node: ResourceNode, find: (id: string) => ResourceNode | undefined): IdentifierMarks {
  const { data } = node;
  const [identifier] = valuesOf(data, 'identifier').flatMap(plainText);
  const [email] = valuesOf(data, 'hasEmail').flatMap(emailOf);
  const description = textsOf(data['description'])[0]?.text.trim();
  const addresses = addressesOf(node, find);
  return {
    title: titleOf(node, language)?.replace(/\s+/g, ' ').trim() ?? '',
    ...(identifier === undefined ? {} : { identifier }),
    ...(email === undefined ? {} : { email }),
    ...(addresses.length === 0 ? {} : { address: addresses }),
    ...(description ? { text: hash(description) } : {}),
  };
}

function plainText(value: CanonicalValue): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  const text = Array.isArray(value) ? undefined : value['@value'];
  return typeof text === 'string' ? [text] : [];
}

function emailOf(value: CanonicalValue): readonly string[] {
  const iri = iriOf(value);
  return iri === undefined
    ? []
    : [
        iri
          .replace(/^mailto:/i, '')
          .trim()
          .toLowerCase(),
      ];
}

/** Where the data are: of a dataset the addresses of its distributions. */
function addressesOf(
  { type, data }: ResourceNode,
  find: (id: string) => ResourceNode | undefined,
): readonly string[] {
  const keys = ['accessURL', 'downloadURL', 'endpointURL'] as const;
  const parts =
    type.key === 'Dataset'
      ? valuesOf(data, 'distribution').flatMap((value): readonly CanonicalObject[] => {
          const found = typeof value === 'string' ? find(value)?.data : value;
          return found === undefined || Array.isArray(found) ? [] : [found];
        })
      : [data];
  const found = parts.flatMap((part) =>
    keys.flatMap((key) => valuesOf(part, key)).flatMap((value) => iriOf(value) ?? []),
  );
  return [...new Set(found)].sort().slice(0, mostAddresses);
}
