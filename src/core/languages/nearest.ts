import { distance } from 'fastest-levenshtein';

/**
 * The candidate that is most like the text, if one is near enough to be meant: at most a third of the letters
 * differ, and at most three. Two letters that changed places are one slip. The first of several equally near ones wins.
 */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  if (text.length > 80) return undefined;
  const limit = Math.min(3, Math.floor(text.length / 3));
  let found: string | undefined;
  let least = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) >= least) continue;
    const letters = distance(text, candidate);
    const steps = letters === 2 && isSwap(text, candidate) ? 1 : letters;
    if (steps < least) {
      least = steps;
      found = candidate;
    }
  }
  return found;
}

/** Whether two texts are the same but for two neighbouring letters that changed places. */
function isSwap(text: string, other: string): boolean {
  if (text.length !== other.length) return false;
  let at = 0;
  while (text[at] === other[at]) at++;
  return text[at] === other[at + 1] && text[at + 1] === other[at];
}
