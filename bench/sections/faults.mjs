// @ts-check
import { measure } from '../measure.mjs';
import { caseName, cellsOfBoth, datasetsOf, failuresOf, fileOf, number } from '../section.mjs';
import { many, ratio, table } from '../table.mjs';

/** Shares of the datasets that have a fault. */
const SHARES = [0.01, 1];

/**
 * @param {import('../section.mjs').Settings} settings
 * @returns {Promise<import('../section.mjs').Section>}
 */
export async function faults(settings) {
  const rows = [];
  const failures = [];
  const datasets = datasetsOf(settings);
  for (const format of settings.formats) {
    const cases = [];
    for (const share of [0, ...SHARES]) {
      const file = await fileOf(settings, format, datasets, share);
      cases.push({
        name: caseName(format, datasets, share),
        argv: [...settings.command, 'check', file],
        runs: settings.runs,
        exitCode: share > 0 ? 1 : 0,
      });
    }
    const outcomes = measure(cases, settings.progress);
    const clean = outcomes[caseName(format, datasets)];
    for (const share of SHARES) {
      const outcome = outcomes[caseName(format, datasets, share)];
      const found = [
        ratio(outcome.seconds, clean.seconds),
        ratio(outcome.kilobytes, clean.kilobytes),
        many(outcome.spread),
      ];
      rows.push([format.name, `${share * 100} %`, ...cellsOfBoth(outcome, clean, found)]);
    }
    failures.push(...failuresOf(outcomes));
  }
  return {
    title: `Cost of findings, ${number(datasets)} datasets`,
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
