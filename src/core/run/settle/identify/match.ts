/** Finds for each resource the identifier that it was given before. */
import type { IdentifierMarks, KnownIdentifier } from '../../../model/identifiers.js';

/** What is to be known again. */
export interface Candidate {
  readonly class: string;
  readonly file: string;
  readonly marks: IdentifierMarks;
  /** The identifier of the resource that it is a part of. */
  readonly of: string | undefined;
}

/** The marks that say that two things are the same, each as texts that can be compared. */
const kinds = ['title', 'identifier', 'email', 'address', 'text'] as const;

type Kind = (typeof kinds)[number];

/** How much it says that a mark is the same. One that several have says little. */
const weights: Readonly<Record<Kind, number>> = { title: 4, identifier: 8, email: 8, address: 4, text: 3 };

/** Two marks of the same kind that many have, or a running number, only decide where all else is even. */
const little = 1;

/** A pair is the same thing from here on; what says little is not enough. */
const enough = 3;

function valuesIn(marks: IdentifierMarks, kind: Kind): readonly string[] {
  const value = marks[kind];
  if (value === undefined || value.length === 0) return [];
  return typeof value === 'string' ? [kind === 'title' ? value.toLowerCase() : value] : value;
}

/**
 * Pairs candidates with what is known. The more marks two have in common, the earlier they are paired, so that a title that
 * moves to another resource does not take the identifier along. What cannot be told for certain is left alone and gets a
 * new identifier: none ever moves.
 */
export function matchKnown<Item extends Candidate>(
  candidates: readonly Item[],
  known: readonly KnownIdentifier[],
): ReadonlyMap<Item, KnownIdentifier> {
  const found = new Map<Item, KnownIdentifier>();
  const taken = new Set<KnownIdentifier>();
  const pairs = pairsOf(candidates, known);
  pairs.sort(
    (one, other) =>
      Number(one.isGone) - Number(other.isGone) ||
      other.score - one.score ||
      Number(other.isNear) - Number(one.isNear) ||
      one.order - other.order,
  );
  for (const { candidate, entry } of pairs) {
    if (found.has(candidate) || taken.has(entry)) continue;
    found.set(candidate, entry);
    taken.add(entry);
  }
  for (const [candidate, entry] of lonePairs(candidates, known, found, taken)) found.set(candidate, entry);
  return found;
}

interface Pair<Item> {
  readonly candidate: Item;
  readonly entry: KnownIdentifier;
  readonly score: number;
  /** It was gone before: it may have come back, but what was still there has its first. */
  readonly isGone: boolean;
  /** It is in the same file. */
  readonly isNear: boolean;
  readonly order: number;
}

function pairsOf<Item extends Candidate>(
  candidates: readonly Item[],
  known: readonly KnownIdentifier[],
): Pair<Item>[] {
  const index = indexOf(known);
  const counts = [countsOf(candidates), countsOf(known)] as const;
  const pairs: Pair<Item>[] = [];
  for (const [order, candidate] of candidates.entries()) {
    const near = new Set(keysOf(candidate).flatMap((key) => index.get(key) ?? []));
    for (const entry of near) {
      const score = scoreOf(candidate, entry, counts);
      if (score < enough) continue;
      const isGone = entry.removed !== undefined;
      const isNear = entry.file === candidate.file;
      pairs.push({ candidate, entry, score, isGone, isNear, order });
    }
  }
  return pairs;
}

type Described = Pick<Candidate, 'class' | 'marks' | 'of'>;

/** Each mark of a thing as a text, with the class and the owner that it has to share. */
function keysOf({ class: type, of, marks }: Described): readonly string[] {
  return kinds.flatMap((kind) =>
    valuesIn(marks, kind).map((value) => `${type}\n${of ?? ''}\n${kind}\n${value}`),
  );
}

function indexOf(known: readonly KnownIdentifier[]): ReadonlyMap<string, readonly KnownIdentifier[]> {
  const index = new Map<string, KnownIdentifier[]>();
  for (const entry of known) {
    for (const key of keysOf(entry)) {
      const list = index.get(key);
      if (list) list.push(entry);
      else index.set(key, [entry]);
    }
  }
  return index;
}

function countsOf(all: readonly Described[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of all) for (const key of keysOf(item)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function scoreOf(
  candidate: Described,
  entry: KnownIdentifier,
  counts: readonly [ReadonlyMap<string, number>, ReadonlyMap<string, number>],
): number {
  let score = 0;
  let against = 0;
  let unsaid = 0;
  for (const kind of kinds) {
    const own = valuesIn(candidate.marks, kind);
    const other = new Set(valuesIn(entry.marks, kind));
    const same = own.filter((value) => other.has(value));
    if (same.length === 0) {
      if (own.length > 0 && other.size > 0) against += 1;
      else if (own.length > 0 || other.size > 0) unsaid += 1;
      continue;
    }
    const isDistinctive = same.some((value) => {
      if (kind === 'title') return true;
      if (kind === 'identifier' && /^\d{1,4}$/.test(value)) return false;
      const key = `${candidate.class}\n${candidate.of ?? ''}\n${kind}\n${value}`;
      return counts.every((count) => (count.get(key) ?? 0) <= 1);
    });
    score += isDistinctive ? weights[kind] : little;
  }
  // What was gone has come back only where it is described as it was.
  if (entry.removed !== undefined && against + unsaid > 0) return 0;
  // The same description alone is not enough where title and address are others.
  return score === weights.text && against > 1 ? 0 : score;
}

/**
 * Of what has nothing but a title, the only one that is new in its file is the only one that is gone from it: it was
 * renamed. Marks that differ speak against it.
 */
function lonePairs<Item extends Candidate>(
  candidates: readonly Item[],
  known: readonly KnownIdentifier[],
  found: ReadonlyMap<Item, KnownIdentifier>,
  taken: ReadonlySet<KnownIdentifier>,
): readonly (readonly [Item, KnownIdentifier])[] {
  const placeOf = ({ class: type, file, of }: Pick<Candidate, 'class' | 'file' | 'of'>) =>
    `${type}\n${file}\n${of ?? ''}`;
  const fresh = groupBy(
    candidates.filter((item) => !found.has(item)),
    placeOf,
  );
  const gone = groupBy(
    known.filter((entry) => !taken.has(entry) && entry.removed === undefined),
    placeOf,
  );
  return [...fresh].flatMap(([place, items]) => {
    const entries = gone.get(place) ?? [];
    const [item, entry] = [items[0]!, entries[0]];
    if (items.length !== 1 || entries.length !== 1 || !entry) return [];
    return isOnlyTitle(item.marks) && isOnlyTitle(entry.marks) ? [[item, entry] as const] : [];
  });
}

function isOnlyTitle(marks: IdentifierMarks): boolean {
  return kinds.every((kind) => kind === 'title' || valuesIn(marks, kind).length === 0);
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const list = groups.get(keyOf(item));
    if (list) list.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
