/** The links in what a run has read. */
import { checkedIn, checkedKeys, dataKeys } from '../checks/link/checked.js';
import type { CatalogueDocument } from '../model/document.js';

/** Which links are tried: all that people follow, or those that lead to data. */
export const linkScopes = ['all', 'data'] as const;
export type LinkScope = (typeof linkScopes)[number];

/** An address, and by which properties resources lead to it. */
export interface LinkInFiles {
  readonly address: string;
  readonly keys: ReadonlySet<string>;
}

/** The links that are to be tried, each once, in the order of the files. */
export function linksIn(documents: readonly CatalogueDocument[], scope: LinkScope): readonly LinkInFiles[] {
  const found = new Map<string, Set<string>>();
  for (const { resources } of documents) {
    for (const { type, data } of resources) {
      for (const key of checkedKeys[type.key] ?? []) {
        const value = data[key];
        if (value === undefined || (scope === 'data' && !dataKeys.has(key))) continue;
        for (const { address } of checkedIn(value)) {
          const keys = found.get(address);
          if (keys) keys.add(key);
          else found.set(address, new Set([key]));
        }
      }
    }
  }
  return [...found].map(([address, keys]) => ({ address, keys }));
}
