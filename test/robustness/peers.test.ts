/** Damaged files, as `scripts/check-mutations.mjs` makes them in greater number: what another parser refuses never passes. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { chance, isReported, mutated, type PeerFormat, refusal } from '../../scripts/peers/mutations.mjs';
import { check, convert } from '../../src/index.js';

const small = readFileSync(new URL('../../examples/small.yaml', import.meta.url));
const formats: readonly PeerFormat[] = ['rdfxml', 'turtle', 'ntriples', 'jsonld', 'json', 'yaml', 'csv'];
const encoder = new TextEncoder();

it.each(formats)('%s: what another parser refuses has an error', async (format) => {
  const { text } = await convert([{ path: 'small.yaml', bytes: small, named: true }], { to: format });
  const next = chance(2024);
  let refused = 0;
  for (let at = 0; at < 120; at++) {
    const bytes = encoder.encode(mutated(text, next));
    const damaged = new TextDecoder().decode(bytes);
    const why = refusal(format, damaged);
    if (why === undefined) continue;
    refused += 1;
    const { report } = await check([{ path: `damaged.${format}`, bytes, named: true, format }]);
    expect(isReported(report), `${at}: ${why}`).toBe(true);
  }
  expect(refused).toBeGreaterThan(10);
});
