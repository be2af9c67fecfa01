/** Puts a workbook together: the sheets to fill in, the code lists, and what to read first. */
import type { NormalDocument } from '../../../model/normal.js';
import type { Language } from '../../../model/profile.js';
import { dcatApSe } from '../../../profile/profile.js';
import { type Cell, columnKey } from '../../shared/table/columns.js';
import { columnLetters } from '../../shared/table/table.js';
import { columnsFor, entryOf, type SheetColumn, sheetClasses } from './columns.js';
import { type CodeList, codeListFor, listsSheet } from './lists.js';
import { assembled, type NamedSheet } from './package.js';
import { rowsOf } from './rows.js';
import { type SheetParts, type StyledCell, styles, type Validation } from './sheet-xml.js';
import { colours } from './styles.js';
import { workbookWords } from './words.js';

/** A workbook to fill in, with what a document says in its rows. The same document gives the same bytes. */
export function workbookOf(document: NormalDocument, language: Language, version: string): Uint8Array {
  const words = workbookWords[language];
  const rows = rowsOf(document, language);
  const lists = new Map<string, CodeList>();
  const listName = (column: SheetColumn, sheet: string) => {
    const list = column.property && codeListFor(column.property, language);
    if (!list || lists.has(list.name)) return list?.name;
    const isTaken = [...lists.values()].some(({ title }) => title === list.title);
    lists.set(list.name, isTaken ? { ...list, title: `${list.title} (${sheet})` } : list);
    return list.name;
  };
  const columns = new Map(
    sheetClasses.map((key) => {
      const cells = (rows.get(key) ?? []).flat();
      const own = columnsFor(entryOf(key), key === 'Distribution' ? [ownerCell, ...cells] : cells, language);
      return [key, own] as const;
    }),
  );
  const context: Context = { language, columns, listName };
  const sheets: NamedSheet[] = [];
  sheets.push({ name: words.readFirst, parts: readFirst(language, version), titles: 0 });
  for (const key of sheetClasses) {
    const own = rows.get(key) ?? [];
    const isSingle = key === 'Catalog' && own.length < 2;
    const parts = isSingle ? fieldsSheet(key, own[0] ?? [], context) : tableSheet(key, own, context);
    sheets.push({ name: words.sheets[key]!, parts, titles: isSingle ? 1 : 2 });
  }
  const listed = listsSheet([...lists.values()], language);
  sheets.push({ name: words.lists, parts: codeSheet(listed.rows), titles: 2 });
  return assembled(sheets, listed.ranges);
}

const ownerCell: Cell = { anchor: 'Distribution', path: [], target: 'owner', language: undefined, text: '' };

interface Context {
  readonly language: Language;
  readonly columns: ReadonlyMap<string, readonly SheetColumn[]>;
  /** Name of the list to choose from in a column of a sheet. */
  readonly listName: (column: SheetColumn, sheet: string) => string | undefined;
}

/** Rows that are made ready to be filled in. */
const readyRows = 1000;

/** A sheet with a row for each resource: the level above each heading, the headings, the rows. */
function tableSheet(key: string, rows: readonly (readonly Cell[])[], context: Context): SheetParts {
  const columns = context.columns.get(key)!;
  const { levels } = workbookWords[context.language];
  const last = Math.max(readyRows, rows.length + 100);
  const lines = rows.map((cells) => {
    const texts = new Map(cells.map((cell) => [columnKey(cell), cell.text]));
    return columns.map((column) => filled(texts.get(column.key) ?? '', column));
  });
  return {
    rows: [
      columns.map(({ level }) => ({ text: levels[level], style: styles[level] })),
      columns.map(({ heading }) => ({ text: heading, style: styles.heading })),
      ...lines,
    ],
    widths: columns.map(widthOf),
    columnStyles: columns.map(styleOf),
    frozen: { rows: 2, columns: key === 'Distribution' ? 3 : 2 },
    validations: columns.map((column, index) => {
      const letter = columnLetters(index);
      return validation(key, column, `${letter}3:${letter}${last}`, context);
    }),
    tab: colours.mandatory,
  };
}

