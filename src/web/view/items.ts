/** The list of findings as a row of items, for drawing only those that are seen. */
import type { OutlineGroup } from '../../index.js';
import type { Listing } from '../protocol.js';
import type { Item } from './VirtualList.js';

export interface FileItem extends Item {
  readonly kind: 'file';
  readonly path: string;
}
export interface SectionItem extends Item {
  readonly kind: 'section';
  readonly heading: string;
  /** Whether the name of a file stands above it. */
  readonly isBelowFile: boolean;
}
export interface GroupItem extends Item {
  readonly kind: 'group';
  readonly group: OutlineGroup;
}
export interface PlaceItem extends Item {
  readonly kind: 'place';
  readonly finding: number;
  readonly label: string;
  readonly isLast: boolean;
}
export type ListItem = FileItem | SectionItem | GroupItem | PlaceItem;

/** Names a group across checks, so that what is open stays open. */
function keyOf(path: string, heading: string, { rule, title, places }: OutlineGroup): string {
  return [path, heading, rule, places.length === 1 ? title : title.slice(0, 200)].join('\n');
}

export function itemsOf(
  listing: Listing,
  open: ReadonlySet<string>,
  hasSeveralFiles: boolean,
): readonly ListItem[] {
  const items: ListItem[] = [];
  const used = new Map<string, number>();
  for (const { path, sections } of listing.files) {
    if (hasSeveralFiles) items.push({ kind: 'file', key: `file ${path}`, path, likely: 56 });
    for (const [index, { heading, groups }] of sections.entries()) {
      if (heading !== undefined)
        items.push({
          kind: 'section',
          key: `${path} ${index}`,
          heading,
          isBelowFile: hasSeveralFiles,
          likely: 48,
        });
      for (const group of groups) {
        const key = unique(keyOf(path, heading ?? '', group), used);
        items.push({ kind: 'group', key, group, likely: open.has(key) ? 240 : 52 });
        if (!open.has(key) || group.places.length === 1) continue;
        for (const [at, { finding, label }] of group.places.entries()) {
          const isLast = at === group.places.length - 1;
          items.push({ kind: 'place', key: `${key} ${finding}`, finding, label, isLast, likely: 40 });
        }
      }
    }
  }
  return items;
}

/** All findings in the order of the list, each with the item that shows it. */
export function order(
  listing: Listing,
): readonly { readonly finding: number; readonly group: string; readonly key: string }[] {
  const used = new Map<string, number>();
  return listing.files.flatMap(({ path, sections }) =>
    sections.flatMap(({ heading, groups }) =>
      groups.flatMap((group) => {
        const key = unique(keyOf(path, heading ?? '', group), used);
        return group.places.map(({ finding }) => ({
          finding,
          group: key,
          key: group.places.length === 1 ? key : `${key} ${finding}`,
        }));
      }),
    ),
  );
}

function unique(key: string, used: Map<string, number>): string {
  const count = used.get(key) ?? 0;
  used.set(key, count + 1);
  return count === 0 ? key : `${key}\n${count}`;
}
