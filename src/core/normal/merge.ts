import { type Collection, isNameless } from './collection.js';
import type { Draft, DraftValue } from './draft.js';
import { termKey } from './terms.js';

/** Class names that say less than others of the same class. */
const general = new Set(['Agent', 'Kind']);

/** Properties by which a catalogue lists a resource of the class. */
const listedUnder: Readonly<Record<string, string>> = {
  Dataset: 'dataset',
  DatasetSeries: 'dataset',
  DataService: 'service',
};

/** Properties by which a resource is part of another one. */
export const containing: ReadonlySet<string> = new Set([
  'dataset',
  'service',
  'catalog',
  'distribution',
  'hasPart',
]);

/** Makes one resource of those that are described under the same identifier. */
export function mergeResources(collection: Collection): void {
  const merging = new Merging(collection);
  const kept = new Map<string, Draft>();
  for (const draft of collection.drafts) {
    const key = `${draft.type.key} ${draft.id}`;
    const first = kept.get(key);
    if (first) merging.merge(first, draft);
    else kept.set(key, draft);
  }
  collection.drafts = [...kept.values()].filter((draft) => !merging.dropped.has(draft));
  const seen = new Set<string>();
  collection.rest = collection.rest.filter(({ subject, predicate, object }) => {
    const key = `${subject} ${predicate} ${termKey(object)}`;
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}

class Merging {
  /** Nameless resources that stood in a description whose value was left out. */
  readonly dropped = new Set<Draft>();
  private nameless: ReadonlyMap<string, Draft> | undefined;

  constructor(private readonly collection: Collection) {}

  merge(first: Draft, other: Draft): void {
    if (general.has(first.className)) first.className = other.className;
    for (const [key, values] of other.values) {
      const present = first.values.get(key);
      if (!present) {
        first.values.set(key, values);
        continue;
      }
      const keys = new Set(present.map((value) => this.contentKey(value)));
      for (const value of values) {
        const isKnown = keys.has(this.contentKey(value));
        const rival = isKnown ? undefined : rivalOf(first, key, present, value);
        if (rival !== undefined) this.tell(first, key, rival, value);
        if (isKnown || rival !== undefined) this.drop(value);
        else present.push(value);
      }
    }
  }

  /** The same for the same value; a nameless resource is what it says. */
  private contentKey(value: DraftValue, depth = 0): string {
    const draft = depth < 40 ? this.namelessOf(value) : undefined;
    if (!draft)
      return typeof value === 'object' && !('value' in value) ? JSON.stringify(value) : termKey(value);
    const parts = [...draft.values].map(([key, values]) => [
      key,
      values.map((item) => this.contentKey(item, depth + 1)).sort(),
    ]);
    return JSON.stringify([draft.className, parts.sort()]);
  }

  private drop(value: DraftValue): void {
    const draft = this.namelessOf(value);
    if (!draft || this.dropped.has(draft)) return;
    this.dropped.add(draft);
    for (const values of draft.values.values()) for (const item of values) this.drop(item);
  }

  private namelessOf(value: DraftValue): Draft | undefined {
    if (typeof value !== 'string' || !isNameless(value)) return undefined;
    this.nameless ??= new Map(
      this.collection.drafts.filter(({ id }) => isNameless(id)).map((draft) => [draft.id, draft]),
    );
    return this.nameless.get(value);
  }

  private tell(draft: Draft, key: string, kept: DraftValue, left: DraftValue): void {
    const inWords = (value: DraftValue) =>
      typeof value === 'object' && 'value' in value
        ? value.value
        : (this.namelessOf(value)?.className ?? String(value));
    this.collection.notes.push({
      code: 'merged-differently',
      args: { class: draft.type.key, id: draft.id, property: key, kept: inWords(kept), left: inWords(left) },
    });
  }
}

/** The value that stands in the way of another one, where the property holds a single one. */
function rivalOf(
  draft: Draft,
  key: string,
  present: readonly DraftValue[],
  value: DraftValue,
): DraftValue | undefined {
  const property = draft.type.properties.get(key);
  if (property?.max === 1) return present[0];
  // A resource has one title, one description and one name in a language; only keywords are many.
  if (property?.kind !== 'text' || key === 'keyword' || typeof value === 'string' || !('value' in value))
    return undefined;
  return present.find(
    (item) => typeof item === 'object' && 'value' in item && item.language === value.language,
  );
}

/** Puts what other files describe, and no catalogue lists, into the only catalogue. */
export function linkToCatalogue(collection: Collection): void {
  const catalogues = collection.drafts.filter(({ type }) => type.key === 'Catalog');
  const [catalogue] = catalogues;
  if (catalogues.length > 1)
    collection.notes.push({ code: 'several-catalogues', args: { count: catalogues.length } });
  if (collection.inputs < 2 || catalogues.length !== 1 || !catalogue) return;
  const listed = new Set(
    collection.drafts.flatMap(({ values }) => [...containing].flatMap((key) => values.get(key) ?? [])),
  );
  let count = 0;
  for (const draft of collection.drafts) {
    const key = listedUnder[draft.type.key];
    if (key === undefined || draft.input === catalogue.input || listed.has(draft.id)) continue;
    count += 1;
    catalogue.values.set(key, [...(catalogue.values.get(key) ?? []), draft.id]);
  }
  if (count > 0) collection.notes.push({ code: 'linked-to-catalogue', args: { count } });
}