/** A sheet with fields below each other, for what there is one of. */
function fieldsSheet(key: string, cells: readonly Cell[], context: Context): SheetParts {
  const columns = context.columns.get(key)!;
  const words = workbookWords[context.language];
  const texts = new Map(cells.map((cell) => [columnKey(cell), cell.text]));
  const heading = (text: string) => ({ text, style: styles.heading });
  return {
    rows: [
      [words.field, words.value, words.level, words.help].map(heading),
      ...columns.map((column): readonly StyledCell[] => [
        heading(column.heading),
        filled(texts.get(column.key) ?? '', column),
        { text: words.levels[column.level], style: styles[column.level] },
        { text: column.help, style: styles.wrapped },
      ]),
    ],
    widths: [34, 60, 18, 80],
    columnStyles: [styles.plain, styles.wrapped, styles.plain, styles.wrapped],
    frozen: { rows: 1, columns: 1 },
    validations: columns.map((column, index) => validation(key, column, `B${index + 2}`, context)),
    tab: colours.mandatory,
  };
}

/** A cell. Readers cut white space at its ends, so it is not written either. */
function filled(text: string, column: SheetColumn): StyledCell {
  return { text: text.trim(), style: styleOf(column) };
}

function styleOf({ property, target }: SheetColumn): number {
  if (target === 'id' || property?.kind === 'string') return styles.text;
  return property?.kind === 'date' ? styles.day : styles.wrapped;
}

function widthOf({ property, target, heading }: SheetColumn): number {
  if (target === 'id') return 40;
  if (property?.kind === 'date') return Math.max(16, heading.length + 2);
  if (property?.key === 'description') return 50;
  if (property?.codelists) return 28;
  return Math.max(24, Math.min(36, heading.length + 2));
}

/** What is reported in the cells of a column, and what may be chosen: codes, or the names of another sheet's rows. */
function validation(key: string, column: SheetColumn, cells: string, context: Context): Validation {
  const { property, heading, help } = column;
  const words = workbookWords[context.language];
  const isMany = property !== undefined && property.max !== 1 && property.kind !== 'text';
  const message = [help, ...(isMany ? [words.several] : [])].join(' ').trim();
  const codes = context.listName(column, words.sheets[key] ?? '');
  const list = codes ?? namesFor(column, context);
  return { cells, list, warns: list !== undefined && !isMany, title: heading, message };
}

/** The range with the names of the rows that a column refers to. */
function namesFor({ property, target }: SheetColumn, { columns, language }: Context): string | undefined {
  const keys = target === 'owner' ? ['Dataset'] : rangeKeys(property);
  const key = keys.find((name) => name !== 'Catalog' && columns.has(name));
  if (key === undefined) return undefined;
  const wanted = columns.get(key)!.findIndex(({ property: own, heading }) => {
    return (
      ['title', 'name', 'fn'].includes(own?.key ?? '') &&
      (own?.kind !== 'text' || heading.endsWith(`(${language})`))
    );
  });
  const letter = columnLetters(wanted);
  return `'${workbookWords[language].sheets[key]}'!$${letter}$3:$${letter}$${readyRows}`;
}

function rangeKeys(property: SheetColumn['property']): readonly string[] {
  if (!property) return [];
  return sheetClasses.filter((key) => property.range?.some((iri) => entryOf(key).iris.includes(iri)));
}

function readFirst(language: Language, version: string): SheetParts {
  const lines = workbookWords[language].introduction(dcatApSe.version, version);
  const level = (line: string) =>
    Object.entries(workbookWords[language].levels).find(([, word]) => line.startsWith(`${word} (`))?.[0];
  return {
    rows: lines.map((text, index) => {
      if (index === 0) return [{ text, style: styles.title }];
      const key = level(text) as keyof typeof styles | undefined;
      return [{ text, style: key === undefined ? styles.wrapped : styles[key] }];
    }),
    widths: [110],
    columnStyles: [styles.wrapped],
    frozen: { rows: 0, columns: 0 },
    validations: [],
    tab: colours.optional,
  };
}

function codeSheet(rows: readonly (readonly string[])[]): SheetParts {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    rows: rows.map((row, index) =>
      row.map((text) =>
        text === '' ? undefined : { text, style: index < 2 ? styles.heading : styles.plain },
      ),
    ),
    widths: Array.from({ length: width }, (_, index) => (index % 2 === 0 ? 40 : 22)),
    columnStyles: Array.from({ length: width }, () => styles.plain),
    frozen: { rows: 2, columns: 0 },
    validations: [],
    isProtected: true,
    tab: colours.optional,
  };
}
