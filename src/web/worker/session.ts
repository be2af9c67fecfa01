/** What the worker knows: the files and what was found in them. Each public method answers one question of the page. */
import {
  type CheckResult,
  check,
  convert,
  type Diagnostic,
  decode,
  encode,
  explain,
  fix,
  type Grid,
  gridOf,
  type Input,
  identifiersText,
  type OutputFormat,
  plainDiff,
  preview,
  type RuleExplanation,
  type SheetCells,
  score,
  sheetsOf,
  withCell,
  withSheetCell,
} from '../../index.js';
import { csv, html, json, text as textReport } from '../../reporters.js';
import { columnIndex } from '../columns.js';
import type {
  BeginWishes,
  Begun,
  CellPlace,
  Converted,
  Detail,
  Filter,
  Language,
  Listing,
  Mended,
  Overview,
  Pages,
  Progress,
  ReportForm,
  SheetView,
  SourceView,
  StarterLine,
  TableView,
  WebFile,
  WebOptions,
} from '../protocol.js';
import { begun, starterLines } from './begin.js';
import { cellChanges } from './cell-changes.js';
import { type Configured, configured } from './configured.js';
import { detailOf } from './detail.js';
import { listingOf } from './listing.js';
import { overviewOf } from './overview.js';

export class Session {
  #bytes = new Map<string, Uint8Array>();
  #options: WebOptions = { language: 'sv', today: '' };
  #configured: Configured | undefined;
  #result: CheckResult | undefined;
  #grids = new Map<string, Grid>();
  #sheets = new Map<string, readonly SheetCells[]>();
  readonly #onProgress: (progress: Progress) => void;

  constructor(onProgress: (progress: Progress) => void) {
    this.#onProgress = onProgress;
  }

