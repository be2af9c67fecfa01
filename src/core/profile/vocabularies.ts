import type { Language } from '../model/profile.js';
import { vocabularyTexts } from './generated/vocabularies.js';
import { indexOfFile } from './name-files.js';

/** One value of a code list. Which of the optional fields there are depends on the list. */
export interface VocabularyEntry {
  readonly iri?: string;
  readonly code?: string;
  readonly label?: { readonly sv?: string; readonly en?: string };
  readonly aliases?: readonly string[];
  /** Offered by the profile; the others stand only in the wider list behind it. */
  readonly profile?: boolean;
  readonly deprecated?: boolean;
  readonly replacedBy?: string;
  readonly parent?: string;
  readonly ext?: readonly string[];
  readonly mediaTypes?: readonly string[];
  readonly iso639_1?: string;
  readonly orgnr?: string;
  readonly spatial?: string;
  readonly short?: string;
  /** IRIs of the same thing elsewhere. */
  readonly exactMatch?: readonly string[];
  /** How an organisation number is backed; numbers that are not `named` serve for suggestions only. */
  readonly evidence?: string;
  /** How many bodies use the organisation number. */
  readonly sharedBy?: number;
}

/** A code list as `schemas/vocabularies/<id>.json` holds it. */
export interface Vocabulary {
  readonly id: string;
  readonly label: { readonly sv: string; readonly en: string };
  readonly scheme?: string;
  readonly pattern?: string;
  readonly entries: readonly VocabularyEntry[];
  /** Outdated IRIs and the IRIs that replace them. */
  readonly migrations?: Readonly<Record<string, string>>;
  /** Codes of three letters that exist besides the entries: the third letters, by the first two. */
  readonly codes?: Readonly<Record<string, string>>;
}

/** A code list as a bundle holds it: an entry may be only its code, and an IRI of scheme and code need not be there. */
type StoredVocabulary = Omit<Vocabulary, 'entries'> & {
  readonly entries?: readonly (VocabularyEntry | string)[];
};

const parsed = new Map<string, Vocabulary>();
const indexes = new Map<string, ReadonlyMap<string, VocabularyEntry>>();
const members = new Map<string, ReadonlyMap<string, VocabularyEntry>>();

/** The ids of all code lists. */
export const vocabularyIds: readonly string[] = Object.keys(vocabularyTexts);

/** The code list with this id. It is parsed when it is first asked for: most runs need two or three. */
export function vocabulary(id: string): Vocabulary {
  let found = parsed.get(id);
  if (!found) {
    const text = vocabularyTexts[id];
    if (text === undefined) throw new Error(`no code list ${id}`);
    const list = JSON.parse(text) as StoredVocabulary;
    // The values of some lists are kept elsewhere; only their beginning is known.
    found = { ...list, entries: (list.entries ?? []).map((entry) => entryOf(entry, list.scheme)) };
    parsed.set(id, found);
  }
  return found;
}

function entryOf(stored: VocabularyEntry | string, scheme: string | undefined): VocabularyEntry {
  if (typeof stored === 'string') return { code: stored };
  if (stored.iri !== undefined || scheme === undefined || stored.code === undefined) return stored;
  return { iri: `${scheme}/${stored.code}`, ...stored };
}

/** What stands for the entry in a description: its IRI, or for media types the code itself. */
export function entryValue(entry: VocabularyEntry): string {
  return entry.iri ?? entry.code ?? '';
}

/** The entry with exactly this value (IRI or media type). */
export function entryByValue(id: string, value: string): VocabularyEntry | undefined {
  let index = members.get(id);
  if (!index) {
    index = new Map(vocabulary(id).entries.map((entry) => [entryValue(entry), entry]));
    members.set(id, index);
  }
  return index.get(value);
}

/** The entry that a person means by a code, a label in either language, or another word for it. */
export function entryByName(id: string, name: string): VocabularyEntry | undefined {
  let index = indexes.get(id);
  if (!index) {
    index = indexNames(vocabulary(id));
    indexes.set(id, index);
  }
  return index.get(normaliseName(name));
}

/**
 * The values of a list by their names, as they are compared. The command has these in files, which the build makes: to go
 * through the names of a long list takes as long as to read a small catalogue.
 */
export function valuesByName(id: string): ReadonlyMap<string, string> {
  let values = named.get(id);
  if (!values) {
    values =
      indexOfFile(id) ??
      new Map(Array.from(indexNames(vocabulary(id)), ([name, entry]) => [name, entryValue(entry)]));
    named.set(id, values);
  }
  return values;
}

const named = new Map<string, ReadonlyMap<string, string>>();

/** A name as it is compared: without case, spaces and punctuation at the ends, runs of spaces or hyphens; `&` is `och`. */
export function normaliseName(name: string): string {
  const composed = /[^\x00-\x7f]/.test(name) ? name.normalize('NFC') : name;
  const spaced = composed
    .toLowerCase()
    .replaceAll('&', ' och ')
    .replace(/[\s_\-–]+/g, ' ')
    .replace(/^[\s."'(]+/, '');
  let end = spaced.length;
  while (end > 0 && ' ."\')'.includes(spaced[end - 1]!)) end -= 1;
  return spaced.slice(0, end);
}

/** The label of an entry in the language, else in the other one, else its code. */
export function labelOf(entry: VocabularyEntry, language: Language): string {
  return entry.label?.[language] ?? entry.label?.en ?? entry.label?.sv ?? entry.code ?? entry.iri ?? '';
}

/** Names of entries: a profile's own value wins over one that only the wider list has, a withdrawn one is last. */
function indexNames(list: Vocabulary): ReadonlyMap<string, VocabularyEntry> {
  const index = new Map<string, VocabularyEntry>();
  const rank = (entry: VocabularyEntry) => (entry.profile ? 0 : entry.deprecated ? 2 : 1);
  const ordered = [0, 1, 2].flatMap((wanted) => list.entries.filter((entry) => rank(entry) === wanted));
  const groups: ((entry: VocabularyEntry) => readonly (string | undefined)[])[] = [
    (entry) => [entry.code],
    (entry) => [entry.label?.sv, entry.label?.en, entry.short],
    (entry) => [...(entry.aliases ?? []), entry.iso639_1, ...(entry.ext ?? [])],
  ];
  for (const namesOf of groups) {
    for (const entry of ordered) {
      for (const name of namesOf(entry)) {
        const key = name === undefined ? '' : normaliseName(name);
        if (key !== '' && !index.has(key)) index.set(key, entry);
      }
    }
  }
  return index;
}
