import type { ResourceNode } from '../model/canonical.js';
import type { CatalogueDocument } from '../model/document.js';
import { addressesOf, resourcesOfClass } from './described.js';

/**
 * The descriptions of a catalogue that several files of a run hold parts of – further pages of an address, a file for each
 * department – in the order of the files. Files that describe the same dataset are versions or copies of one another, and no parts.
 */
export function catalogueParts(
  documents: readonly CatalogueDocument[],
): (id: string) => readonly ResourceNode[] | undefined {
  let parts: ReadonlyMap<string, readonly ResourceNode[]> | undefined;
  return (id) => {
    parts ??= partsIn(documents);
    return parts.get(id);
  };
}

function partsIn(documents: readonly CatalogueDocument[]): ReadonlyMap<string, readonly ResourceNode[]> {
  const holders = new Map<string, CatalogueDocument[]>();
  for (const document of documents)
    for (const id of addressesOf(document, 'Catalog'))
      holders.set(id, [...(holders.get(id) ?? []), document]);
  return new Map(
    [...holders].flatMap(([id, holding]) =>
      holding.length > 1 && areParts(holding)
        ? [
            [
              id,
              holding
                .flatMap((document) => resourcesOfClass(document, 'Catalog'))
                .filter((node) => node.id === id),
            ],
          ]
        : [],
    ),
  );
}

/** Whether no dataset is described in two of the documents. */
function areParts(documents: readonly CatalogueDocument[]): boolean {
  const seen = new Set<string>();
  for (const document of documents) {
    for (const id of addressesOf(document, 'Dataset')) {
      if (seen.has(id)) return false;
      seen.add(id);
    }
  }
  return true;
}
