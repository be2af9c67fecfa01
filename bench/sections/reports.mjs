// @ts-check
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { megabytes } from '../data.mjs';
import { MOST_FAULTS } from '../faults.mjs';
import { FORMATS } from '../formats.mjs';
import { measure } from '../measure.mjs';
import { cellsOfBoth, datasetsOf, failuresOf, fileOf, number } from '../section.mjs';
import { many, ratio, table } from '../table.mjs';

const CHECK_ONLY = fileURLToPath(new URL('../check-only.mjs', import.meta.url));

/** More places than there are. */
const EVERY_PLACE = ['--max-findings', '1000000'];

/**
 * The formats of `--format`, and text once more with all that it otherwise sums up.
 * @type {readonly { name: string, format: string, options?: string[] }[]}
 */
const REPORTS = [
  { name: 'text', format: 'text' },
  { name: 'text, every place', format: 'text', options: EVERY_PLACE },
  ...[
    'json',
    'ndjson',
    'html',
    'sarif',
    'junit',
    'github',
    'gitlab',
    'azure',
    'markdown',
    'csv',
    'summary',
  ].map((format) => ({ name: format, format })),
];

/**
 * @param {import('../section.mjs').Settings} settings
 * @returns {Promise<import('../section.mjs').Section>}
 */
export async function reports(settings) {
  const { command, runs, progress } = settings;
  const datasets = datasetsOf(settings);
  const file = await fileOf(settings, FORMATS[0], datasets, MOST_FAULTS);
  const folder = mkdtempSync(join(tmpdir(), 'metakoll-bench-reports-'));
  try {
    /** @param {string} name */
    const pathOf = (name) => join(folder, name);
    const alone = 'check by the library, many faults, no report';
    const faultless = 'check by the library, no faults, no report';
    const clean = await fileOf(settings, FORMATS[0], datasets);
    const outcomes = measure(
      [
        { name: alone, argv: [process.execPath, CHECK_ONLY, file], runs, exitCode: 1 },
        { name: faultless, argv: [process.execPath, CHECK_ONLY, clean], runs },
        ...REPORTS.map(({ name, format, options = [] }) => ({
          name: `metakoll check, many faults, ${name}`,
          argv: [...command, 'check', file, '--format', `${format}=${pathOf(name)}`, ...options],
          runs,
          exitCode: 1,
        })),
      ],
      progress,
    );
    const check = outcomes[alone];
    /** @param {import('../measure.mjs').Outcome} outcome */
    const compared = (outcome) =>
      cellsOfBoth(outcome, check, [
        ratio(outcome.seconds, check.seconds),
        ratio(outcome.kilobytes, check.kilobytes),
        `${many(outcome.spread)} and ${many(check.spread)}`,
      ]);
    const rows = REPORTS.map(({ name }) => {
      const outcome = outcomes[`metakoll check, many faults, ${name}`];
      return [name, outcome.failure ? 'failed' : many(megabytes(pathOf(name))), ...compared(outcome)];
    });
    rows.push(['none, and a file without faults', '–', ...compared(outcomes[faultless])]);
    return {
      title: `Cost of reports, ${number(datasets)} datasets`,
      note: `A check with a report of ${findingsIn(pathOf('json'))} findings through the check alone, by the library and without a report.`,
      lines: table(
        [
          'report',
          'report, MB',
          'time, with report / without',
          'peak memory, with report / without',
          'slowest / fastest run',
        ],
        rows,
      ),
      failures: failuresOf(outcomes),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {string} report as JSON; without it, the section has failed anyway */
function findingsIn(report) {
  return existsSync(report) ? number(JSON.parse(readFileSync(report, 'utf8')).diagnostics.length) : '?';
}
