/** What `fix` says it has done, in words. */

import { listOf } from '../languages/words.js';
import type { FixedFile } from '../model/fixed.js';
import type { Language } from '../model/profile.js';
import type { Painter } from '../model/reporter.js';
import { cellAddress } from '../report/reporters/place.js';
import { harmless, visible, visibleName } from '../report/reporters/text/visible.js';

/** How many lines are named of each kind of fix. */
const fewLines = 5;

const words = {
  sv: {
    fixed: (count: number) => (count === 1 ? '1 sak rättad' : `${count} saker rättade`),
    would: (count: number) => (count === 1 ? '1 sak går att rätta' : `${count} saker går att rätta`),
    lines: (count: number) => (count === 1 ? 'rad' : 'rader'),
    more: (count: number) => `${count} till`,
    encoding:
      'Mer gick inte att rätta: filens teckenkodning saknar ett tecken som behövs. Spara filen som UTF-8 och kör igen.',
    unreadable:
      'Ingenting rättades, eftersom filen inte gick att läsa i sin helhet. Rätta det som hindrar läsningen och kör igen.',
    signed: 'Ingenting rättades: filen är signerad, och en ändring skulle göra signaturen ogiltig.',
    protected:
      'Ingenting rättades: ett blad som skulle ändras är skyddat. Ta bort skyddet (Granska → Ta bort bladets skydd) och kör igen.',
    cells: 'Ingenting rättades: en av cellerna går inte att ändra utan att något annat i filen ändras.',
    broken: 'Rättelserna togs tillbaka, eftersom filen inte längre gick att läsa. Det är ett fel i metakoll.',
  },
  en: {
    fixed: (count: number) => `${count} fixed`,
    would: (count: number) => `${count} can be fixed`,
    lines: (count: number) => (count === 1 ? 'line' : 'lines'),
    more: (count: number) => `${count} more`,
    encoding:
      'No more could be fixed: the encoding of the file lacks a character that is needed. Save the file as UTF-8 and run again.',
    unreadable:
      'Nothing was fixed, since the file could not be read as a whole. Correct what stands in the way of reading and run again.',
    signed: 'Nothing was fixed: the file is signed, and a change would make the signature invalid.',
    protected:
      'Nothing was fixed: a sheet that would change is protected. Remove the protection (Review → Unprotect Sheet) and run again.',
    cells:
      'Nothing was fixed: one of the cells cannot be changed without changing something else in the file.',
    broken: 'The fixes were taken back, since the file could no longer be read. That is a fault in metakoll.',
  },
} as const;

/** What was done in a file, or would be: a line for each kind of fix. Empty where there is nothing to tell. */
export function fixSummary(
  { path, made, stopped }: FixedFile,
  {
    language,
    paint,
    dryRun,
  }: { readonly language: Language; readonly paint: Painter; readonly dryRun: boolean },
): string {
  if (made.length === 0 && !stopped) return '';
  const say = words[language];
  const counts = dryRun ? say.would(made.length) : say.fixed(made.length);
  const kinds = new Map<
    string,
    { readonly rule: string; readonly title: string; readonly lines: number[]; readonly cells: string[] }
  >();
  for (const { rule, fix, range, cell } of made) {
    const title = fix?.title ?? '';
    const key = `${rule} ${title}`;
    const kind = kinds.get(key);
    const known = kind ?? { rule, title, lines: [], cells: [] };
    if (!kind) kinds.set(key, known);
    // In a workbook a place is a cell.
    if (cell?.sheet === undefined) known.lines.push(range.start.line);
    else known.cells.push(cellAddress(cell));
  }
  const lines = [...kinds.values()].map(({ rule, title, lines: all, cells }) => {
    const places = cells.length > 0 ? shortList([...new Set(cells)], language) : linesText(all, language);
    return `  ${visibleName(title)} ${paint.dim(`(${places})  [${rule}]`)}`;
  });
  const text = [
    `${paint.strong(visible(path))} ${paint.dim(`– ${counts}`)}`,
    ...lines,
    ...(stopped ? [`  ${say[stopped]}`] : []),
    '',
  ].join('\n');
  return harmless(text, true);
}

function linesText(all: readonly number[], language: Language): string {
  const different = [...new Set(all)].sort((a, b) => a - b);
  return `${words[language].lines(different.length)} ${shortList(different.map(String), language)}`;
}

/** The first places, and how many more there are. */
function shortList(places: readonly string[], language: Language): string {
  const shown = places.slice(0, fewLines);
  const rest = places.length - shown.length;
  return listOf(language, rest > 0 ? [...shown, words[language].more(rest)] : shown);
}
