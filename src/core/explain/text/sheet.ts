import type { Language } from '../../model/profile.js';
import type { Painter } from '../../model/reporter.js';
import { blankPage, type Page } from '../../report/reporters/text/page.js';
import { visible } from '../../report/reporters/text/visible.js';
import { widthOf } from '../../report/reporters/text/width.js';
import type { RuleLine, Snippets } from '../explanation.js';
import { type ExplainWords, words } from '../words.js';

/** What a text for people may use. */
export interface TextContext {
  readonly language: Language;
  readonly paint: Painter;
  /** Columns of the window. */
  readonly width: number;
}

/** A page with what all explanations have in common. */
export interface Sheet extends TextContext {
  readonly page: Page;
  readonly say: ExplainWords;
}

/** An empty sheet. */
export function sheetFor(context: TextContext): Sheet {
  return { ...context, page: blankPage(context), say: words[context.language] };
}

/** A heading, after an empty line. */
export function heading({ page, paint }: Sheet, text: string): void {
  page.gap();
  page.text(0, text, paint.strong);
}

/** A paragraph that begins with a label. */
export function labelled(
  { page, paint }: Sheet,
  label: string,
  text: string,
  {
    indent = 0,
    colour = paint.dim,
  }: { readonly indent?: number; readonly colour?: (text: string) => string } = {},
): void {
  let isFirst = true;
  page.text(
    indent,
    `${label} ${text}`,
    (line) => {
      if (!isFirst) return line;
      isFirst = false;
      return line.startsWith(label) ? colour(label) + line.slice(label.length) : line;
    },
    2,
  );
}

/** A link after its label; it is never torn. */
export function link({ page, paint, width }: Sheet, label: string, address: string): void {
  if (widthOf(label) + 1 + widthOf(address) <= width) page.raw(`${paint.dim(label)} ${paint.link(address)}`);
  else {
    page.raw(paint.dim(label));
    page.raw(`  ${paint.link(address)}`);
  }
}

/** Lines of a file, as they are. */
export function code({ page }: Sheet, text: string, indent = 4): void {
  for (const line of linesOf(text)) page.raw(' '.repeat(indent) + visible(line));
}

/** The lines of a file, however they end; the last one need not be ended. */
export function linesOf(text: string): readonly string[] {
  return text.replace(/(?:\r\n|\r|\n)$/, '').split(/\r\n|\r|\n/);
}

/** Two columns; what has no room beside its name goes below it. */
export function pairs(
  { page, paint, width }: Sheet,
  rows: readonly (readonly [string, string])[],
  indent = 2,
  most = 32,
): void {
  const column = Math.min(
    rows.reduce((widest, [name]) => Math.max(widest, widthOf(name)), 0),
    most,
    width / 2,
  );
  for (const [name, text] of rows) {
    const start = ' '.repeat(indent) + paint.info(name);
    const room = width - indent - column - 2;
    if (widthOf(name) <= column && (widthOf(text) <= room || text.includes(' '))) {
      const space = ' '.repeat(indent + column + 2);
      const inner = blankPage({ width: Math.max(room, 16) });
      inner.text(0, text);
      const [first = '', ...rest] = inner.take().trimEnd().split('\n');
      page.raw(`${start}${' '.repeat(column - widthOf(name) + 2)}${first}`);
      for (const line of rest) page.raw(space + line);
    } else {
      page.raw(start);
      page.text(indent + 2, text);
    }
  }
}

/** How a value is written in each format. */
export function snippets(sheet: Sheet, { yaml, csv, rdfxml }: Snippets): void {
  const { page, paint, say } = sheet;
  heading(sheet, say.howToWrite);
  page.raw(`  ${paint.dim('YAML')}`);
  code(sheet, yaml);
  page.gap();
  if (csv === undefined) page.text(2, say.noTable, paint.dim);
  else {
    page.raw(`  ${paint.dim('CSV')}`);
    const [headings = [], cells = []] = csv.trimEnd().split('\n').map(cellsOf);
    pairs(
      sheet,
      headings.map((name, index) => [name, cells[index] ?? '']),
      4,
    );
  }
  page.gap();
  page.raw(`  ${paint.dim('RDF/XML')}`);
  code(sheet, rdfxml);
}

/** The cells of a line of a table with semicolons. */
function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/gy)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

/** Rules, each with its level and what it finds. */
export function ruleRows(sheet: Sheet, rules: readonly RuleLine[], indent = 2): void {
  const { page, paint, say, width } = sheet;
  const column = Math.max(0, ...rules.map(({ code: name }) => widthOf(name)));
  const level = Math.max(0, ...rules.map(({ severity }) => widthOf(say.severity[severity])));
  const isWide = width - indent - column - level - 4 >= 30;
  for (const rule of rules) {
    const label = say.severity[rule.severity];
    const summary = rule.summary + (rule.offByDefault ? ` (${say.offByDefault})` : '');
    if (!isWide) {
      page.raw(`${' '.repeat(indent)}${rule.code}  ${paint[rule.severity](label)}`);
      page.text(indent + 2, summary);
      continue;
    }
    const before = indent + column + level + 4;
    const inner = blankPage({ width: width - before });
    inner.text(0, summary);
    const [first = '', ...rest] = inner.take().trimEnd().split('\n');
    page.raw(
      `${' '.repeat(indent)}${rule.code.padEnd(column)}  ${paint[rule.severity](label.padEnd(level))}  ${first}`,
    );
    for (const line of rest) page.raw(' '.repeat(before) + line);
  }
}
