/** A short context that makes thousands of long addresses would fill the memory of the processor, which knows no limit. */

/** The addresses of a document may come to so many signs for each that is written, beside a small allowance. */
const mostTimes = 40;
const allowance = 200_000;

/**
 * Whether the contexts of a document may be used on it: the longest address that they give a prefix or as the base, once for
 * each name and text of the document, is no more than in proportion to what is written.
 */
export function mayUnfold(document: unknown, length: number): boolean {
  let longest = 0;
  let uses = 0;
  let terms = 0;
  const waiting: { readonly value: unknown; readonly inContext: boolean }[] = [
    { value: document, inContext: false },
  ];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    const { value, inContext } = at;
    if (typeof value === 'string') {
      uses += 1;
      if (inContext) longest = Math.max(longest, value.length);
    } else if (Array.isArray(value)) {
      for (const item of value) waiting.push({ value: item, inContext });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        uses += 1;
        if (inContext) terms += 1;
        waiting.push({ value: inner, inContext: inContext || key === '@context' });
      }
    }
  }
  // Each context in a list, and in each node that has one, is a copy of all terms that hold there.
  return Math.max(longest * uses, terms * contextsOf(document)) <= allowance + mostTimes * length;
}

/** How many contexts a document has. */
function contextsOf(document: unknown): number {
  let count = 0;
  const waiting: unknown[] = [document];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (typeof at !== 'object' || at === null) continue;
    if (!Array.isArray(at) && '@context' in at) {
      const context = at['@context'];
      count += Array.isArray(context) ? context.length : 1;
    }
    for (const inner of Array.isArray(at) ? at : Object.values(at)) if (inner) waiting.push(inner);
  }
  return count;
}
