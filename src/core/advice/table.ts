/** How a table writes a property: headings, and what stands under them. */
import type { Column } from '../formats/shared/table/headings.js';
import { headingFor, languageOfHeadings, type Wanted } from '../formats/shared/table/new-headings.js';
import type { Way } from '../formats/shared/table/way.js';
import type { CatalogueDocument } from '../model/document.js';
import type { Language, ProfileProperty } from '../model/profile.js';
import { isList } from './tree.js';
import type { Authored } from './values.js';

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
  return { byMeaning, language: languageOfHeadings([...byMeaning.values()]) ?? language, sheets };
}

/** A column: whether the table has it already, and what to write in it. */
export interface CellAdvice {
  readonly heading: string;
  readonly isThere: boolean;
  readonly text: string;
  /** The sheet that it belongs to, in a workbook with several. */
  readonly sheet?: ClassSheet | undefined;
}

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
  const heading = headingFor(wanted, headings.language, own !== undefined);
  return heading === undefined ? undefined : { heading, isThere: false, sheet };
}

/** As the assumptions of the reader write it. */
function meaningOf({ way, property, target, tag }: Wanted): string {
  const steps = [way.start.key, ...way.path.map(({ key }) => key)];
  if (target !== 'value') steps.push(target);
  else if (property) steps.push(property.key);
  return steps.join('.') + (tag === undefined ? '' : ` (${tag})`);
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
