// @ts-check
/**
 * Seeded random numbers: the same seed gives the same sequence on every machine, which `Math.random` cannot
 * promise.
 *
 * @typedef {object} Random
 * @property {(n: number) => number} below a whole number from 0 to n - 1
 * @property {(share: number) => boolean} chance true that often
 * @property {<T>(list: readonly T[]) => T} pick
 *
 * @param {number} seed
 * @returns {Random}
 */
export function random(seed) {
  let state = seed >>> 0;

  // mulberry32: 32 bits of state are plenty for choosing words.
  function next() {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = state;
    x = Math.imul(x ^ (x >>> 15), x | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 0x100000000;
  }

  return {
    below: (n) => Math.floor(next() * n),
    chance: (share) => next() < share,
    pick: (list) => list[Math.floor(next() * list.length)],
  };
}