  /** Checks these files; those that are no longer named are forgotten. */
  async check(files: readonly WebFile[], options: WebOptions): Promise<Overview> {
    const known = this.#bytes;
    this.#bytes = new Map(files.map(({ path, bytes }) => [path, bytes ?? known.get(path)!]));
    this.#options = options;
    this.#grids.clear();
    this.#sheets.clear();
    const inputs = files.map(({ path, named }) => ({ path, named, bytes: this.#bytes.get(path)! }));
    this.#configured = await configured(inputs, options);
    const onStep = ({ stage, done, of }: { stage: string; done: number; of: number }) => {
      this.#onProgress({ done: stage === 'read' ? done : of + done, of: 2 * of });
    };
    this.#result = await check(this.#configured.inputs, { ...this.#configured.how, onStep });
    return overviewOf(this.#result, this.#configured, options);
  }

  /** The findings that a filter lets through. */
  listing(filter: Filter): Listing {
    return listingOf(this.#checked(), filter);
  }

  /** What the same finding is known by in another check; undefined for none. */
  fingerprint(index: number): string | undefined {
    return this.#result?.report.diagnostics[index]?.fingerprint;
  }

  /** Where a finding stands in this check; undefined where it is gone. */
  position(fingerprint: string): number | undefined {
    const index = this.#checked().report.diagnostics.findIndex((found) => found.fingerprint === fingerprint);
    return index < 0 ? undefined : index;
  }

  /** Findings in full. */
  async details(indexes: readonly number[]): Promise<readonly Detail[]> {
    const { report, sources } = this.#checked();
    const details: Detail[] = [];
    for (const index of indexes) {
      const found = report.diagnostics[index];
      if (found)
        details.push(
          detailOf(found, index, sources.get(found.file), await this.#content(found), this.#options.language),
        );
    }
    return details;
  }

  /** The text of a file, and where it has findings. */
  source(path: string): SourceView {
    const { report, sources } = this.#checked();
    const marks = report.diagnostics.flatMap(({ file, severity, range, cell }, index) => {
      return file === path ? [{ index, severity, range, cell }] : [];
    });
    const checked = report.files.find((file) => file.path === path)?.format;
    const format = checked ?? (/\.ya?ml$/i.test(path) ? 'yaml' : 'unknown');
    const text = sources.get(path)?.text ?? decode(this.#bytes.get(path) ?? new Uint8Array()).text;
    return { path, format, text, marks };
  }

  /** The cells of a table or a workbook. */
  async table(path: string): Promise<TableView> {
    if (this.#isWorkbook(path)) {
      const sheets = await this.#sheetsOf(path);
      return { sheets: sheets.map((sheet) => ({ ...sheet, headerRow: -1 })) };
    }
    const { rows, headerRow } = this.#grid(path);
    return {
      sheets: [{ name: undefined, headerRow, rows: rows.map((row) => row.map(({ text }) => text)) }],
    };
  }

  /** The file with another content in a cell; undefined where it cannot be changed. */
  async withCell(
    path: string,
    { sheet, row, column }: CellPlace,
    content: string,
  ): Promise<Uint8Array | undefined> {
    if (sheet !== undefined)
      return await withSheetCell(this.#bytes.get(path)!, { sheet, row, column }, content);
    const text = this.#text(path);
    const grid = this.#grid(path);
    const cells = grid.rows[row] ?? [];
    const cell = cells[column];
    if (cell) return this.#encoded(path, withCell(text, grid, cell, content));
    // The row ends before this column.
    const end = cells.at(-1)?.span.end ?? 0;
    const at = text[end] === '"' ? end + 1 : end;
    const padded = text.slice(0, at) + grid.delimiter.repeat(column - cells.length + 1) + text.slice(at);
    const added = at + column - cells.length + 1;
    return this.#encoded(
      path,
      withCell(padded, grid, { text: '', span: { start: added, end: added } }, content),
    );
  }

  /** The bytes of a file with this text, in its encoding as far as that goes. */
  withText(path: string, text: string): Uint8Array {
    return this.#encoded(path, text);
  }

  /** What fixes would do: those of the findings at these positions, or else all that are safe. */
  async mended(findings?: readonly number[]): Promise<readonly Mended[]> {
    const { inputs, how } = this.#configured!;
    const { diagnostics } = this.#checked().report;
    const wanted = findings?.map((index) => diagnostics[index]!) ?? [];
    // Who names findings has read what their fixes do.
    const unsafe = wanted.some((found) => found.fix?.safe === false);
    const fingerprints = wanted.map(({ fingerprint }) => fingerprint);
    const { files } = await fix(inputs, { ...how, unsafe, fingerprints });
    const changed = files.filter(({ made, stopped }) => made.length > 0 || stopped !== undefined);
    return await Promise.all(
      changed.map(async (file) => {
        const titles = new Map<string, number[]>();
        for (const { fix: done, range } of file.made) {
          const lines = titles.get(done?.title ?? '');
          if (lines) lines.push(range.start.line);
          else titles.set(done?.title ?? '', [range.start.line]);
        }
        return {
          path: file.path,
          bytes: file.bytes,
          made: [...titles].map(([title, lines]) => ({ title, lines })),
          diff: plainDiff(file),
          cells: await this.#cellChanges(file.path, file.bytes),
          stopped: file.stopped,
        };
      }),
    );
  }

  async #cellChanges(path: string, bytes: Uint8Array): Promise<Mended['cells']> {
    const format = this.#checked().report.files.find((file) => file.path === path)?.format;
    if (format !== 'csv' && !this.#isWorkbook(path)) return undefined;
    const after = await this.#sheetViews(path, bytes);
    return cellChanges(await this.#sheetViews(path, this.#bytes.get(path)!), after);
  }

  async #sheetViews(path: string, bytes: Uint8Array): Promise<readonly SheetView[]> {
    if (this.#isWorkbook(path)) return (await sheetsOf(bytes)).map((sheet) => ({ ...sheet, headerRow: -1 }));
    const { rows, headerRow } = gridOf(decode(bytes, this.#options.encoding).text);
    return [{ name: undefined, headerRow, rows: rows.map((row) => row.map(({ text }) => text)) }];
  }

  /** All files as one catalogue in another format. */
  async converted(to: OutputFormat): Promise<Converted> {
    const { inputs, how } = this.#configured!;
    const { text, bytes, notes, unreadable, report, identifiers } = await convert(inputs, { ...how, to });
    return {
      to,
      text,
      bytes,
      notes: notes.map(({ message }) => message),
      unreadable,
      errors: report.summary.errors,
      identifiers: identifiers
        .filter(({ isChanged }) => isChanged)
        .map(({ file, known, added }) => ({ name: file, text: identifiersText(known), added })),
    };
  }

  /** The datasets that one can begin with. */
  starters(language: Language): readonly StarterLine[] {
    return starterLines(language);
  }

  /** A new catalogue. */
  async begin(wishes: BeginWishes, language: Language, today: string): Promise<Begun> {
    return await begun(wishes, language, today);
  }

  /** Points for the quality of the metadata, as a page. */
  async score(): Promise<Pages> {
    const { inputs, how } = this.#configured!;
    const { catalogues, html: page } = await score(inputs, how);
    return { files: catalogues === 0 ? [] : [{ name: 'kvalitet.html', text: page() }] };
  }

  /** What the portal usually shows, as pages. */
  async preview(): Promise<Pages> {
    const { inputs, how } = this.#configured!;
    const { pages, html: files } = await preview(inputs, how);
    return { files: pages === 0 ? [] : files('forhandsvisning.html') };
  }

  /** A report to keep. */
  report(form: ReportForm): string {
    const reporter = { html, csv, json, text: textReport }[form];
    return [...reporter(this.#checked())].join('');
  }

  /** What a rule means. */
  async rule(code: string): Promise<RuleExplanation | undefined> {
    const { language } = this.#options;
    const explained = await explain(code, language);
    return explained?.kind === 'rule' ? explained : undefined;
  }

  #checked(): CheckResult {
    if (!this.#result) throw new Error('nothing has been checked');
    return this.#result;
  }

  #text(path: string): string {
    return this.#checked().sources.get(path)?.text ?? '';
  }

  #grid(path: string): Grid {
    const grid = this.#grids.get(path) ?? gridOf(this.#text(path));
    this.#grids.set(path, grid);
    return grid;
  }

  #isWorkbook(path: string): boolean {
    const format = this.#checked().report.files.find((file) => file.path === path)?.format;
    return format === 'xlsx' || format === 'ods';
  }

  async #sheetsOf(path: string): Promise<readonly SheetCells[]> {
    const known = this.#sheets.get(path);
    if (known) return known;
    const sheets = await sheetsOf(this.#bytes.get(path)!);
    this.#sheets.set(path, sheets);
    return sheets;
  }

  async #content({ file, cell }: Diagnostic): Promise<string | undefined> {
    if (!cell) return undefined;
    const column = columnIndex(cell.column);
    if (cell.sheet === undefined) return this.#grid(file).rows[cell.row - 1]?.[column]?.text ?? '';
    const sheet = (await this.#sheetsOf(file)).find(({ name }) => name === cell.sheet);
    return sheet?.rows[cell.row - 1]?.[column] ?? '';
  }

  #encoded(path: string, text: string): Uint8Array {
    const before: Input['bytes'] = this.#bytes.get(path)!;
    const { encoding, hadByteOrderMark } = decode(before, this.#options.encoding);
    return encode(text, encoding, hadByteOrderMark) ?? encode(text, 'utf-8', false)!;
  }
}
