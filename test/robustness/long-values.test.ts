/** Long values that a regular expression could go through again and again. There is no clock: such a test would not come to an end. */
import { expect, it } from 'vitest';
import { check } from '../../src/index.js';

it.each(['-', '.', '-.', '/', '?'])('the address of a licence with many %j', async (sign) => {
  const value = `https://creativecommons.org/licenses/by/4.0/deed${sign.repeat(5000)}!`;
  const text = JSON.stringify({
    class: 'Distribution',
    id: 'https://data.exempel.se/1/csv',
    accessURL: 'https://data.exempel.se/1.csv',
    license: value,
  });
  const { report } = await check([{ path: 'a.json', bytes: new TextEncoder().encode(text) }]);
  expect(report.files).toHaveLength(1);
});
