// @ts-check
/**
 * Time and peak memory of whole processes.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Case
 * @property {string} name
 * @property {string[]} argv the program and its arguments
 * @property {number} runs
 * @property {number} [exitCode] the expected one; 0 unless given
 * @property {() => void} [before] what has to be done before each run, and takes no part in it
 *
 * @typedef {object} Outcome
 * @property {number} seconds median
 * @property {number | null} kilobytes median of the peak memory; null where it cannot be measured
 * @property {number} spread slowest run through fastest run
 * @property {string} [failure] in words; the other values then mean nothing
 */

const GNU_TIME = '/usr/bin/time';
const PRELOAD = fileURLToPath(new URL('peak-memory.cjs', import.meta.url));
const hasGnuTime = /^\d+\s*$/.test(run([GNU_TIME, '-f', '%M', 'true']).stderr);

/** How the peak memory is measured on this machine. */
export const MEMORY_METHOD = hasGnuTime ? 'GNU time' : 'process.resourceUsage()';

/**
 * Measures all cases in turn, then again, so that a machine that becomes slower does so for all of them. A
 * case that fails is not tried again.
 * @template {string} Name
 * @param {readonly (Case & { name: Name })[]} cases
 * @param {(message: string) => void} progress
 * @returns {Record<Name, Outcome>}
 */
export function measure(cases, progress) {
  /** @type {Map<string, { seconds: number[], kilobytes: number[], failure?: string }>} */
  const samples = new Map(cases.map((each) => [each.name, { seconds: [], kilobytes: [] }]));
  const rounds = Math.max(...cases.map((each) => each.runs));
  for (let round = 0; round < rounds; round++) {
    for (const each of cases) {
      const sample = samples.get(each.name);
      if (!sample || sample.failure || round >= each.runs) continue;
      each.before?.();
      const result = runOnce(each.argv);
      progress(`${each.name}, run ${round + 1} of ${each.runs}: ${result.seconds.toFixed(2)} s`);
      sample.failure = failureOf(result, each.exitCode ?? 0);
      sample.seconds.push(result.seconds);
      if (result.kilobytes !== null) sample.kilobytes.push(result.kilobytes);
    }
  }
  const outcomes = Array.from(samples, ([name, { seconds, kilobytes, failure }]) => {
    const spread = Math.max(...seconds) / Math.min(...seconds);
    const peak = kilobytes.length > 0 ? median(kilobytes) : null;
    return [name, { seconds: median(seconds), kilobytes: peak, spread, failure }];
  });
  return Object.fromEntries(outcomes);
}

/** @param {string[]} argv */
function runOnce(argv) {
  const folder = mkdtempSync(join(tmpdir(), 'metakoll-bench-run-'));
  const peakFile = join(folder, 'peak');
  try {
    const timed = run(hasGnuTime ? [GNU_TIME, '-f', '%M', '-o', peakFile, ...argv] : argv);
    if (!hasGnuTime && argv[0] === process.execPath) {
      // In a run of its own: loading something more would count as start-up time.
      run([argv[0], '--require', PRELOAD, ...argv.slice(1)], { METAKOLL_BENCH_PEAK: peakFile });
    }
    return { ...timed, kilobytes: readPeak(peakFile) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Runs a program and throws away what it writes to stdout.
 * @param {string[]} argv
 * @param {Record<string, string>} [variables]
 */
export function run([program, ...args], variables = {}) {
  // A debugger or a loader would be measured too, and so would reports that a pipeline gets unasked.
  const { NODE_OPTIONS, GITHUB_ACTIONS, ...inherited } = process.env;
  const env = { ...inherited, METAKOLL_LANG: 'en', NO_COLOR: '1', ...variables };
  const start = process.hrtime.bigint();
  const { status, signal, stderr, error } = spawnSync(program, args, {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1 << 28,
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  return { seconds, status, signal, stderr: error ? error.message : stderr };
}

/**
 * @param {ReturnType<typeof run>} result
 * @param {number} expected exit code
 */
function failureOf({ status, signal, stderr }, expected) {
  if (status === expected) return undefined;
  const end = signal ? `was ended by ${signal}` : `ended with exit code ${status} instead of ${expected}`;
  const [words] = stderr.trim().split('\n');
  return words ? `${end}: ${words.slice(0, 200)}` : end;
}

/** @param {string} file */
function readPeak(file) {
  try {
    // GNU time says first if the exit code is not 0, so the number is in the last line.
    const kilobytes = Number(readFileSync(file, 'utf8').trim().split('\n').at(-1));
    return kilobytes > 0 ? kilobytes : null;
  } catch {
    return null; // a program that is not Node, where GNU time is missing, or one that was killed
  }
}

/** @param {number[]} values */
function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
