// @ts-check
/** Checks the cells of the table in a format, and says what is reported for each. */
import { bases, classes } from './values.mjs';
import { endings, write } from './write.mjs';

/** @typedef {import('./cells.mjs').Cell} Cell */
/** @typedef {keyof typeof endings} Format */

/**
 * Checks cells, those of each class in a document of their own. Gives for each what is reported for its property where it stands,
 * as `severity rule`; nothing where the format cannot say it.
 *
 * @param {(inputs: any, options: any) => Promise<{ report: any }>} checkInputs The function of the library.
 * @param {readonly Cell[]} cells
 * @param {Format} format
 * @returns {Promise<ReadonlyMap<string, readonly string[]>>}
 */
export async function check(checkInputs, cells, format) {
  /** @type {Map<string, readonly string[]>} */
  const reported = new Map();
  const others = bases();
  for (const { key } of classes) {
    const own = cells.filter(({ property }) => property.class === key);
    if (own.length === 0) continue;
    const { text, spans } = write([...others, ...own.map(({ resource }) => resource)], format);
    const bytes = new TextEncoder().encode(text);
    const path = `${key}.${endings[format]}`;
    const { report } = await checkInputs([{ path, bytes, named: true }], { language: 'en' });
    own.forEach((cell, index) => {
      const span = spans[others.length + index];
      if (span === undefined) return;
      const found = report.diagnostics.filter((/** @type {any} */ { range, property, resource }) => {
        const isHere = range.start.offset >= span.start && range.start.offset < span.end;
        // What a value leads to may have no address of its own.
        return isHere && (property === cell.property.curie || resource?.id !== cell.id);
      });
      reported.set(
        cell.id,
        [...new Set(found.map((/** @type {any} */ { severity, rule }) => `${severity} ${rule}`))].sort(),
      );
    });
  }
  return reported;
}
