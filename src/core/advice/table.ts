/** How a table writes a property: headings, and what stands under them. */
import { type Column, readHeadings, readHeadingsOf } from '../formats/shared/table/headings.js';
import type { CatalogueDocument } from '../model/document.js';
import type { Language, ProfileProperty } from '../model/profile.js';
import { isList } from './tree.js';
import type { Authored } from './values.js';
import type { Way } from './way.js';

/** The headings of a table, by what they mean, and the language that they are in. */
export interface Headings {
  readonly byMeaning: ReadonlyMap<string, string>;
  readonly language: Language;
  /** In a workbook: the sheets that hold the resources of one class, by its key. */
  readonly sheets: ReadonlyMap<string, ClassSheet>;
}

/** A sheet that holds the resources of one class. */
export interface ClassSheet {
  readonly name: string;
  /** Its fields stand below each other, with their values beside them. */
  readonly isVertical: boolean;
}

/** The headings of a table as its reader understood them. */
export function headingsIn({ assumptions }: CatalogueDocument, language: Language): Headings {
  const byMeaning = new Map<string, string>();
  const sheets = new Map<string, ClassSheet>();
  for (const { code, args } of assumptions) {
    if (code === 'key' && args['column'] !== undefined)
      byMeaning.set(String(args['to']), String(args['from']));
    if (code === 'sheet')
      sheets.set(String(args['class']), {
        name: String(args['sheet']),
        isVertical: args['fields'] === 'rows',
      });
  }
  return { byMeaning, language: languageOf([...byMeaning.values()]) ?? language, sheets };
}

const swedish =
  /[åäöÅÄÖ]|^(?:titel|utgivare|kontakt|licens|nyckelord|webbadress|adress|namn|kategori|uppdater|filformat|ansvarig)/i;
const english =
  /^(?:title|description|publisher|contact|licen[cs]e|keyword|access|download|theme|frequency|name)/i;

/** Swedish or English; undefined where the headings are the names of the profile, or neither. */
function languageOf(headings: readonly string[]): Language | undefined {
  const count = (pattern: RegExp) => headings.filter((heading) => pattern.test(heading)).length;
  const [sv, en] = [count(swedish), count(english)];
  return sv === en ? undefined : sv > en ? 'sv' : 'en';
}

/** What a column holds: the way to a resource, and a property of it, or its id or kind. */
interface Wanted {
  readonly way: Way;
  readonly property: ProfileProperty | undefined;
  readonly target: Column['target'];
  readonly tag: string | undefined;
}

/** A column: whether the table has it already, and what to write in it. */
export interface CellAdvice {
  readonly heading: string;
  readonly isThere: boolean;
  readonly text: string;
  /** The sheet that it belongs to, in a workbook with several. */
  readonly sheet?: ClassSheet | undefined;
}

/** Short names of the steps to a resource beside a dataset. */
const stepNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  contactPoint: { sv: 'Kontakt', en: 'Contact' },
  hasAddress: { sv: 'adress', en: 'address' },
  hasTelephone: { sv: 'telefon', en: 'telephone' },
};

/** Names of what a resource is called, and of its kind. */
const targetNames = {
  id: { sv: 'id', en: 'id' },
  class: { sv: 'typ', en: 'type' },
  owner: { sv: 'ägare', en: 'owner' },
} as const;

const anchorNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  Catalog: { sv: 'Katalog', en: 'Catalogue' },
  Dataset: { sv: 'Datamängd', en: 'Dataset' },
  Distribution: { sv: 'Distribution', en: 'Distribution' },
};

const noCell = () => '';

/** The column for something, by a heading that is read as just that; undefined where a table has no room for it. */
export function columnFor(
  headings: Headings,
  way: Way,
  property: ProfileProperty | undefined,
  target: Column['target'] = 'value',
  tag?: string,
): Omit<CellAdvice, 'text'> | undefined {
  const wanted: Wanted = { way, property, target, tag };
  const own = headings.sheets.get(way.start.key);
  const sheet = headings.sheets.size > 1 || own?.isVertical ? own : undefined;
  const known = headings.byMeaning.get(meaningOf(wanted));
  if (known !== undefined) return { heading: known, isThere: true, sheet };
  for (const heading of namesFor(wanted, headings.language, own !== undefined)) {
    const [column] =
      own && way.start.key !== 'Dataset'
        ? readHeadingsOf(way.start, [heading])
        : readHeadings([heading], noCell);
    if (column && isMeant(column, wanted)) return { heading, isThere: false, sheet };
  }
  return undefined;
}

