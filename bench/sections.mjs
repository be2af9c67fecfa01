// @ts-check
/**
 * What is measured, section by section. Each gives a heading and a table in Markdown.
 */
import { fileURLToPath } from 'node:url';
import { dataFile, megabytes } from './data.mjs';
import { measure } from './measure.mjs';
import { PEERS } from './peers.mjs';
import { many, ratio, table } from './table.mjs';

/**
 * @typedef {import('./formats.mjs').Format} Format
 * @typedef {import('./measure.mjs').Outcome} Outcome
 *
 * @typedef {object} Settings
 * @property {readonly string[]} command that starts metakoll
 * @property {string} example a small catalogue file
 * @property {readonly Format[]} formats
 * @property {number} seed
 * @property {number} runs
 * @property {boolean} quick leaves out the largest files
 * @property {(message: string) => void} progress
 *
 * @typedef {{ title: string, note: string, lines: string[], failures: string[] }} Section
 */

const PARSE_ONLY = fileURLToPath(new URL('parse-only.mjs', import.meta.url));
const NOTHING = [process.execPath, '-e', '0'];
const MIDDLE = 10_000;
const LARGE = 100_000;

/** A start takes so little time that noise shows; it also costs little to repeat. */
const STARTUP_RUNS_FACTOR = 4;

/**
 * @param {Settings} settings
 * @returns {Promise<Section>}
 */
async function startup({ command, example, runs, progress }) {
  const times = runs * STARTUP_RUNS_FACTOR;
  const outcomes = measure(
    [
      { name: 'node -e 0', argv: NOTHING, runs: times },
      { name: 'metakoll --version', argv: [...command, '--version'], runs: times },
      { name: 'metakoll check, a small file', argv: [...command, 'check', example], runs: times },
    ],
    progress,
  );
  const empty = outcomes['node -e 0'];
  const rows = Object.entries(outcomes).map(([name, outcome]) => [
    name,
    ...cells(outcome, [ratio(outcome.seconds, empty.seconds), many(outcome.spread), memory(outcome)]),
  ]);
  return {
    title: 'Start-up',
    note: `How long until a small file is checked, where starting Node alone is 1. Median of ${times} runs.`,
    lines: table(['', 'time', 'slowest / fastest run', 'peak memory, MB'], rows),
    failures: failuresOf(outcomes),
  };
}

/**
 * @param {Settings} settings
 * @returns {Promise<Section>}
 */
async function throughput(settings) {
  const rows = [];
  const failures = [];
  for (const format of settings.formats) {
    const file = await fileOf(settings, format, MIDDLE, 0);
    const check = `metakoll check, ${format.name}`;
    const peers = PEERS.filter((peer) => peer.format === format.name);
    const outcomes = measure(
      [
        { name: check, argv: [...settings.command, 'check', file], runs: settings.runs },
        ...peers.map(({ name, command }) => ({
          name,
          argv: command ? command(file) : [process.execPath, PARSE_ONLY, name, file],
          runs: settings.runs,
        })),
      ],
      settings.progress,
    );
    for (const { name, same } of peers) {
      const [ours, theirs] = [outcomes[check], outcomes[name]];
      const found = [
        ratio(ours.seconds, theirs.seconds),
        ratio(ours.kilobytes, theirs.kilobytes),
        `${many(ours.spread)} and ${many(theirs.spread)}`,
      ];
      const shown = ours.failure || theirs.failure ? found.map(() => 'failed') : found;
      rows.push([format.name, many(megabytes(file)), same ? `${name} (same parser)` : name, ...shown]);
    }
    failures.push(...failuresOf(outcomes));
  }
  return {
    title: `Throughput, ${number(MIDDLE)} datasets`,
    note: 'A whole check through reading and parsing the same file alone, as whole processes.',
    lines: table(
      [
        'format',
        'file, MB',
        'compared with',
        'time, check / peer',
        'peak memory, check / peer',
        'slowest / fastest run',
      ],
      rows,
    ),
    failures,
  };
}

/**
 * @param {Settings} settings
 * @returns {Promise<Section>}
 */
