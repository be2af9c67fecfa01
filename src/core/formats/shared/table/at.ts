import type { ResourceNode } from '../../../model/canonical.js';
import type { Place } from '../../../model/place.js';
import { meaningOf } from '../../../profile/keys.js';
import { leadsTo } from './located.js';
import { type ReadTables, rowsIn, tableAt } from './table.js';
import { ownerOf } from './trees.js';

/** Finds what of the document stands at an offset of tables: what a cell says of a resource, or else the cell. */
export function placesInTables(read: ReadTables): (offset: number) => Place {
  const rows = [...read.layout.spansOf(new Set(rowsIn(read).keys()))];
  const nodes = nodesByRow(read.context.resources);
  return (offset) => {
    const [row, found] = rows.findLast(([, { span }]) => span.start <= offset) ?? [];
    if (row === undefined || !found) return { kind: 'document' };
    const column = Math.max(
      0,
      found.cells.findLastIndex(({ start }) => start <= offset),
    );
    const cell: Place = { kind: 'cell', row, column };
    const own = nodes.get(row) ?? [];
    const { table, columns } = tableAt(read, row);
    if (columns.length === 0) return (own[0] && byHeading(own[0], table.headings[column])) ?? cell;
    const meaning = columns[column];
    const node = meaning && own.find((candidate) => leadsTo(meaning, candidate));
    if (!node) return cell;
    const property = meaning.target === 'value' ? meaning.path.at(-1)!.key : meaning.target;
    const { language } = meaning;
    return { kind: 'resource', node, property, ...(language === undefined ? {} : { language }) };
  };
}

/** What a cell says in a table with a column of classes, whose headings are the keys of the objects. */
function byHeading(node: ResourceNode, heading = ''): Place | undefined {
  const meaning = meaningOf(node.type, heading);
  if (meaning.kind !== 'property') return undefined;
  const { language } = meaning;
  const property = meaning.property.key;
  return { kind: 'resource', node, property, ...(language === undefined ? {} : { language }) };
}

/** The resources that rows speak of, and those inside them. */
function nodesByRow(resources: readonly ResourceNode[]): ReadonlyMap<number, readonly ResourceNode[]> {
  const found = new Map<number, ResourceNode[]>();
  for (const node of resources) {
    for (const row of ownerOf(node)?.rows ?? []) {
      const list = found.get(row);
      if (list) list.push(node);
      else found.set(row, [node]);
    }
  }
  return found;
}
