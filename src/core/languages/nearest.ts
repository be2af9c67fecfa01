import { distance } from 'fastest-levenshtein';

/**
 * The candidate that is most like the text, if one is near enough to be meant: at most a third of the letters
 * differ, and at most three. The first of several equally near ones wins.
 */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  if (text.length > 80) return undefined;
  const limit = Math.min(3, Math.floor(text.length / 3));
  let found: string | undefined;
  let least = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) >= least) continue;
    const steps = distance(text, candidate);
    if (steps < least) {
      least = steps;
      found = candidate;
    }
  }
  return found;
}
