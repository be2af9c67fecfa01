import type { Finding } from '../../checks/rule.js';
import { meaningOf } from '../../profile/keys.js';
import { classesByName } from '../../profile/names.js';
import { organisationIri } from '../../profile/register.js';
import { type ProfileProperty, rangeOf } from '../../profile/profile.js';
import type { Tree } from '../tree/context.js';
import { isTree } from '../tree/document.js';
import type { Column } from './headings.js';

/** Which row an object was made from, and the column of each of its keys. */
export interface RowSource {
  /** From 0. */
  readonly row: number;
  readonly columns: Map<string, number>;
}

/** The objects that the rows of a table stand for. */
export interface RowTrees {
  readonly catalogue: Tree | undefined;
  /** Datasets with their distributions; in a table with a column of classes, resources of any class. */
  readonly resources: readonly { readonly tree: Tree; readonly className: string }[];
  readonly sources: WeakMap<Tree, RowSource>;
  readonly conflicts: readonly Conflict[];
}

/** Two rows of one dataset that say different things. */
export interface Conflict {
  readonly column: Column;
  readonly row: number;
  readonly value: string;
  readonly firstRow: number;
  readonly firstValue: string;
}

interface Group {
  readonly tree: Tree;
  readonly distributions: Tree[];
  /** The first value of each column of the dataset, and its row. */
  readonly first: Map<number, { readonly value: string; readonly row: number }>;
}

/** One row for a distribution (or a dataset without any): rows of one dataset become one object. */
export function treesOfRows(
  rows: readonly (readonly string[])[],
  headerRow: number,
  columns: readonly (Column | undefined)[],
): RowTrees {
  const known = columns.filter((column) => column !== undefined);
  const keyColumns = known.filter(
    (column) => column.anchor === 'Dataset' && (column.path.length === 0 || column.path[0]?.key === 'title') && column.path.length < 2,
  );
  const idColumns = keyColumns.filter((column) => column.target === 'id');
  const titleColumns = keyColumns.filter((column) => column.target === 'value');
  const sources = new WeakMap<Tree, RowSource>();
  const groups = new Map<string, Group>();
  const conflicts: Conflict[] = [];
  const catalogue: Group = { tree: {}, distributions: [], first: new Map() };
  const idsByTitle = new Map<string, string>();
  let current: Group | undefined;

  const start = (row: number): Tree => {
    const tree: Tree = {};
    sources.set(tree, { row, columns: new Map() });
    return tree;
  };
  const firstFilled = (cells: readonly string[], list: readonly Column[]): string => {
    for (const column of list) {
      const value = cells[column.index]?.trim();
      if (value) return value;
    }
    return '';
  };

  for (let row = headerRow + 1; row < rows.length; row++) {
    const cells = rows[row]!;
    if (cells.every((cell) => cell.trim() === '')) continue;
    const title = firstFilled(cells, titleColumns);
    const id = firstFilled(cells, idColumns) || idsByTitle.get(title) || '';
    const key = id || title;
    const startsNew = key !== '' || current === undefined;
    let group: Group | undefined = startsNew ? groups.get(key) : current;
    if (!group) {
      group = { tree: start(row), distributions: [], first: new Map() };
      groups.set(key || `\u0000${row}`, group);
      if (id && title) idsByTitle.set(title, id);
    }
    current = group;
    let distribution: Tree | undefined;
    for (const column of known) {
      const value = cells[column.index]?.trim() ?? '';
      if (value === '') continue;
      if (column.anchor === 'Distribution') {
        distribution ??= start(row);
        setCell(distribution, column, value, row, sources);
        continue;
      }
      const target = column.anchor === 'Catalog' ? catalogue : group;
      const first = target.first.get(column.index);
      if (first === undefined) {
        target.first.set(column.index, { value, row });
        if (column.anchor === 'Catalog' && !sources.has(catalogue.tree)) {
          sources.set(catalogue.tree, { row, columns: new Map() });
        }
        setCell(target.tree, column, value, row, sources);
      } else if (first.value !== value) {
        conflicts.push({ column, row, value, firstRow: first.row, firstValue: first.value });
      }
    }
    if (distribution) group.distributions.push(distribution);
  }
  return {
    catalogue: catalogue.first.size > 0 ? catalogue.tree : undefined,
    resources: [...groups.values()].map(({ tree, distributions }) => {
      if (distributions.length > 0) tree['distribution'] = distributions;
      return { tree, className: 'Dataset' };
    }),
    sources,
    conflicts,
  };
}

