import type { Collection } from './collection.js';
import { type Draft, type DraftValue, valueKey } from './draft.js';
import { termKey } from './terms.js';

/** Class names that say less than others of the same class. */
const general = new Set(['Agent', 'Kind']);

/** Properties by which a catalogue lists a resource of the class. */
const listedUnder: Readonly<Record<string, string>> = { Dataset: 'dataset', DatasetSeries: 'dataset', DataService: 'service' };

/** Properties by which a resource is part of another one. */
export const containing: ReadonlySet<string> = new Set(['dataset', 'service', 'catalog', 'distribution', 'hasPart']);

/** Makes one resource of those that are described under the same identifier. */
export function mergeResources(collection: Collection): void {
  const kept = new Map<string, Draft>();
  collection.drafts = collection.drafts.filter((draft) => {
    if (draft.id === undefined) return true;
    const key = `${draft.type.key} ${draft.id}`;
    const first = kept.get(key);
    if (first) mergeInto(collection, first, draft);
    else kept.set(key, draft);
    return !first;
  });
  const seen = new Set<string>();
  collection.rest = collection.rest.filter(({ subject, predicate, object }) => {
    const key = `${subject} ${predicate} ${termKey(object)}`;
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}

function mergeInto(collection: Collection, first: Draft, other: Draft): void {
  if (general.has(first.className)) first.className = other.className;
  for (const [key, values] of other.values) {
    const present = first.values.get(key);
    if (!present) {
      first.values.set(key, values);
      continue;
    }
    const keys = new Set(present.map(valueKey));
    for (const value of values) {
      if (keys.has(valueKey(value))) continue;
      const rival = rivalOf(first, key, present, value);
      if (rival === undefined) present.push(value);
      else tell(collection, first, key, rival, value);
    }
  }
}

/** The value that stands in the way of another one, where the property holds a single one. */
function rivalOf(draft: Draft, key: string, present: readonly DraftValue[], value: DraftValue): DraftValue | undefined {
  const property = draft.type.properties.get(key);
  if (property?.max === 1) return present[0];
  // A resource has one title, one description and one name in a language; only keywords are many.
  if (property?.kind !== 'text' || key === 'keyword' || typeof value === 'string' || !('value' in value)) return undefined;
  return present.find((item) => typeof item === 'object' && 'value' in item && item.language === value.language);
}

function tell(collection: Collection, draft: Draft, key: string, kept: DraftValue, left: DraftValue): void {
  collection.notes.push({
    code: 'merged-differently',
    args: { class: draft.type.key, id: draft.id ?? '', property: key, kept: inWords(kept), left: inWords(left) },
  });
}

function inWords(value: DraftValue): string {
  if (typeof value === 'string') return value;
  if ('value' in value) return value.value;
  return 'draft' in value ? value.draft.className : '…';
}

/** Puts what other files describe, and no catalogue lists, into the only catalogue. */
export function linkToCatalogue(collection: Collection): void {
  const catalogues = collection.drafts.filter(({ type }) => type.key === 'Catalog');
  const [catalogue] = catalogues;
  if (catalogues.length > 1) collection.notes.push({ code: 'several-catalogues', args: { count: catalogues.length } });
  if (collection.inputs < 2 || catalogues.length !== 1 || !catalogue) return;
  const listed = new Set(
    collection.drafts.flatMap(({ values }) => [...containing].flatMap((key) => values.get(key) ?? [])),
  );
  let count = 0;
  collection.drafts = collection.drafts.filter((draft) => {
    const key = listedUnder[draft.type.key];
    if (key === undefined || draft.input === catalogue.input || (draft.id !== undefined && listed.has(draft.id))) return true;
    count += 1;
    catalogue.values.set(key, [...(catalogue.values.get(key) ?? []), draft.id ?? { draft }]);
    return draft.id !== undefined;
  });
  if (count > 0) collection.notes.push({ code: 'linked-to-catalogue', args: { count } });
}
