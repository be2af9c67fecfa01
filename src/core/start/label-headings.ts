import { columnKey } from '../formats/shared/table/columns.js';
import { type Column, readHeadings } from '../formats/shared/table/headings.js';
import type { Language } from '../model/profile.js';
import { classOf } from '../profile/profile.js';

const noCell = () => '';

/**
 * Gives the columns of a table the labels that the profile has for their fields: `Titel (sv)`, `Webbadress för åtkomst`. A
 * heading whose label would be read as another column stays as it is.
 */
export function withLabels(headings: readonly string[], language: Language): readonly string[] {
  const columns = readHeadings(headings, noCell);
  const labelled = headings.map((heading, index) => {
    const column = columns[index];
    const label = column && labelsFor(column, language).find((name) => isRead(name, column));
    return label ?? heading;
  });
  const together = readHeadings(labelled, noCell);
  return headings.map((heading, index) =>
    sameColumn(together[index], columns[index]) ? labelled[index]! : heading,
  );
}

/** The shortest name first; then with the class that the field belongs to. */
function labelsFor({ anchor, path, target, language: tag }: Column, language: Language): readonly string[] {
  const words = path.map(({ label }) => label[language]);
  if (target !== 'value') words.push(target);
  const short = words.join(' ') + (tag === undefined ? '' : ` (${tag})`);
  const full = `${classOf(anchor).label[language]} ${short}`;
  return target === 'id' && path.length === 0 ? [full] : [short, full];
}

function isRead(name: string, column: Column): boolean {
  return sameColumn(readHeadings([name], noCell)[0], column);
}

function sameColumn(one: Column | undefined, other: Column | undefined): boolean {
  return one !== undefined && other !== undefined && keyOf(one) === keyOf(other);
}

const keyOf = (column: Column) => columnKey({ ...column, path: column.path.map(({ key }) => key) });
