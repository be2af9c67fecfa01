// @ts-check
/**
 * Damages files in all formats at random, and compares what metakoll says with other parsers: what saxes, N3.js, csv-parse, yaml
 * or JSON.parse refuses must have an error in the report. If xmllint is installed, it is asked too.
 *
 *   node scripts/check-mutations.mjs [COUNT] [SEED]
 *
 * Prints what passed though it was refused, and the numbers. The exit code is 0 where nothing did.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { check, convert } from '../dist/index.js';
import { chance, isReported, mutated, refusal } from './peers/mutations.mjs';

const [count = 10_000, seed = 1] = process.argv.slice(2).map(Number);
const formats = /** @type {const} */ (['rdfxml', 'turtle', 'ntriples', 'jsonld', 'json', 'yaml', 'csv']);
const example = new URL('../examples/small.yaml', import.meta.url);
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

const encode = (/** @type {string} */ text) => new TextEncoder().encode(text);
let passed = 0;
for (const format of formats) {
  const input = { path: 'small.yaml', bytes: readFileSync(example), named: true };
  const { text } = await convert([input], { to: format });
  const next = chance(seed);
  let refused = 0;
  const each = Math.ceil(count / formats.length);
  for (let at = 0; at < each; at++) {
    // What cannot be written in UTF-8 is no file.
    const damaged = new TextDecoder().decode(encode(mutated(text, next)));
    const why = refusal(format, damaged) ?? (format === 'rdfxml' ? refusedByXmllint(damaged) : undefined);
    if (why === undefined) continue;
    refused += 1;
    const bytes = encode(damaged);
    const { report } = await check([{ path: `damaged.${format}`, bytes, named: true, format }]);
    if (isReported(report)) continue;
    passed += 1;
    console.log(`${format} ${at}: ${why}\n${differenceOf(text, damaged)}`);
  }
  console.log(`${format}: ${each} damaged texts, ${refused} refused by others`);
}
console.log(passed === 0 ? 'Nothing passed that others refuse.' : `${passed} passed that others refuse.`);
process.exitCode = passed === 0 ? 0 : 1;

/** @param {string} text */
function refusedByXmllint(text) {
  if (!hasXmllint) return undefined;
  const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '-'], { input: text });
  return status === 0 ? undefined : `xmllint: ${stderr.toString().split('\n')[0]}`;
}

/**
 * The part of a damaged text that is not as it was.
 * @param {string} text
 * @param {string} damaged
 */
function differenceOf(text, damaged) {
  let start = 0;
  while (start < damaged.length && text[start] === damaged[start]) start += 1;
  let end = 0;
  while (end < damaged.length - start && text.at(-1 - end) === damaged.at(-1 - end)) end += 1;
  return JSON.stringify(damaged.slice(Math.max(0, start - 30), damaged.length - end + 30).slice(0, 300));
}
