/** The code lists of a workbook: a sheet with a label and a code for each value, and names for their ranges. */
import type { Language, ProfileProperty } from '../../../model/profile.js';
import { allowedEntries } from '../../../profile/codelists.js';
import { entryValue, vocabulary } from '../../../profile/vocabularies.js';
import { columnLetters } from '../../shared/table/table.js';
import { wordFor } from './rows.js';
import { workbookWords } from './words.js';

/** A list in the sheet of lists. */
export interface CodeList {
  /** Name of the range with its labels. */
  readonly name: string;
  readonly title: string;
  /** Labels and codes. */
  readonly entries: readonly (readonly [label: string, code: string])[];
}

/** The list to choose from for a property; lists of one or of hundreds of values are no help. */
export function codeListFor(property: ProfileProperty, language: Language): CodeList | undefined {
  const ids = property.codelists ?? [];
  const entries = allowedEntries(property);
  if (ids.length === 0 || entries.length === 0 || entries.length > mostEntries) return undefined;
  const seen = new Set<string>();
  const listed = entries.flatMap((entry): readonly (readonly [string, string])[] => {
    const label = wordFor(property, entryValue(entry), language);
    if (seen.has(label)) return [];
    seen.add(label);
    return [[label, entry.code ?? entryValue(entry)]];
  });
  const sorted = [...listed].sort(([one], [other]) => one.localeCompare(other, language));
  const title = ids.map((id) => vocabulary(id).label[language]).join(', ');
  return { name: `lista_${ids.join('_').replaceAll('-', '_')}`, title, entries: sorted };
}

const mostEntries = 120;

/** Rows of the sheet of lists, and where the labels of each list stand. */
export function listsSheet(
  lists: readonly CodeList[],
  language: Language,
): { readonly rows: readonly (readonly string[])[]; readonly ranges: ReadonlyMap<string, string> } {
  const words = workbookWords[language];
  const longest = Math.max(0, ...lists.map(({ entries }) => entries.length));
  const rows: string[][] = Array.from({ length: longest + 2 }, () => []);
  const ranges = new Map<string, string>();
  lists.forEach(({ name, title, entries }, index) => {
    const column = index * 2;
    rows[0]![column] = title;
    rows[1]![column] = words.label;
    rows[1]![column + 1] = words.code;
    entries.forEach(([label, code], row) => {
      rows[row + 2]![column] = label;
      rows[row + 2]![column + 1] = code;
    });
    const letter = columnLetters(column);
    ranges.set(name, `'${words.lists}'!$${letter}$3:$${letter}$${entries.length + 2}`);
  });
  return { rows: rows.map((row) => Array.from(row, (text) => text ?? '')), ranges };
}
