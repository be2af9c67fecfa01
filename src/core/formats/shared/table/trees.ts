import type { ResourceNode } from '../../../model/canonical.js';
import type { Finding } from '../../../model/finding.js';
import type { Profile, ProfileClass, ProfileProperty } from '../../../model/profile.js';
import { classesByName, classesNearName } from '../../../profile/names.js';
import { organisationIri } from '../../../profile/organisation-number.js';
import { rangeOf } from '../../../profile/profile.js';
import { isTree, type Tree, type TreeSource } from '../tree/context.js';
import { guessClass } from '../tree/document.js';
import { type Column, isOwnerHeading } from './headings.js';
import type { ReadTable, Table } from './table.js';

/** The row (from 0) that an object was made from; on the objects themselves, out of sight of `Object.keys`. */
const rowKey: unique symbol = Symbol('row');

/** Rows of cells that stand further down than the object's own row, by column. */
const laterKey: unique symbol = Symbol('later rows');

/** All further rows of the object. */
const furtherKey: unique symbol = Symbol('further rows');

type RowTree = Tree & { [rowKey]?: number; [laterKey]?: Map<number, number>; [furtherKey]?: number[] };

/** The rows that speak of an object, its own first; undefined for objects inside others. */
function rowsOfTree(tree: Tree): readonly number[] | undefined {
  const { [rowKey]: row, [furtherKey]: further = [] } = tree as RowTree;
  return row === undefined ? undefined : [row, ...further];
}

/** The row that an object, or a cell of it, was made from; undefined for objects inside others. */
export function rowOfTree(tree: Tree, column?: number): number | undefined {
  const { [rowKey]: row, [laterKey]: later } = tree as RowTree;
  return (column === undefined ? undefined : later?.get(column)) ?? row;
}

/** The object of rows that a resource belongs to. */
export function ownerOf(
  node: ResourceNode,
): { readonly source: TreeSource; readonly rows: readonly number[] } | undefined {
  for (let at: TreeSource | undefined = node.source as TreeSource; at; at = at.parent) {
    const rows = rowsOfTree(at.value);
    if (rows) return { source: at, rows };
  }
  return undefined;
}

/** The row in which a resource has its cell of a column. */
export function rowFor(node: ResourceNode, column: number | undefined): number | undefined {
  const owner = ownerOf(node);
  return owner && rowOfTree(owner.source.value, column);
}

/** The objects that the rows of a table stand for. */
export interface RowTrees {
  /** Of any class, datasets with the distributions in their rows. */
  readonly resources: readonly Described[];
  /** Distributions in rows of their own, and what they say of the dataset that they belong to. */
  readonly owned: readonly Owned[];
  /** Rows that name no class of the profile, and whose cells tell none. */
  readonly unclassed?: readonly Tree[];
  readonly conflicts: readonly Conflict[];
}

/** A distribution, and the cell that names the dataset that it belongs to. */
export interface Owned {
  readonly tree: Tree;
  readonly owner: string;
  readonly row: number;
  readonly column: number;
}

/** The object of a resource, and the key of its class. */
export interface Described {
  readonly tree: Tree;
  readonly className: string;
}

/** Two rows of one dataset that say different things. */
export interface Conflict {
  readonly column: Column;
  readonly row: number;
  readonly value: string;
  readonly firstRow: number;
  readonly firstValue: string;
  /** The rows have one id and two titles: they may well be two datasets. */
  readonly hasOtherTitle?: boolean;
}

interface Group {
  readonly tree: RowTree;
  readonly row: number;
  readonly distributions: Tree[];
}

