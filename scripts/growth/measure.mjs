// @ts-check
/** How much processor time a shape takes at several sizes. */

/** So much more time may twice the size take. */
export const mostPerDoubling = 2.3;

/**
 * Seconds of processor time for each of the sizes: the least of several runs, so that what else the machine does counts little.
 *
 * @param {import('./shapes.mjs').Shape} shape
 * @param {import('./shapes.mjs').Library} library
 * @param {readonly number[]} sizes
 * @param {number} runs
 * @returns {Promise<number[]>}
 */
export async function secondsOf(shape, library, sizes, runs) {
  const least = sizes.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < runs; run++) {
    for (const [index, size] of sizes.entries()) {
      const before = process.cpuUsage();
      await shape.run(library, size);
      const { user, system } = process.cpuUsage(before);
      least[index] = Math.min(least[index] ?? 0, (user + system) / 1e6);
    }
  }
  return least;
}
