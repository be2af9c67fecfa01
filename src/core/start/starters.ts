import { nearest } from '../languages/nearest.js';
import type { Texts } from '../model/profile.js';
import { normaliseName } from '../profile/vocabularies.js';
import { municipalStarters } from './generated/starters.js';

/** What is known beforehand about a dataset that many municipalities publish. */
export interface Starter {
  readonly id: string;
  readonly title: Texts;
  readonly description: Texts;
  readonly keyword: { readonly sv: readonly string[]; readonly en: readonly string[] };
  /** Code of the EU's list of themes. */
  readonly theme: string;
  /** Code of the EU's list of frequencies. */
  readonly frequency: string;
  /** Media types; each becomes a distribution. */
  readonly formats: readonly string[];
  /** Name of the licence that suits the data best. */
  readonly license: string;
  /** Address of the specification that the data may follow, where it is known. */
  readonly conformsTo?: string;
  /** What the law and other registers ask for. */
  readonly notes: readonly Texts[];
  /** What only the author can answer, such as whether it is a high-value dataset. */
  readonly questions: readonly Texts[];
}

/** All starters, in the order in which they are listed. */
export const starters: readonly Starter[] = municipalStarters;

/** What a name was understood as: one starter or all of them, else those that are near it. */
export interface FoundStarters {
  readonly found: readonly Starter[];
  readonly near: readonly Starter[];
}

const everything = new Set(['all', 'alla', 'samtliga', '*']);

/**
 * The starters that are meant by an id, a title in either language, the beginning or a part of one, a keyword or a slip:
 * `badplatser`, `Bathing sites`, `toaletter`, `skola`, `badplaster`; `all` means every one.
 */
export function findStarters(name: string): FoundStarters {
  const wanted = plain(name);
  if (everything.has(name.trim().toLowerCase())) return { found: starters, near: [] };
  if (wanted === '') return { found: [], near: [] };
  const tests: ((names: readonly string[], starter: Starter) => boolean)[] = [
    (names) => names.includes(wanted),
    (names) => names.some((own) => own.startsWith(wanted) || wanted.startsWith(own)),
    (_, { keyword }) => [...keyword.sv, ...keyword.en].some((word) => plain(word) === wanted),
    (names) => wanted.length > 2 && names.some((own) => own.includes(wanted)),
  ];
  for (const test of tests) {
    const fitting = starters.filter((starter) => test(namesOf(starter), starter));
    if (fitting.length === 1) return { found: fitting, near: [] };
    if (fitting.length > 1) return { found: [], near: fitting };
  }
  const byName = new Map(
    starters.flatMap((starter) => namesOf(starter).map((own) => [own, starter] as const)),
  );
  const close = nearest(wanted, byName.keys());
  return { found: [], near: close === undefined ? [] : [byName.get(close)!] };
}

function namesOf({ id, title }: Starter): readonly string[] {
  return [id, title.sv, title.en].map(plain);
}

/** A name in small letters without accents, spaces and hyphens. */
function plain(name: string): string {
  return normaliseName(name)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
