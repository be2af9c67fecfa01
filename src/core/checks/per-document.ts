import type { CatalogueDocument } from '../model/document.js';
import type { CheckContext } from './rule.js';

/**
 * A function whose answer is worked out once for each document, however many rules and findings ask. What it reads
 * beside the document has to follow from the document as well.
 */
export function perDocument<Asker extends { readonly document: CatalogueDocument }, Answer>(
  find: (asker: Asker) => Answer,
): (asker: Asker) => Answer {
  return once(find, ({ document }) => document);
}

/** The same for what depends on the other files of a run as well: it is worked out once for each check. */
export function perCheck<Answer>(find: (context: CheckContext) => Answer): (context: CheckContext) => Answer {
  return once(find, (context) => context);
}

function once<Asker, Answer>(
  find: (asker: Asker) => Answer,
  keyOf: (asker: Asker) => object,
): (asker: Asker) => Answer {
  const known = new WeakMap<object, { readonly answer: Answer }>();
  return (asker) => {
    const key = keyOf(asker);
    let found = known.get(key);
    if (!found) {
      found = { answer: find(asker) };
      known.set(key, found);
    }
    return found.answer;
  };
}
