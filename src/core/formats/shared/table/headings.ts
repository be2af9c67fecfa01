import { nearest } from '../../../languages/nearest.js';
import { meantTag, suffixTag } from '../../../languages/tags.js';
import type { Profile, ProfileClass, ProfileProperty } from '../../../model/profile.js';
import { meaningOf, normaliseKey, propertyByName } from '../../../profile/keys.js';
import { classOfSection } from '../../../profile/names.js';
import { classIn, classOf, dcatApSe, rangeOf } from '../../../profile/profile.js';
import { marksPublication } from './publication.js';

/** What a column holds: a property of a resource that belongs to the row, perhaps some steps away from it. */
export interface Column {
  /** Position in the row, from 0. */
  readonly index: number;
  readonly heading: string;
  /** Key of the class whose resource the column starts at. */
  readonly anchor: string;
  /** Properties on the way from that resource; the last one takes the value. Empty for the resource's own IRI. */
  readonly path: readonly ProfileProperty[];
  /**
   * `id` where the cell holds the IRI of the resource at the end of the path, `class` where it holds its kind, `owner` where
   * it names the dataset that the distribution of the row belongs to.
   */
  readonly target: 'value' | 'id' | 'class' | 'owner';
  readonly language: string | undefined;
}

const languageSuffix =
  /^(.+?)(?:@|[-_ ]|(?<!\s)\s*\(\s*)([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})?|[A-Za-z]{6,9})\s*\)?$/;
const separator = /[\s_.:/\-–>]+/;

/** Words at the start of a heading that say whose column it is. */
const anchors: Readonly<Record<string, 'Catalog' | 'Dataset' | 'Distribution'>> = {
  catalog: 'Catalog',
  catalogue: 'Catalog',
  katalog: 'Catalog',
  katalogen: 'Catalog',
  dataset: 'Dataset',
  datamängd: 'Dataset',
  datamängden: 'Dataset',
  distribution: 'Distribution',
  distributionen: 'Distribution',
  fil: 'Distribution',
  resurs: 'Distribution',
};

/** Other words for a step from a dataset to a resource beside it. */
const steps: Readonly<Record<string, string>> = {
  contact: 'contactPoint',
  kontakt: 'contactPoint',
  kontaktperson: 'contactPoint',
  kontaktuppgift: 'contactPoint',
  publisher: 'publisher',
  utgivare: 'publisher',
  utgivaren: 'publisher',
  organisation: 'publisher',
  producent: 'creator',
  period: 'temporal',
  tidsperiod: 'temporal',
  område: 'spatial',
  adress: 'hasAddress',
  address: 'hasAddress',
  telefon: 'hasTelephone',
};

const idWords = new Set(['id', 'uri', 'iri', 'about', '@id', 'identitet']);
const classWords = new Set(['class', 'type', 'typ', 'klass', 'kind', '@type']);

/**
 * What the headings of a table mean, one row for a distribution or a dataset. Headings that are not recognised
 * come back as undefined. A heading that stands twice means the distribution the second time, where it can.
 */
export function readHeadings(
  headings: readonly string[],
  firstCell: (index: number) => string,
  profile = dcatApSe,
): readonly (Column | undefined)[] {
  const taken = new Set<string>();
  return headings.map((heading, index) => {
    const found = wholeResource(heading, index, firstCell, profile) ?? candidates(heading, index, profile);
    for (const column of found) {
      const key = `${column.anchor}|${column.path.map((step) => step.key).join('/')}|${column.target}|${column.language ?? ''}`;
      if (taken.has(key)) continue;
      taken.add(key);
      return column;
    }
    return undefined;
  });
}

/** A heading that only names a class, as `Datamängd`: its cells hold the name of each one, or its IRI. */
function wholeResource(
  heading: string,
  index: number,
  firstCell: (index: number) => string,
  profile: Profile,
): Column[] | undefined {
  const text = heading.trim();
  const anchor = Object.hasOwn(anchors, text.toLowerCase()) ? anchors[text.toLowerCase()] : undefined;
  if (anchor === undefined) return undefined;
  const isIri = /^[a-z][a-z0-9+.-]*:\S*$/i.test(firstCell(index));
  const path = isIri ? [] : [classIn(profile, anchor).properties.get('title')!];
  return [{ index, heading: text, anchor, path, target: isIri ? 'id' : 'value', language: undefined }];
}

