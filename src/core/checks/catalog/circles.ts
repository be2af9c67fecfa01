import type { ResourceNode } from '../../model/canonical.js';
import { partsOf } from './catalogue-parts.js';

/** A catalogue on the way, and which of its parts comes next. */
interface Step {
  readonly id: string;
  readonly parts: readonly string[];
  next: number;
}

/**
 * The catalogues whose parts lead back to them, directly or in several steps. Each catalogue is visited once (Tarjan's
 * search for strongly connected components), since one file can hold thousands in one circle.
 */
export function inCircles(all: readonly ResourceNode[]): ReadonlySet<string> {
  const partsById = new Map(
    all.flatMap((node) => (node.id === undefined ? [] : [[node.id, partsOf(node).map(({ id }) => id)]])),
  ) as ReadonlyMap<string, readonly string[]>;
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const found = new Set<string>();
  const way: Step[] = [];

  const enter = (id: string) => {
    order.set(id, order.size);
    lowest.set(id, order.get(id)!);
    open.push(id);
    isOpen.add(id);
    way.push({ id, parts: partsById.get(id) ?? [], next: 0 });
  };
  const lower = (id: string, to: number) => lowest.set(id, Math.min(lowest.get(id)!, to));
  const leave = ({ id, parts }: Step) => {
    way.pop();
    const before = way.at(-1);
    if (before) lower(before.id, lowest.get(id)!);
    if (lowest.get(id) !== order.get(id)) return;
    const group = open.splice(open.lastIndexOf(id));
    for (const member of group) isOpen.delete(member);
    if (group.length > 1 || parts.includes(id)) for (const member of group) found.add(member);
  };

  for (const start of partsById.keys()) {
    if (order.has(start)) continue;
    enter(start);
    for (let at = way.at(-1); at; at = way.at(-1)) {
      const part = at.parts[at.next];
      at.next += 1;
      if (part === undefined) leave(at);
      else if (!order.has(part)) enter(part);
      else if (isOpen.has(part)) lower(at.id, order.get(part)!);
    }
  }
  return found;
}
