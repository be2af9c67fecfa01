/** The columns of the sheets that are written: those that people need, and those that a document needs besides. */
import type { Language, Level, ProfileClass, ProfileProperty } from '../../../model/profile.js';
import { helpAbout } from '../../../profile/help.js';
import { classOf, rangeOf } from '../../../profile/profile.js';
import { type Cell, columnKey, compareCells } from '../../shared/table/columns.js';
import { readHeadings, readHeadingsOf } from '../../shared/table/headings.js';
import { workbookWords } from './words.js';

/** The classes that have a sheet, in the order in which they are filled in. */
export const sheetClasses = [
  'Catalog',
  'Dataset',
  'Distribution',
  'Agent',
  'ContactPoint',
  'DataService',
  'DatasetSeries',
] as const;

/** Optional properties that most catalogues fill in. */
const usual: Readonly<Record<string, readonly string[]>> = {
  Catalog: [],
  Dataset: ['modified', 'accrualPeriodicity', 'landingPage', 'applicableLegislation', 'language', 'inSeries'],
  Distribution: ['title', 'downloadURL', 'accessService', 'modified'],
  Agent: ['homepage'],
  ContactPoint: [],
  DataService: ['description', 'publisher', 'servesDataset', 'page', 'type'],
  DatasetSeries: ['accrualPeriodicity'],
};

/** Properties that the other sheets say. */
const elsewhere = new Set(['dataset', 'service', 'distribution', 'catalog', 'hasPart', 'isPartOf']);

/** What is written of a class besides its own properties: the days of a period. */
const inside: Readonly<Record<string, readonly string[]>> = { temporal: ['startDate', 'endDate'] };

/** A column, and what is said about it. */
export interface SheetColumn {
  readonly key: string;
  readonly heading: string;
  readonly level: Level;
  readonly help: string;
  /** The property whose value stands in the column; absent for the row's own IRI, and for the dataset of a distribution. */
  readonly property: ProfileProperty | undefined;
  readonly target: Cell['target'];
}

/** The columns of a sheet: those for everyone, and those that these cells need. */
export function columnsFor(
  entry: ProfileClass,
  cells: readonly Cell[],
  language: Language,
): readonly SheetColumn[] {
  const byKey = new Map<string, Cell>();
  for (const cell of [...standardCells(entry), ...cells]) {
    const key = columnKey(cell);
    if (!byKey.has(key)) byKey.set(key, cell);
  }
  const sorted = [...byKey.values()].sort(compareCells);
  return sorted.flatMap((cell): readonly SheetColumn[] => {
    const heading = headingFor(entry, cell, language);
    if (heading === undefined) return [];
    const property = propertyAt(entry, cell.target === 'class' ? [...cell.path, 'class'] : cell.path);
    const { target } = cell;
    const isNamed = target === 'value' || target === 'class';
    return [
      {
        key: columnKey(cell),
        heading,
        level: levelOf(entry, cell),
        help: helpFor(entry, cell, language),
        property: isNamed ? property : undefined,
        target,
      },
    ];
  });
}

/** How strongly a value is asked for. Texts are asked for in Swedish; in other languages they are good to have. */
function levelOf(entry: ProfileClass, { target, path, language }: Cell): Level {
  if (target === 'owner') return 'mandatory';
  if (target === 'id') return 'recommended';
  const level = entry.properties.get(path[0] ?? 'class')?.level ?? 'optional';
  const isOther = language !== undefined && language !== 'sv';
  return isOther && level !== 'optional' ? 'recommended' : level;
}

function standardCells(entry: ProfileClass): readonly Cell[] {
  const anchor = entry.key;
  const cell = (path: readonly string[], language?: string): Cell => {
    return { anchor, path, target: 'value', language, text: '' };
  };
  const own: Cell[] = [{ anchor, path: [], target: 'id', language: undefined, text: '' }];
  if (anchor === 'ContactPoint') own.push({ ...own[0]!, target: 'class' });
  for (const property of entry.properties.values()) {
    const { key, kind, level } = property;
    const isUsual = level !== 'optional' || usual[anchor]?.includes(key);
    if (!isUsual || property.deprecated !== undefined || elsewhere.has(key) || key === 'class') continue;
    if (kind === 'text') own.push(cell([key], 'sv'), cell([key], 'en'));
    else if (inside[key]) own.push(...inside[key].map((part) => cell([key, part])));
    else own.push(cell([key]));
  }
  return own;
}

function propertyAt(entry: ProfileClass, path: readonly string[]): ProfileProperty | undefined {
  const [key, ...rest] = path;
  const property = key === undefined ? undefined : entry.properties.get(key);
  if (!property || rest.length === 0) return property;
  return rangeOf(property)
    .map((range) => propertyAt(range, rest))
    .find((found) => found !== undefined);
}

/** A heading that the reader takes for this column: the labels of the profile, or else its keys. */
function headingFor(entry: ProfileClass, cell: Cell, language: Language): string | undefined {
  const words = workbookWords[language];
  if (cell.target === 'owner') return words.owner;
  if (cell.target === 'id' && cell.path.length === 0) return words.id;
  const suffix = cell.language === undefined ? '' : ` (${cell.language})`;
  const last = cell.target === 'value' ? [] : [cell.target];
  const labels = labelsOf(entry, cell.path, language);
  const names = [labels, [labels[0] ?? '', ...cell.path.slice(1)], cell.path].map(
    (steps) => [...steps, ...last].join(' ') + suffix,
  );
  if (cell.target === 'class' && cell.path.length === 0)
    names.unshift(entry.properties.get('class')?.label[language] ?? '');
  if (entry.key === 'Dataset') names.push(...names.map((name) => `dataset ${name}`));
  return names.find((name) => isUnderstood(entry, name, cell));
}

function labelsOf(entry: ProfileClass, path: readonly string[], language: Language): readonly string[] {
  const [key, ...rest] = path;
  const property = key === undefined ? undefined : entry.properties.get(key);
  if (!property) return path;
  const range = rangeOf(property).find((found) => rest[0] === undefined || found.properties.has(rest[0]));
  return [property.label[language], ...(range ? labelsOf(range, rest, language) : rest)];
}

function isUnderstood(entry: ProfileClass, heading: string, cell: Cell): boolean {
  if (heading.trim() === '') return false;
  const [column] =
    entry.key === 'Dataset' ? readHeadings([heading], () => '') : readHeadingsOf(entry, [heading]);
  return (
    column !== undefined &&
    columnKey({ ...column, path: column.path.map(({ key }) => key) }) === columnKey(cell)
  );
}

/** The guidance for a column, with an example where there is one. */
function helpFor(entry: ProfileClass, cell: Cell, language: Language): string {
  const words = workbookWords[language];
  if (cell.target === 'owner') return words.ownerHelp;
  if (cell.target === 'id') return words.idHelp;
  const [key = cell.target, inner] = cell.path;
  const about = helpAbout(entry.key)?.properties[key];
  const property = entry.properties.get(key);
  const range =
    property && inner !== undefined
      ? rangeOf(property).find((found) => found.properties.has(inner))
      : undefined;
  const innerHelp =
    range && inner !== undefined ? helpAbout(range.key)?.properties[inner]?.help[language] : undefined;
  return innerHelp ?? about?.help[language] ?? '';
}

/** The class of a sheet. */
export function entryOf(key: (typeof sheetClasses)[number]): ProfileClass {
  return classOf(key);
}