/** What the headings of a table mean in which each row is a resource of this class. */
export function readHeadingsOf(
  entry: ProfileClass,
  headings: readonly string[],
): readonly (Column | undefined)[] {
  const taken = new Set<string>();
  return headings.map((heading, index) => {
    const text = heading.trim();
    const meaning = text === '' || text.length > 120 ? undefined : meaningIn(entry, text);
    if (!meaning) return undefined;
    const key = `${meaning.path.map((step) => step.key).join('/')}|${meaning.target}|${meaning.language ?? ''}`;
    if (taken.has(key)) return undefined;
    taken.add(key);
    return { index, heading: text, anchor: entry.key, ...meaning };
  });
}

function meaningIn(entry: ProfileClass, text: string): Target | undefined {
  if (entry.key === 'Distribution' && isOwnerHeading(text))
    return { path: [], target: 'owner', language: undefined };
  const [first = ''] = text.split(separator);
  // `Datamängdens titel` in a list of datasets: whose title it is goes without saying.
  const isOwn = first.length < text.length && classOfSection(first.toLowerCase()) === entry;
  const rest = isOwn ? text.slice(first.length).replace(/^[\s_.:/\-–>]+/, '') : undefined;
  return (
    resolve(entry, text) ??
    (rest === undefined ? undefined : resolve(entry, rest)) ??
    resolveInside(entry, text)
  );
}

/** Whether the cells under a heading name the dataset that a distribution belongs to. */
export function isOwnerHeading(heading: string): boolean {
  return /^(?:dataset|datamängd)$/i.test(heading.trim());
}

/** Gives headings of the owner's own the meaning that was decided for them; empty for a column to pass over. */
export function translator(columns: Readonly<Record<string, string>> = {}): (heading: string) => string {
  const known = new Map(Object.entries(columns).map(([from, to]) => [plain(from), to === '-' ? '' : to]));
  return known.size === 0 ? (heading) => heading : (heading) => known.get(plain(heading)) ?? heading;
}