async function growth(settings) {
  const rows = [];
  const failures = [];
  for (const format of settings.formats) {
    // The files that `convert` makes are left out where they are largest: it holds a whole catalogue in memory.
    const sizes = settings.quick || format.convert ? [1_000, MIDDLE] : [1_000, MIDDLE, LARGE];
    const cases = [{ name: 'node -e 0', argv: NOTHING, runs: settings.runs }];
    const files = new Map();
    for (const datasets of sizes) {
      const file = await fileOf(settings, format, datasets, 0);
      files.set(datasets, file);
      const runs = datasets === LARGE ? Math.min(settings.runs, 3) : settings.runs;
      cases.push({ name: caseName(format, datasets), argv: [...settings.command, 'check', file], runs });
    }
    const outcomes = measure(cases, settings.progress);
    /** @type {Outcome | undefined} */
    let before;
    for (const datasets of sizes) {
      const outcome = outcomes[caseName(format, datasets)];
      const step = before && !before.failure ? before : undefined;
      const found = [
        ratio(outcome.seconds, outcomes['node -e 0'].seconds),
        ratio(outcome.seconds, step?.seconds),
        memory(outcome),
        ratio(outcome.kilobytes, step?.kilobytes),
        many(outcome.spread),
      ];
      rows.push([
        format.name,
        number(datasets),
        many(megabytes(files.get(datasets))),
        ...cells(outcome, found),
      ]);
      before = outcome;
    }
    failures.push(...failuresOf(outcomes));
  }
  return {
    title: 'Growth',
    note: 'Ten times the data should take at most ten times the time. Starting Node alone is 1.',
    lines: table(
      [
        'format',
        'datasets',
        'file, MB',
        'time',
        'time, to the step before',
        'peak memory, MB',
        'memory, to the step before',
        'slowest / fastest run',
      ],
      rows,
    ),
    failures,
  };
}

/**
 * @param {Settings} settings
 * @returns {Promise<Section>}
 */
async function faults(settings) {
  const rows = [];
  const failures = [];
  // `convert` repairs what it can, so its files hold other faults than those that were planted.
  for (const format of settings.formats.filter(({ convert }) => !convert)) {
    const shares = [0, 0.01, 1];
    const cases = [];
    for (const share of shares) {
      const file = await fileOf(settings, format, MIDDLE, share);
      const argv = [...settings.command, 'check', file];
      cases.push({
        name: caseName(format, MIDDLE, share),
        argv,
        runs: settings.runs,
        exitCode: share > 0 ? 1 : 0,
      });
    }
    const outcomes = measure(cases, settings.progress);
    const clean = outcomes[cases[0].name];
    for (const share of shares.slice(1)) {
      const outcome = outcomes[caseName(format, MIDDLE, share)];
      const found = [
        ratio(outcome.seconds, clean.seconds),
        ratio(outcome.kilobytes, clean.kilobytes),
        many(outcome.spread),
      ];
      const shown = clean.failure ? found.map(() => 'failed') : cells(outcome, found);
      rows.push([format.name, `${share * 100} %`, ...shown]);
    }
    failures.push(...failuresOf(outcomes));
  }
  return {
    title: `Cost of reporting, ${number(MIDDLE)} datasets`,
    note: 'A file where some or all datasets have a fault through the same file without faults.',
    lines: table(
      [
        'format',
        'datasets with a fault',
        'time, faulty / clean',
        'peak memory, faulty / clean',
        'slowest / fastest run',
      ],
      rows,
    ),
    failures,
  };
}

/** The names are those of `--only`. */
export const SECTIONS = { startup, throughput, growth, faults };

/**
 * @param {Settings} settings
 * @param {Format} format
 * @param {number} datasets
 * @param {number} share of the datasets with a fault
 */
function fileOf({ command, seed, progress }, format, datasets, share) {
  return dataFile({ format, datasets, seed, faults: share }, command, progress);
}

/**
 * @param {Format} format
 * @param {number} datasets
 * @param {number} [share]
 */
function caseName(format, datasets, share = 0) {
  const name = `metakoll check, ${format.name}, ${number(datasets)} datasets`;
  return share > 0 ? `${name}, ${share * 100} % with a fault` : name;
}

/**
 * @param {Outcome} outcome
 * @param {string[]} found
 */
function cells(outcome, found) {
  return outcome.failure ? found.map(() => 'failed') : found;
}

/** @param {Record<string, Outcome>} outcomes */
function failuresOf(outcomes) {
  return Object.entries(outcomes).flatMap(([name, { failure }]) => (failure ? [`${name} ${failure}`] : []));
}

/** @param {Outcome} outcome */
function memory({ kilobytes }) {
  return kilobytes === null ? '–' : String(Math.round(kilobytes / 1024));
}

/** @param {number} value */
function number(value) {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ' ');
}
