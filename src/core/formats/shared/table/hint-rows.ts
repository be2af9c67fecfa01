/** Rows that tell how to fill in a table, or what its columns come to, and describe nothing. */
type OtherRow = 'hints' | 'sum';

const hint =
  /^(?:obligatorisk[at]?|valfri(?:tt)?|rekommendera(?:d|s|t)|mandatory|required|optional|recommended|välj .{0,40}|choose .{0,40}|(?:åååå|yyyy)-mm-dd|(?:t\.? ?ex\.?|exempel|e\.g\.|example)[ :].*)$/iu;
const sum = /^(?:summa|sum|totalt?|antal(?: totalt)?)\b/iu;

/** A row that was passed over. */
export interface PassedOver {
  readonly row: number;
  readonly kind: OtherRow;
}

/** Empties the rows under the headings, and before the end of the table, that describe nothing. */
export function passOver(rows: string[][], headerRow: number, end: number): readonly PassedOver[] {
  const found: PassedOver[] = [];
  let isFirst = true;
  for (let row = headerRow + 1; row < end; row++) {
    if (rows[row]!.every((cell) => cell.trim() === '')) continue;
    const kind = otherRow(rows[row]!, isFirst);
    isFirst = false;
    if (kind === undefined) continue;
    rows[row] = [];
    found.push({ row, kind });
  }
  return found;
}

/** What a row is, if it describes nothing; the first row under the headings may hold hints. */
function otherRow(row: readonly string[], isFirst: boolean): OtherRow | undefined {
  const filled = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const hints = isFirst ? filled.filter((cell) => hint.test(cell)).length : 0;
  if (hints > 1 && hints * 2 > filled.length) return 'hints';
  const [first = '', ...rest] = filled;
  const isSum = sum.test(first) && rest.length > 0 && rest.every((cell) => /^[\d\s.,]+$/.test(cell));
  return isSum ? 'sum' : undefined;
}
