// @ts-check
/** The pieces that the generated pages are made of. */

/** A block of code; longer fences where the text has some of its own. @param {string} language @param {string} text */
export function block(language, text) {
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  const lines = text
    .replace(/\s+$/, '')
    .split(/\r\n|\r|\n/)
    .map(visible);
  return `${fence}${language}\n${lines.join('\n')}\n${fence}\n`;
}

/** A line in which control characters are shown as signs. @param {string} line */
function visible(line) {
  return line.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, (sign) =>
    sign === '\u007f' ? '␡' : String.fromCharCode(0x2400 + sign.charCodeAt(0)),
  );
}

/** A table. @param {string[]} head @param {string[][]} rows */
export function table(head, rows) {
  const line = (/** @type {string[]} */ cells) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}

/** Text in which no sign is taken for Markdown or HTML; addresses stay as they are. @param {string} text */
export function plain(text) {
  return text
    .split(/(https?:\/\/[^\s)”“"]+)/)
    .map((part, index) => (index % 2 === 1 ? part : escaped(part)))
    .join('');
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/[\\`*_[\]<>#]/g, (sign) => `\\${sign}`);
}

/** The anchor that code hosts give to a heading. @param {string} heading */
export function anchorOf(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

/** How code hosts call the language of a file, by its ending. */
export const languages = /** @type {Record<string, string>} */ ({
  csv: 'csv',
  tsv: 'csv',
  rdf: 'xml',
  xml: 'xml',
  ttl: 'turtle',
  nt: 'turtle',
  yml: 'yaml',
  jsonld: 'json',
  ndjson: 'json',
});
