import {
  ancestorOf,
  type CanonicalValue,
  type ResourceNode,
  textsOf,
  valuesOf,
} from '../../model/canonical.js';
import type { NewValue } from '../../model/edit.js';
import type { Finding } from '../../model/finding.js';
import type { ProfileProperty } from '../../model/profile.js';
import type { Fix, FixContext } from '../rule.js';

/** Values that fill a field that is missing, and whether they need no judgement. */
interface Filling {
  readonly values: readonly NewValue[];
  readonly safe: boolean;
  /** The owner has decided on it for all, so that a table may get a column for it. */
  readonly mayAddColumn: boolean;
}

/** Fills in what the owner of the catalogue has decided, or what the resource says elsewhere. */
export function fillMissing({ place, property }: Finding, context: FixContext): Fix | undefined {
  if (place.kind !== 'resource' || !property) return undefined;
  const { node } = place;
  const filling = decided(node, property, context) ?? saidElsewhere(node, property.key);
  if (!filling) return undefined;
  const { values, safe, mayAddColumn } = filling;
  return { safe, edits: [{ kind: 'add', node, property: property.key, values, mayAddColumn }] };
}

/** What the settings say of a field of all resources of the class. */
function decided(
  node: ResourceNode,
  property: ProfileProperty,
  { settings }: FixContext,
): Filling | undefined {
  const { catalogue, defaults = [] } = settings.catalogue ?? {};
  const from = [...(catalogue ? [catalogue] : []), ...[...defaults].reverse()].find(
    ({ type, data }) => type === node.type && data[property.key] !== undefined,
  );
  const values = from && newValues(property, from.data[property.key]!);
  return values && { values, safe: true, mayAddColumn: true };
}

/** Values of a canonical document as values to write; undefined where one of them is described by more than can be added. */
function newValues(property: ProfileProperty, value: CanonicalValue): readonly NewValue[] | undefined {
  if (property.kind === 'text' || property.kind === 'literal') return textsOf(value);
  const values = (Array.isArray(value) ? value : [value]).map((item): NewValue | undefined => {
    const isReference = property.kind === 'iri' || property.kind === 'resource';
    if (typeof item === 'string') return isReference ? { iri: item } : { text: item };
    if (Array.isArray(item)) return undefined;
    const { '@value': text, '@type': datatype } = item;
    return typeof text === 'string' ? { text, datatype: datatype as string | undefined } : undefined;
  });
  return values.every((item) => item !== undefined) ? values : undefined;
}

/** What other fields of the resource or of its dataset say. */
function saidElsewhere(node: ResourceNode, key: string): Filling | undefined {
  if (key !== 'accessURL') return undefined;
  const downloads = valuesOf(node.data, 'downloadURL');
  const [download] = downloads;
  if (downloads.length === 1 && typeof download === 'string' && /^https?:/i.test(download))
    return { values: [{ iri: download }], safe: true, mayAddColumn: false };
  const pages = valuesOf(ancestorOf(node, 'Dataset')?.data ?? {}, 'landingPage');
  const [page] = pages;
  return pages.length === 1 && typeof page === 'string' && downloads.length === 0
    ? { values: [{ iri: page }], safe: false, mayAddColumn: false }
    : undefined;
}
