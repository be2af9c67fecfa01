/** What the columns of a table may mean whose headings metakoll does not know: by their names and by the look of their cells. */
import { isHeading, nearestHeading, readHeadings } from '../formats/shared/table/headings.js';
import { marksPublication } from '../formats/shared/table/publication.js';
import { firstCell, type Table } from '../formats/shared/table/table.js';
import type { Language } from '../model/profile.js';
import { codeByName } from '../profile/codelists.js';
import { normaliseKey } from '../profile/keys.js';
import { numberInText } from '../profile/organisation-number.js';
import { classOf } from '../profile/profile.js';
import { findAgent } from '../profile/register.js';

/** What passes a column over. */
export const noColumn = '-';

/** A proposal for a column. */
export interface ColumnProposal {
  readonly heading: string;
  /** A few different cells. */
  readonly examples: readonly string[];
  /** A heading that metakoll knows, or a hyphen for a column that is passed over. */
  readonly target: string;
  /** Nobody needs to be asked. */
  readonly isCertain: boolean;
}

/** Columns that are notes for the owner of the table alone. */
const asides = new Set(
  [
    'nr',
    'nummer',
    'löpnr',
    'löpnummer',
    'rad',
    'radnr',
    '#',
    'no',
    'number',
    'kommentar',
    'kommentarer',
    'anteckning',
    'anteckningar',
    'notering',
    'noteringar',
    'intern kommentar',
    'interna anteckningar',
    'comment',
    'comments',
    'notes',
  ].map(normaliseKey),
);

/** Columns that say who answers for the data: most likely whom to ask about them. */
const responsible = new Set(
  [
    'ansvarig',
    'ansvariga',
    'ansvarig förvaltning',
    'ansvarig enhet',
    'ansvarig avdelning',
    'förvaltning',
    'enhet',
    'avdelning',
    'verksamhet',
    'nämnd',
    'informationsägare',
    'dataägare',
    'systemägare',
    'ägare',
    'handläggare',
    'responsible',
    'owner',
    'department',
    'unit',
  ].map(normaliseKey),
);

/** Proposes a meaning for each column whose heading is not known and whose cells are not all empty. */
export function proposeColumns(table: Table): readonly ColumnProposal[] {
  const headings = [...table.headings];
  const cellAt = (index: number) => firstCell(table, index);
  const known = readHeadings(headings, cellAt);
  const proposals: ColumnProposal[] = [];
  for (const [index, heading] of table.headings.entries()) {
    const name = heading.trim();
    if (known[index] || name === '' || marksPublication(name)) continue;
    const cells = cellsUnder(table, index);
    if (cells.length === 0) continue;
    const isFree = (target: string) => {
      const renamed = headings.map((other, at) => (at === index ? target : other));
      return readHeadings(renamed, cellAt)[index] !== undefined;
    };
    const found = proposalFor(name, cells, isFree);
    if (found.target !== noColumn) headings[index] = found.target;
    proposals.push({ heading: name, examples: [...new Set(cells)].slice(0, 3), ...found });
  }
  return proposals;
}

function cellsUnder({ rows, headerRow, end }: Table, index: number): readonly string[] {
  return rows.slice(headerRow + 1, end).flatMap((row) => row[index]?.trim() || []);
}

type Proposal = Pick<ColumnProposal, 'target' | 'isCertain'>;

function proposalFor(name: string, cells: readonly string[], isFree: (target: string) => boolean): Proposal {
  const key = normaliseKey(name);
  if (asides.has(key)) return { target: noColumn, isCertain: true };
  const byLook = looks.find(({ fits, targets }) => fits(cells) && targets.some(isFree));
  if (byLook) return { target: byLook.targets.find(isFree)!, isCertain: byLook.isCertain };
  if (responsible.has(key) && isFree('contact.fn')) return { target: 'contact.fn', isCertain: false };
  if (share(cells, (cell) => /^[\d\s.,%-]+$/.test(cell)) === 1) return { target: noColumn, isCertain: true };
  const near = nearestHeading(name);
  return { target: near !== undefined && isFree(near) ? near : noColumn, isCertain: false };
}

function share(cells: readonly string[], fits: (cell: string) => boolean): number {
  return cells.filter(fits).length / cells.length;
}

/** Values that tell by themselves what a column holds. */
const looks: readonly {
  readonly targets: readonly string[];
  readonly isCertain: boolean;
  readonly fits: (cells: readonly string[]) => boolean;
}[] = [
  { targets: ['contact.hasEmail'], isCertain: true, fits: most(/^(?:mailto:)?[^\s@]+@[^\s@]+\.[^\s@.]+$/i) },
  {
    targets: ['distribution.accessURL', 'landingPage'],
    isCertain: false,
    fits: most(/^(?:https?:\/\/|www\.)\S+$/i),
  },
  { targets: ['modified', 'issued'], isCertain: false, fits: most(/^\d{4}-\d{1,2}-\d{1,2}$/) },
  {
    targets: ['publisher'],
    isCertain: false,
    fits: mostly((cell) => numberInText(cell) !== undefined || findAgent(cell) !== undefined),
  },
  ...(
    [
      ['Dataset', 'accrualPeriodicity'],
      ['Distribution', 'license'],
      ['Distribution', 'format'],
      ['Dataset', 'theme'],
      ['Dataset', 'accessRights'],
    ] as const
  ).map(([type, key]) => {
    const property = classOf(type).properties.get(key)!;
    const target = type === 'Distribution' ? `distribution.${key}` : key;
    return {
      targets: [target],
      isCertain: false,
      fits: mostly((cell) => codeByName(property, cell) !== undefined),
    };
  }),
];

function most(pattern: RegExp): (cells: readonly string[]) => boolean {
  return (cells) => share(cells, (cell) => pattern.test(cell)) >= 0.8;
}

function mostly(fits: (cell: string) => boolean): (cells: readonly string[]) => boolean {
  return (cells) => share(cells, fits) >= 0.6;
}

/** Reads what somebody says that a column means, or says what is wrong with it. */
export function readColumnTarget(
  text: string,
  language: Language,
): { readonly value: string } | { readonly fault: string } {
  const answer = text.trim();
  if (/^(?:-|–|nej|ingen|hoppa över|no|none|skip)$/i.test(answer)) return { value: noColumn };
  if (isHeading(answer)) return { value: answer };
  const near = nearestHeading(answer);
  return { fault: says[language](answer, near) };
}

const says = {
  sv: (text: string, near: string | undefined) =>
    near === undefined
      ? `”${text}” är inget fält som metakoll känner till. Skriv till exempel Beskrivning, eller - för att hoppa över kolumnen.`
      : `”${text}” är inget fält som metakoll känner till. Menade du ${near}? Ett bindestreck (-) hoppar över kolumnen.`,
  en: (text: string, near: string | undefined) =>
    near === undefined
      ? `“${text}” is no field that metakoll knows. Write for example Description, or - to pass the column over.`
      : `“${text}” is no field that metakoll knows. Did you mean ${near}? A hyphen (-) passes the column over.`,
} as const;