/** As the assumptions of the reader write it. */
function meaningOf({ way, property, target, tag }: Wanted): string {
  const steps = [way.start.key, ...way.path.map(({ key }) => key)];
  if (target !== 'value') steps.push(target);
  else if (property) steps.push(property.key);
  return steps.join('.') + (tag === undefined ? '' : ` (${tag})`);
}

function isMeant(column: Column, { way, property, target, tag }: Wanted): boolean {
  const path = [...way.path, ...(target === 'value' && property ? [property] : [])];
  return (
    column.anchor === way.start.key &&
    column.target === target &&
    column.language === tag &&
    column.path.length === path.length &&
    column.path.every((step, index) => step === path[index])
  );
}

/** Headings that a person would write, the shortest first. In a sheet of its own nobody says what the resource is. */
function namesFor(
  { way, property, target, tag }: Wanted,
  language: Language,
  hasSheet: boolean,
): readonly string[] {
  const end = tag === undefined ? '' : ` (${tag})`;
  const last = target === 'value' ? property : undefined;
  const names: string[] = [];
  for (const short of [true, false]) {
    const steps = way.path.map(({ key, label }) => (short && stepNames[key]?.[language]) || label[language]);
    const own = last ? last.label[language] : target === 'value' ? '' : targetNames[target][language];
    const words = [...steps, own].filter((word) => word !== '');
    const text = words.map((word, index) => (index === 0 ? word : word.toLowerCase())).join(' ');
    const withAnchor = `${anchorNames[way.start.key]?.[language] ?? way.start.key} ${words.join(' ').toLowerCase()}`;
    const needsAnchor = target !== 'value' && way.path.length === 0;
    if (hasSheet) names.push(text.charAt(0).toUpperCase() + text.slice(1));
    else if (!needsAnchor) names.push(text);
    names.push(withAnchor);
  }
  const keys = [...way.path.map(({ key }) => key), last ? last.key : target].join(' ');
  return [...names, keys, `${way.start.key.toLowerCase()} ${keys}`].map((name) => `${name}${end}`);
}

/** Properties whose values stand in the column of the resource's id, so that others about it may stand beside. */
const namedById = new Set(['publisher', 'creator', 'contactPoint']);

/** The columns that say a property; undefined where a table has no room for it. */
export function cellsFor(
  headings: Headings,
  way: Way,
  property: ProfileProperty,
  value: Authored,
): readonly CellAdvice[] | undefined {
  if (property.key === 'class') return cell(columnFor(headings, way, undefined, 'class'), value);
  if (typeof value === 'string' || isList(value)) {
    const inner = { start: way.start, path: [...way.path, property] };
    const column = namedById.has(property.key)
      ? columnFor(headings, inner, undefined, 'id')
      : columnFor(headings, way, property);
    return cell(column, value);
  }
  if (value.kind === 'texts') {
    const [[tag, texts] = ['', '']] = Object.entries(value.texts);
    const takesTag = property.kind === 'text';
    return cell(columnFor(headings, way, property, 'value', takesTag ? tag : undefined), texts);
  }
  const inner = { start: way.start, path: [...way.path, property] };
  const named = value.id === undefined ? [] : [cell(columnFor(headings, inner, undefined, 'id'), value.id)];
  const cells = [...named, ...value.values.map(([own, item]) => cellsFor(headings, inner, own, item))];
  return cells.includes(undefined) ? undefined : cells.flatMap((items) => items!);
}

function cell(
  column: Omit<CellAdvice, 'text'> | undefined,
  value: Authored,
): readonly CellAdvice[] | undefined {
  if (!column) return undefined;
  const texts = isList(value) ? value : [value];
  if (!texts.every((text) => typeof text === 'string')) return undefined;
  return [{ ...column, text: texts.join('|') }];
}
