/** Pairs of classes that one thing may have: by the vocabularies, or because there is a rule of its own for it. */
const pairs: ReadonlySet<string> = new Set([
  // A contact that is also the publisher has a rule of its own.
  'Agent ContactPoint',
  // In DCAT a catalogue and a series are datasets.
  'Dataset DatasetSeries',
]);

/** Whether one thing may be of both classes (keys of the profile). */
export function mayBeBoth(one: string, other: string): boolean {
  return one === other || pairs.has([one, other].sort().join(' '));
}
