// @ts-check
/**
 * Doubles inputs of many shapes three times, and prints how much longer each takes.
 *
 *   node scripts/growth.mjs [PART OF A NAME]
 *
 * The exit code is 0 where no doubling takes more than 2.3 times as long.
 */
import * as index from '../dist/index.js';
import * as reporters from '../dist/reporters.js';
import { mostPerDoubling, secondsOf } from './growth/measure.mjs';
import { shapes } from './growth/shapes.mjs';

const [part = ''] = process.argv.slice(2);
const library = /** @type {any} */ ({ ...index, reporters });
const doublings = [1, 2, 4, 8];
let slow = 0;
console.log('| shape | size | seconds | twice as large |\n| --- | --: | --- | --- |');
for (const shape of shapes) {
  if (!shape.name.includes(part)) continue;
  const sizes = doublings.map((times) => shape.size * times);
  let seconds = await secondsOf(shape, library, sizes, 2);
  let factors = factorsOf(seconds);
  // What else the machine does can only make a run longer.
  for (let again = 0; again < 3 && isSlow(factors); again++) {
    const more = await secondsOf(shape, library, sizes, 2);
    seconds = seconds.map((one, at) => Math.min(one, more[at] ?? one));
    factors = factorsOf(seconds);
  }
  if (isSlow(factors)) slow += 1;
  const times = seconds.map((one) => one.toFixed(3)).join(' → ');
  console.log(
    `| ${shape.name} | ${shape.size} | ${times} | ${factors.map((one) => one.toFixed(1)).join(', ')} |`,
  );
}
console.log(
  slow === 0
    ? `No shape takes more than ${mostPerDoubling} times as long for twice the size.`
    : `${slow} take longer.`,
);
process.exitCode = slow === 0 ? 0 : 1;

/** @param {readonly number[]} seconds */
function factorsOf(seconds) {
  return seconds.slice(1).map((one, at) => one / (seconds[at] ?? one));
}

/** @param {readonly number[]} factors */
function isSlow(factors) {
  return factors.some((factor) => factor > mostPerDoubling);
}
