/** The row among the first twenty that has the most known headings, at least two. */
export function findHeaderRow(
  rows: readonly (readonly string[])[],
  isKnown: (heading: string) => boolean,
): number {
  let best = -1;
  let most = 1;
  rows.slice(0, 20).forEach((row, index) => {
    const known = row.filter(isKnown).length;
    if (known > most) {
      most = known;
      best = index;
    }
  });
  return best;
}