/** A row a resource, of the class that a column names; distributions go to the dataset that they name. */
export function treesOfClasses(
  rows: readonly (readonly string[])[],
  headerRow: number,
  classColumn: number,
): RowTrees {
  const headings = rows[headerRow] ?? [];
  const sources = new WeakMap<Tree, RowSource>();
  const resources: { tree: Tree; className: string }[] = [];
  const byId = new Map<string, Tree>();
  const waiting: { tree: Tree; dataset: string }[] = [];
  for (let row = headerRow + 1; row < rows.length; row++) {
    const cells = rows[row]!;
    const className = cells[classColumn]?.trim() ?? '';
    const meaning = classesByName(className)[0];
    if (!meaning) continue;
    const tree: Tree = {};
    const columns = new Map<string, number>();
    let dataset: string | undefined;
    headings.forEach((heading, index) => {
      const value = cells[index]?.trim() ?? '';
      if (value === '' || heading.trim() === '') return;
      const isOwner = /^(?:dataset|datamängd)$/i.test(heading.trim()) && meaning.class.key === 'Distribution';
      if (isOwner) dataset = value;
      else {
        tree[heading] = value;
        columns.set(heading, index);
      }
    });
    sources.set(tree, { row, columns });
    const id = Object.entries(tree).find(([key]) => meaningOf(meaning.class, key).kind === 'id')?.[1];
    if (typeof id === 'string') byId.set(id, tree);
    if (dataset === undefined) resources.push({ tree, className: meaning.class.key });
    else waiting.push({ tree, dataset });
  }
  for (const { tree, dataset } of waiting) {
    const owner = byId.get(dataset);
    if (!owner) resources.push({ tree, className: 'Distribution' });
    else if (Array.isArray(owner['distribution'])) owner['distribution'].push(tree);
    else owner['distribution'] = [tree];
  }
  const catalogues = resources.filter(({ className }) => className === 'Catalog');
  return {
    catalogue: catalogues.length === 1 ? catalogues[0]!.tree : undefined,
    resources: catalogues.length === 1 ? resources.filter(({ className }) => className !== 'Catalog') : resources,
    sources,
    conflicts: [],
  };
}

/** The position of a column whose cells name classes, if the table has one. */
export function findClassColumn(rows: readonly (readonly string[])[], headerRow: number): number | undefined {
  const headings = rows[headerRow] ?? [];
  const index = headings.findIndex((heading) => /^(?:type|typ|class|klass|@type|rdf:type)$/i.test(heading.trim()));
  if (index < 0) return undefined;
  const filled = rows.slice(headerRow + 1).map((row) => row[index]?.trim() ?? '').filter((cell) => cell !== '');
  const named = filled.filter((cell) => classesByName(cell).length > 0);
  return named.length > 0 && named.length * 2 >= filled.length ? index : undefined;
}

/** What is said of two rows that disagree. */
export function conflictFinding(conflict: Conflict, place: Finding['place']): Finding {
  return {
    rule: 'csv-conflicting-cells',
    place,
    property: conflict.column.path.at(-1),
    args: {
      heading: conflict.column.heading,
      row: conflict.row + 1,
      value: conflict.value,
      firstRow: conflict.firstRow + 1,
      firstValue: conflict.firstValue,
    },
  };
}

function setCell(tree: Tree, column: Column, value: string, row: number, sources: WeakMap<Tree, RowSource>): void {
  let at = tree;
  const steps = column.target === 'value' ? column.path.slice(0, -1) : column.path;
  for (const step of steps) at = stepInto(at, step, row, column.index, sources);
  const last = column.path.at(-1);
  const key = column.target === 'value' && last ? last.key + (column.language ? `-${column.language}` : '') : column.target;
  const present = at[key];
  if (isTree(present) && last && mayMerge(last)) {
    // The resource has columns of its own; this cell names it.
    const [nameKey, name] = nameOf(last, value);
    present[nameKey] = name;
    sources.get(present)?.columns.set(nameKey, column.index);
    return;
  }
  at[key] = present === undefined ? value : [...(Array.isArray(present) ? present : [present]), value];
  sources.get(at)?.columns.set(key, column.index);
}

/** The object of a resource beside the row's own; a value that already stands there becomes its name or IRI. */
function stepInto(tree: Tree, step: ProfileProperty, row: number, index: number, sources: WeakMap<Tree, RowSource>): Tree {
  const present = tree[step.key];
  if (isTree(present)) return present;
  if (Array.isArray(present)) {
    const inner = present.find(isTree);
    if (inner) return inner;
  }
  const inner: Tree = {};
  sources.set(inner, { row, columns: new Map() });
  if (typeof present === 'string' && mayMerge(step)) {
    const [key, name] = nameOf(step, present);
    inner[key] = name;
    sources.get(inner)?.columns.set(key, sources.get(tree)?.columns.get(step.key) ?? index);
    tree[step.key] = inner;
  } else {
    tree[step.key] = present === undefined ? inner : [present, inner].flat();
  }
  if (!sources.get(tree)?.columns.has(step.key)) sources.get(tree)?.columns.set(step.key, index);
  return inner;
}

/** Whether a cell with a name and cells about it speak of one thing. A named area and a rectangle are two. */
function mayMerge(property: ProfileProperty): boolean {
  return rangeOf(property).some((range) => range.key === 'Agent' || range.key === 'ContactPoint');
}

function nameOf(property: ProfileProperty, value: string): readonly [string, string] {
  const isAgent = rangeOf(property).some((range) => range.key === 'Agent');
  if (/^[a-z][a-z0-9+.-]*:/i.test(value)) return ['id', value];
  if (isAgent) {
    const iri = organisationIri(value);
    return iri === undefined ? ['name', value] : ['id', iri];
  }
  return value.includes('@') ? ['hasEmail', value] : ['fn', value];
}
