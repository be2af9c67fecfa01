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
  const [small = 0] = await secondsOf(shape, library, [half], 2);
  let large = Number.POSITIVE_INFINITY;
  // What else the machine does makes a run longer, and never shorter.
  for (let run = 0; run < 4 && large > small * most; run++) {
    const [seconds = 0] = await secondsOf(shape, library, [half * 8], 1);
    large = Math.min(large, seconds);
  }
  expect(large / small).toBeLessThan(most);
});