/** Headings are compared without case, and whatever the spaces in them. */
function plain(heading: string): string {
  return heading.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Whether a text would do as a heading; tells the row of headings from a title above it. */
export function isHeading(text: string): boolean {
  return (
    Object.hasOwn(anchors, text.trim().toLowerCase()) ||
    marksPublication(text) ||
    candidates(text, 0, dcatApSe).length > 0
  );
}

function candidates(heading: string, index: number, profile: Profile): Column[] {
  const text = heading.trim();
  if (text === '' || text.length > 120) return [];
  const words = text.split(separator).filter((word) => word !== '');
  const first = words[0]?.toLowerCase() ?? '';
  const found: Column[] = [];
  const add = (anchor: Column['anchor'], rest: string, inside = false) => {
    const column = (inside ? resolveInside : resolve)(classIn(profile, anchor), rest);
    if (column) found.push({ index, heading: text, anchor, ...column });
  };
  // The whole heading first: `Kontaktuppgift` is a property, and only then the start of a longer name.
  if (idWords.has(text.toLowerCase())) add('Dataset', 'id');
  add('Dataset', text);
  add('Distribution', text);
  if (words.length > 1 && Object.hasOwn(anchors, first)) {
    const rest = text.slice(text.toLowerCase().indexOf(first) + first.length).replace(/^[\s_.:/\-–>]+/, '');
    found.length = 0;
    add(anchors[first]!, rest);
    // `Datamängdens titel` and `dataset title` name the dataset; a publisher of the catalogue is `catalog publisher`.
  }
  if (found.length === 0) add('Catalog', text);
  if (found.length === 0) add('Dataset', text, true);
  return found;
}

type Target = Pick<Column, 'path' | 'target' | 'language'>;

/** Finds the way from a class to what a name means: a property of its own, or one of a resource beside it. */
function resolve(entry: ProfileClass, name: string): Target | undefined {
  const text = name.trim();
  if (idWords.has(text.toLowerCase())) return { path: [], target: 'id', language: undefined };
  if (entry.key === 'ContactPoint' && classWords.has(text.toLowerCase())) {
    return { path: [], target: 'class', language: undefined };
  }
  const meaning = meaningOf(entry, text);
  if (meaning.kind === 'property')
    return { path: [meaning.property], target: 'value', language: meaning.language };
  if (meaning.kind === 'type') {
    const property = entry.properties.get('type');
    return property && { path: [property], target: 'value', language: undefined };
  }
  return resolveStep(entry, text);
}

/** Parts of a thing whose heading may go without its name: the street of an address, the start of a period. */
const openInside = new Set(['Address', 'PeriodOfTime', 'Location', 'ContactPoint']);

function resolveInside(entry: ProfileClass, text: string): Target | undefined {
  for (const property of entry.properties.values()) {
    for (const range of rangeOf(property)) {
      if (!openInside.has(range.key)) continue;
      const inner = propertyByName(range, text);
      if (inner?.key === 'class') return { path: [property], target: 'class', language: undefined };
      if (inner) return { path: [property, inner], target: 'value', language: undefined };
    }
  }
  return undefined;
}

/** A name in several words: the first ones lead to a resource beside, the rest is a property of that one. */
function resolveStep(entry: ProfileClass, text: string): Target | undefined {
  const words = text.split(separator).filter((word) => word !== '');
  for (let count = words.length - 1; count > 0; count--) {
    const head = words.slice(0, count).join(' ');
    const known = steps[normaliseKey(head)];
    const property =
      (known === undefined ? undefined : entry.properties.get(known)) ?? propertyByName(entry, head);
    if (!property || (property.kind !== 'resource' && property.kind !== 'iri')) continue;
    const rest = textAfter(text, words, count);
    for (const range of rangeOf(property)) {
      const inner = resolve(range, rest) ?? resolveInside(range, rest) ?? withoutSuffix(range, rest);
      if (inner) return { ...inner, path: [property, ...inner.path] };
    }
  }
  return undefined;
}

function textAfter(text: string, words: readonly string[], count: number): string {
  let at = 0;
  for (const word of words.slice(0, count)) at = text.indexOf(word, at) + word.length;
  return text.slice(at).replace(/^[\s_.:/\-–>]+/, '');
}

/** A language on a name whose property takes none (`telefon (sv)`) is passed over. */
function withoutSuffix(entry: ProfileClass, text: string): Target | undefined {
  const suffixed = languageSuffix.exec(text);
  if (!suffixed || !suffixTag(suffixed[2]!)) return undefined;
  const property = propertyByName(entry, suffixed[1]!);
  return property && { path: [property], target: 'value', language: undefined };
}

let labels: ReadonlyMap<string, string> | undefined;

/** The heading of a dataset or distribution that is most like a text. */
export function nearestHeading(heading: string): string | undefined {
  labels ??= new Map(
    ['Dataset', 'Distribution'].flatMap((key) =>
      [...classOf(key).properties.values()].flatMap((property) =>
        [property.label.sv, property.label.en, property.key].map(
          (label) => [label.toLowerCase(), label] as const,
        ),
      ),
    ),
  );
  const [bracket = ''] = /\([a-z]{2,3}\)$/i.exec(heading) ?? [];
  const name = heading.slice(0, heading.length - bracket.length).trimEnd();
  const language = heading.slice(name.length);
  const found = nearest(name.toLowerCase(), labels.keys());
  if (found === undefined) return undefined;
  // With the right name it is the language that is no code: `Titel (em)`.
  const tag = language.replace(/[()]/g, '');
  const meant = tag === '' || suffixTag(tag) !== undefined ? tag : meantTag(tag);
  return meant === undefined ? undefined : labels.get(found)! + (meant === '' ? '' : ` (${meant})`);
}