/** One row for a distribution (or a dataset without any): rows of one dataset become one object. */
export function treesOfRows({ table, columns }: ReadTable): RowTrees {
  const { rows, headerRow, end } = table;
  const known = columns.filter((column) => column !== undefined);
  const of = (anchor: Column['anchor']) => known.filter((column) => column.anchor === anchor);
  const [ofCatalogue, ofDataset, ofDistribution] = [of('Catalog'), of('Dataset'), of('Distribution')];
  const idColumns = ofDataset.filter((column) => column.path.length === 0 && column.target === 'id');
  const titleColumns = ofDataset.filter(isTitle);
  const groups = new Map<string, Group>();
  const conflicts: Conflict[] = [];
  const idsByTitle = new Map<string, string>();
  let catalogue: Group | undefined;
  let current: Group | undefined;

  for (let row = headerRow + 1; row < end; row++) {
    const cells = rows[row]!;
    if (cells.every(isBlank)) continue;
    const title = firstFilled(cells, titleColumns);
    const id = firstFilled(cells, idColumns) || idsByTitle.get(title) || '';
    const key = id || title;
    let group: Group | undefined = key !== '' || current === undefined ? groups.get(key) : current;
    if (group) {
      addRow(group, rows, row, ofDataset, conflicts);
    } else {
      group = startGroup(cells, row, ofDataset);
      groups.set(key || `\u0000${row}`, group);
      if (id && title) idsByTitle.set(title, id);
    }
    current = group;
    if (catalogue) addRow(catalogue, rows, row, ofCatalogue, conflicts);
    else if (ofCatalogue.some((column) => cellOf(cells, column) !== ''))
      catalogue = startGroup(cells, row, ofCatalogue);
    const distribution = startGroup(cells, row, ofDistribution).tree;
    if (Object.keys(distribution).length > 0) group.distributions.push(distribution);
  }
  const datasets = [...groups.values()].map(({ tree, distributions }) => {
    if (distributions.length > 0) tree['distribution'] = distributions;
    return { tree, className: 'Dataset' };
  });
  const resources = catalogue ? [{ tree: catalogue.tree, className: 'Catalog' }, ...datasets] : datasets;
  return { resources, owned: [], conflicts };
}

function isTitle({ path }: Column): boolean {
  return path.length === 1 && path[0]!.key === 'title';
}

function isBlank(cell: string): boolean {
  return cell === '' || cell.trim() === '';
}

function cellOf(cells: readonly string[], column: Column): string {
  const cell = cells[column.index];
  return cell === undefined || cell === '' ? '' : cell.trim();
}

function firstFilled(cells: readonly string[], columns: readonly Column[]): string {
  for (const column of columns) {
    const value = cellOf(cells, column);
    if (value !== '') return value;
  }
  return '';
}

function startGroup(cells: readonly string[], row: number, columns: readonly Column[]): Group {
  const tree: RowTree = { [rowKey]: row };
  for (const column of columns) {
    const value = cellOf(cells, column);
    if (value !== '') setCell(tree, column, value);
  }
  return { tree, row, distributions: [] };
}

/** A further row of the same thing: it may fill in what is empty, but not say something else. */
function addRow(
  group: Group,
  rows: readonly (readonly string[])[],
  row: number,
  columns: readonly Column[],
  conflicts: Conflict[],
): void {
  const cells = rows[row]!;
  const own: Conflict[] = [];
  group.tree[furtherKey] ??= [];
  group.tree[furtherKey].push(row);
  for (const column of columns) {
    const value = cellOf(cells, column);
    if (value === '') continue;
    const firstRow = rowOfTree(group.tree, column.index) ?? group.row;
    const firstValue = cellOf(rows[firstRow]!, column);
    if (firstValue === '') {
      group.tree[laterKey] ??= new Map();
      group.tree[laterKey].set(column.index, row);
      setCell(group.tree, column, value);
    } else if (firstValue !== value) {
      own.push({ column, row, value, firstRow, firstValue });
    }
  }
  // What else differs follows from that.
  const title = own.find(({ column }) => isTitle(column));
  if (title) conflicts.push({ ...title, hasOtherTitle: true });
  else for (const conflict of own) conflicts.push(conflict);
}

/** A row a resource, of the class that a column names. */
export function treesOfClasses(table: Table, classColumn: number, profile: Profile): RowTrees {
  const resources: Described[] = [];
  const owned: Owned[] = [];
  const unclassed: Tree[] = [];
  for (let row = table.headerRow + 1; row < table.end; row++) {
    const cells = table.rows[row]!;
    if (cells.every(isBlank)) continue;
    const name = cells[classColumn]?.trim() ?? '';
    const named = classNamed(name, profile);
    const tree: RowTree = { [rowKey]: row };
    let owner: Owned | undefined;
    table.headings.forEach((heading, column) => {
      const value = cells[column]?.trim() ?? '';
      if (value === '' || heading.trim() === '') return;
      if (named?.key === 'Distribution' && isOwnerHeading(heading))
        owner = { tree, owner: value, row, column };
      else tree[heading] = value;
    });
    const type = named ?? guessClass(tree, profile);
    if (owner) owned.push(owner);
    else if (type) resources.push({ tree, className: type.key });
    else unclassed.push(tree);
  }
  return { resources, owned, unclassed, conflicts: [] };
}

