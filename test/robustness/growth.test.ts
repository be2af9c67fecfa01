/** Inputs of many shapes, eight times as large: the time is in proportion. `node scripts/growth.mjs` prints each doubling. */
import { expect, it } from 'vitest';
import { mostPerDoubling, secondsOf } from '../../scripts/growth/measure.mjs';
import { type Shape, shapes } from '../../scripts/growth/shapes.mjs';
import * as index from '../../src/index.js';
import * as reporters from '../../src/reporters.js';

const library = { ...index, reporters } as unknown as Parameters<Shape['run']>[0];
const most = mostPerDoubling ** 3;

it('there are at least thirty shapes', () => {
  expect(shapes.length).toBeGreaterThanOrEqual(30);
});

it.each(shapes.map((shape) => [shape.name, shape] as const))('%s', async (_, shape) => {
  // Half of what the script measures: the tests have little time.
  const half = Math.ceil(shape.size / 2);
  let least = Number.POSITIVE_INFINITY;
  // What else the machine does, and when memory is tidied, disturbs a pair; growth would be there in all of them.
  for (let pair = 0; pair < 6 && least >= most; pair++) {
    const [small = 0] = await secondsOf(shape, library, [half], 2);
    const [large = 0] = await secondsOf(shape, library, [half * 8], 1);
    least = Math.min(least, large / small);
  }
  expect(least).toBeLessThan(most);
});
