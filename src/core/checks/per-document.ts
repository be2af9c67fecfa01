import type { CatalogueDocument } from '../model/document.js';

/**
 * A function whose answer is worked out once for each document, however many rules and findings ask. What it reads
 * beside the document has to follow from the document as well.
 */
export function perDocument<Asker extends { readonly document: CatalogueDocument }, Answer>(
  find: (asker: Asker) => Answer,
): (asker: Asker) => Answer {
  const known = new WeakMap<CatalogueDocument, { readonly answer: Answer }>();
  return (asker) => {
    let found = known.get(asker.document);
    if (!found) {
      found = { answer: find(asker) };
      known.set(asker.document, found);
    }
    return found.answer;
  };
}