/** A row a resource of the class that the table is about. */
export function treesOfClass({ table, columns }: ReadTable, className: string): RowTrees {
  const resources: Described[] = [];
  const owned: Owned[] = [];
  const known = columns.filter((column) => column !== undefined);
  const values = known.filter(({ target }) => target !== 'owner');
  const ownerColumn = known.find(({ target }) => target === 'owner');
  for (let row = table.headerRow + 1; row < table.end; row++) {
    const cells = table.rows[row]!;
    if (cells.every(isBlank)) continue;
    const { tree } = startGroup(cells, row, values);
    const owner = ownerColumn ? cellOf(cells, ownerColumn) : '';
    if (!ownerColumn || owner === '') resources.push({ tree, className });
    else owned.push({ tree, owner, row, column: ownerColumn.index });
  }
  return { resources, owned, conflicts: [] };
}

/** The class that a cell names, if only nearly. */
function classNamed(cell: string, profile: Profile): ProfileClass | undefined {
  return (classesByName(cell, profile)[0] ?? classesNearName(cell, profile)[0])?.class;
}

/** The position of a column whose cells name classes, if the table has one. */
export function findClassColumn(table: Table, profile: Profile): number | undefined {
  const index = table.headings.findIndex((heading) =>
    /^(?:type|typ|class|klass|@type|rdf:type)$/i.test(heading.trim()),
  );
  if (index < 0) return undefined;
  const filled = table.rows
    .slice(table.headerRow + 1, table.end)
    .map((row) => row[index]?.trim() ?? '')
    .filter((cell) => cell !== '');
  // Of a type there may be many words that are nearly those of a class: API, file, organisation.
  const isType = /^typ/i.test(table.headings[index]!.trim());
  const named = filled.filter((cell) =>
    isType ? classesByName(cell, profile).length > 0 : classNamed(cell, profile) !== undefined,
  );
  return named.length > 0 && named.length * 2 >= filled.length ? index : undefined;
}

/** What is said of two rows that disagree. */
export function conflictFinding(conflict: Conflict, nameOf: (row: number) => number): Finding {
  const { column, row, value, firstRow, firstValue, hasOtherTitle } = conflict;
  return {
    rule: 'csv-conflicting-cells',
    place: { kind: 'cell', row, column: column.index },
    property: column.path.at(-1),
    args: {
      heading: column.heading,
      row: nameOf(row),
      value,
      firstRow: nameOf(firstRow),
      firstValue,
      title: hasOtherTitle,
    },
  };
}

function setCell(tree: Tree, column: Column, value: string): void {
  let at = tree;
  const steps = column.target === 'value' ? column.path.length - 1 : column.path.length;
  for (let step = 0; step < steps; step++) at = stepInto(at, column.path[step]!);
  const last = column.path.at(-1);
  const key =
    column.target === 'value' && last
      ? last.key + (column.language ? `-${column.language}` : '')
      : column.target;
  const present = at[key];
  if (present === value) return;
  if (present === undefined) {
    at[key] = value;
  } else if (isTree(present) && last && mayMerge(last)) {
    // The resource has columns of its own; this cell names it.
    const [nameKey, name] = nameOf(last, value);
    present[nameKey] = name;
  } else {
    at[key] = [...(Array.isArray(present) ? present : [present]), value];
  }
}

/** The object of a resource beside the row's own; a value that already stands there becomes its name or IRI. */
function stepInto(tree: Tree, step: ProfileProperty): Tree {
  const present = tree[step.key];
  if (isTree(present)) return present;
  if (Array.isArray(present)) {
    const inner = present.find(isTree);
    if (inner) return inner;
  }
  const inner: Tree = {};
  if (typeof present === 'string' && mayMerge(step)) {
    const [key, name] = nameOf(step, present);
    inner[key] = name;
    tree[step.key] = inner;
  } else {
    tree[step.key] = present === undefined ? inner : [present, inner].flat();
  }
  return inner;
}

/** Whether a cell with a name and cells about it speak of one thing. A named area and a rectangle are two. */
function mayMerge(property: ProfileProperty): boolean {
  return rangeOf(property).some((range) => range.key === 'Agent' || range.key === 'ContactPoint');
}

/** Under which key a cell names the resource that other columns are about: its IRI, its name or its address. */
export function nameOf(property: ProfileProperty, value: string): readonly [string, string] {
  const isAgent = rangeOf(property).some((range) => range.key === 'Agent');
  if (/^[a-z][a-z0-9+.-]*:/i.test(value)) return ['id', value];
  if (isAgent) {
    const iri = organisationIri(value);
    return iri === undefined ? ['name', value] : ['id', iri];
  }
  return value.includes('@') ? ['hasEmail', value] : ['fn', value];
}
