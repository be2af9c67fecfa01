/** Finds the table in a sheet: where its headings stand, and what its rows are about. */
import type { Profile, ProfileClass } from '../../../model/profile.js';
import { classOfSection } from '../../../profile/names.js';
import { isHeading, readHeadingsOf } from '../table/headings.js';
import type { Sheet } from './workbook.js';

/** A table in a sheet. */
export interface SheetTable {
  readonly sheet: number;
  /** The class that the sheet is named after. */
  readonly entry: ProfileClass | undefined;
  /** Position of the row of headings among the rows that hold something. */
  readonly headings: number;
  /** Where fields stand below each other with their values beside them: the columns of both. */
  readonly vertical: { readonly fields: number; readonly values: number } | undefined;
}

/** So many rows at the top of a sheet are looked at for headings. */
const mostAbove = 20;

/** Fields are looked for in so many columns and rows. */
const mostBeside = 5;
const mostFields = 60;

/** The class whose resources a sheet holds, by its name: `Datamängder`, `2. Datasets`, `Kontakter (ny)`. */
function classOfSheet(name: string, profile: Profile): ProfileClass | undefined {
  const plain = name.replace(/^\s*\d+[.)]?\s*/, '').replace(/(?<!\s)\s*\([^()]*\)\s*$/, '');
  return classOfSection(plain, profile) ?? classOfSection(plain.replaceAll(':', ''), profile);
}

/** Whether a sheet holds what other sheets choose from: its headings are names of fields, but its rows describe nothing. */
function isListOfCodes(name: string): boolean {
  return /^(?:kod|val)?listor$|^(?:code ?)?lists$/i.test(name.trim());
}

/** The table of a sheet; undefined where no headings are known. */
export function findTable(
  { name, rows }: Sheet,
  sheet: number,
  profile: Profile,
  translate: (heading: string) => string,
): SheetTable | undefined {
  if (isListOfCodes(name)) return undefined;
  const entry = classOfSheet(name, profile);
  const isKnown = (text: string) => {
    const heading = translate(text);
    if (heading === '') return text !== '';
    if (entry === undefined || entry.key === 'Dataset') return isHeading(heading);
    return readHeadingsOf(entry, [heading])[0] !== undefined;
  };
  const known = (texts: readonly string[]) => texts.filter(isKnown).length;
  let headings = -1;
  let most = 1;
  for (const [index, { cells }] of rows.slice(0, mostAbove).entries()) {
    const count = known(cells.map((cell) => cell?.text ?? ''));
    if (count > most) [headings, most] = [index, count];
  }
  // Without a name that says so, a sheet must look the more like fields and values.
  const least = entry?.key === 'Catalog' ? most + 1 : entry === undefined && headings < 0 ? 3 : undefined;
  const vertical = least === undefined ? undefined : fieldsOf({ rows }, known, least);
  if (vertical) {
    const first = rows.findIndex(({ cells }) => isKnown(cells[vertical.fields]?.text ?? ''));
    return { sheet, entry, headings: first, vertical };
  }
  return headings < 0 ? undefined : { sheet, entry, headings, vertical: undefined };
}

/** The columns of fields and values, where so many fields are known below each other. */
function fieldsOf(
  { rows }: Pick<Sheet, 'rows'>,
  known: (texts: readonly string[]) => number,
  least: number,
): SheetTable['vertical'] {
  for (let fields = 0; fields < mostBeside; fields++) {
    const texts = rows.slice(0, mostFields).map(({ cells }) => cells[fields]?.text ?? '');
    if (known([...new Set(texts)]) >= least) return { fields, values: fields + 1 };
  }
  return undefined;
}
