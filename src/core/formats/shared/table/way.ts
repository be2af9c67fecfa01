import type { ResourceNode } from '../../../model/canonical.js';
import type { ProfileClass, ProfileProperty } from '../../../model/profile.js';
import type { Format } from '../../../model/reader.js';
import { classIn, profileOf, rangeOf } from '../../../profile/profile.js';

/** Formats whose files are tables: their columns depend on where a resource stands. */
const tables: ReadonlySet<string> = new Set(['csv', 'xlsx', 'ods']);

/** Whether files of this format are tables. */
export function isTable(format: Format | 'unknown'): boolean {
  return tables.has(format);
}

/** Resources that a file describes by themselves; others stand in one of these. */
const starts = new Set(['Catalog', 'Dataset', 'DataService', 'DatasetSeries']);

/** Where a resource of a class stands in a file: in what, and by which properties. */
export interface Way {
  readonly start: ProfileClass;
  readonly path: readonly ProfileProperty[];
}

/** The shortest way to a class, from a dataset where there is one. */
export function wayTo(entry: ProfileClass): Way {
  const start = starts.has(entry.key) ? entry : classIn(profileOf(entry), 'Dataset');
  const waiting: { readonly at: ProfileClass; readonly path: readonly ProfileProperty[] }[] = [
    { at: start, path: [] },
  ];
  const seen = new Set([start]);
  for (const { at, path } of waiting) {
    if (at === entry) return { start, path };
    for (const property of at.properties.values()) {
      if (property.deprecated !== undefined) continue;
      for (const next of rangeOf(property)) {
        if (seen.has(next) || starts.has(next.key)) continue;
        seen.add(next);
        waiting.push({ at: next, path: [...path, property] });
      }
    }
  }
  throw new Error(`no way to ${entry.key}`);
}

/** The way on which a resource stands in its file, to the nearest resource that has rows of its own in a table. */
export function wayOf(node: ResourceNode): Way {
  const path: ProfileProperty[] = [];
  let at = node;
  while (!starts.has(at.type.key) && at.type.key !== 'Distribution' && at.parent) {
    const property = at.parent.type.properties.get(at.property);
    if (!property) break;
    path.unshift(property);
    at = at.parent;
  }
  return starts.has(at.type.key) || at.type.key === 'Distribution'
    ? { start: at.type, path }
    : wayTo(node.type);
}
