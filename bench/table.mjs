// @ts-check
/**
 * @param {string[]} headings
 * @param {string[][]} rows
 * @returns {string[]} lines of Markdown; all columns but the first hold numbers or short words
 */
export function table(headings, rows) {
  /** @type {(cells: string[]) => string} */
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const numeric = headings.map((_, index) => rows.every((row) => /^[\d–f]/.test(row[index])));
  return [
    line(headings),
    `|${numeric.map((right) => (right ? '---:' : '---')).join('|')}|`,
    ...rows.map(line),
  ];
}

/**
 * One number through another, or a dash where one is missing.
 * @param {number | null | undefined} value
 * @param {number | null | undefined} base
 */
export function ratio(value, base) {
  return value && base ? many(value / base) : '–';
}

/**
 * Two significant digits, three from ten on: the rest is noise.
 * @param {number} value
 */
export function many(value) {
  return value < 10 ? value.toPrecision(2) : String(Number(value.toPrecision(3)));
}
