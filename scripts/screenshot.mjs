// @ts-check
/**
 * Draws what the command prints in a terminal as docs/images/check-sv.svg, for the READMEs. The same output gives the
 * same bytes. With --check nothing is written; the exit code is 1 when the picture is not up to date.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);
const picture = new URL('docs/images/check-sv.svg', root);
const command = ['check', 'examples/faulty.yaml', '--lang', 'sv'];
const columns = 88;
/** Lines from the beginning (at most) and from the end of the output; the rest is a row of dots. */
const [head, tail] = [35, 4];

const size = { character: 8.4, line: 19, font: 14, margin: 18 };
/**
 * The colours of a terminal, as far as they are used.
 * @type {Record<number, string>}
 */
const colours = { 31: '#ff7b72', 32: '#7ee787', 33: '#e3b341', 34: '#79c0ff', 35: '#d2a8ff', 36: '#76e3ea' };
const [background, foreground, dim] = ['#0d1117', '#e6edf3', '#9198a1'];

/** @typedef {{ bold: boolean, dim: boolean, underline: boolean, colour: string | undefined }} Style */
/** @typedef {{ text: string, column: number, style: Style }} Run */

/** @type {Style} */
const plain = { bold: false, dim: false, underline: false, colour: undefined };

const svg = draw(shorten(outputOf(command)));
if (existsSync(picture) && readFileSync(picture, 'utf8') === svg) process.exit();
if (process.argv.includes('--check')) {
  console.error('docs/images/check-sv.svg is not up to date: run npm run screenshot');
  process.exitCode = 1;
} else {
  writeFileSync(picture, svg);
  console.log('wrote docs/images/check-sv.svg');
}

/**
 * What the command prints in colour.
 * @param {string[]} argv
 */
function outputOf(argv) {
  const { stdout, status, stderr } = spawnSync(process.execPath, ['bin/metakoll.js', ...argv, '--color'], {
    cwd: fileURLToPath(root),
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: String(columns) },
  });
  if (status !== 1) throw new Error(`metakoll ended with ${status}: ${stderr}`);
  return stdout.trimEnd().split('\n');
}

/** @param {string[]} lines */
function shorten(lines) {
  const prompt = `\u001b[2m$\u001b[22m metakoll ${command.join(' ')}`;
  // A blank line ends a finding: none is shown in part.
  const shown = lines.slice(0, lines.slice(0, head).lastIndexOf(''));
  const end = lines.slice(-tail).join('\n').trim().split('\n');
  return [prompt, '', ...shown, '', '\u001b[2m  ⋮\u001b[22m', '', ...end];
}

/** @param {string[]} lines */
function draw(lines) {
  const width = columns * size.character + 2 * size.margin;
  const height = lines.length * size.line + 2 * size.margin;
  const rows = lines
    .map((line, index) => row(line, size.margin + (index + 0.75) * size.line))
    .filter(Boolean);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${number(width)} ${number(height)}" role="img">
<title>metakoll ${xmlText(command.join(' '))}</title>
<desc>${xmlText(lines.map(withoutCodes).join('\n'))}</desc>
<rect width="100%" height="100%" rx="8" fill="${background}"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${size.font}" fill="${foreground}">
${rows.join('\n')}
</g>
</svg>
`;
}

/** @param {string} line @param {number} y */
function row(line, y) {
  return runsOf(line)
    .flatMap(wordsOf)
    .map((run) => element(run, y))
    .join('');
}

/**
 * A run parted where several spaces stand: browsers put several spaces together, whatever is asked of them.
 * @param {Run} run
 * @returns {Run[]}
 */
function wordsOf({ text, column, style }) {
  return [...text.matchAll(/\S+(?: \S+)*/g)].map((found) => ({
    text: found[0],
    column: column + [...text.slice(0, found.index)].length,
    style,
  }));
}

/**
 * A run of characters with one style. Its length is given, so that every font keeps the columns.
 * @param {Run} run @param {number} y
 */
function element({ text, column, style }, y) {
  const attributes = [
    `x="${number(size.margin + column * size.character)}"`,
    `y="${number(y)}"`,
    `textLength="${number([...text].length * size.character)}"`,
    style.bold ? 'font-weight="bold"' : '',
    style.underline ? 'text-decoration="underline"' : '',
    style.colour ? `fill="${style.colour}"` : style.dim ? `fill="${dim}"` : '',
  ];
  return `<text ${attributes.filter(Boolean).join(' ')}>${xmlText(text)}</text>`;
}

/**
 * A line parted where its style changes.
 * @param {string} line
 * @returns {Run[]}
 */
function runsOf(line) {
  const runs = [];
  let style = plain;
  let column = 0;
  for (const part of line.split(/(\u001b\[[\d;]*m)/)) {
    const codes = part.startsWith('\u001b[') ? part.slice(2, -1).split(';').map(Number) : undefined;
    if (codes) for (const code of codes) style = changed(style, code);
    else if (part !== '') {
      runs.push({ text: part, column, style });
      column += [...part].length;
    }
  }
  return runs;
}

/** @param {Style} style @param {number} code */
function changed(style, code) {
  if (code === 0) return plain;
  if (code === 1) return { ...style, bold: true };
  if (code === 2) return { ...style, dim: true };
  if (code === 4) return { ...style, underline: true };
  if (code === 22) return { ...style, bold: false, dim: false };
  if (code === 24) return { ...style, underline: false };
  if (code === 39) return { ...style, colour: undefined };
  const colour = colours[code];
  if (colour === undefined) throw new Error(`unknown code ${code}`);
  return { ...style, colour };
}

/** @param {string} line */
function withoutCodes(line) {
  return line.replace(/\u001b\[[\d;]*m/g, '');
}

/** @param {string} text */
function xmlText(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** @param {number} value */
function number(value) {
  return String(Math.round(value * 100) / 100);
}
