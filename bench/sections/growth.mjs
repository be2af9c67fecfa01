// @ts-check
import { megabytes } from '../data.mjs';
import { measure } from '../measure.mjs';
import {
  caseName,
  cells,
  failuresOf,
  fileOf,
  LARGE,
  MIDDLE,
  memory,
  NOTHING,
  number,
  SMALL,
} from '../section.mjs';
import { many, ratio, table } from '../table.mjs';

/**
 * @param {import('../section.mjs').Settings} settings
 * @returns {Promise<import('../section.mjs').Section>}
 */
export async function growth(settings) {
  const rows = [];
  const failures = [];
  for (const format of settings.formats) {
    const largest = Math.min(LARGE, format.most ?? LARGE);
    const sizes = settings.quick ? [SMALL, MIDDLE] : [SMALL, MIDDLE, largest];
    const cases = [{ name: 'node -e 0', argv: NOTHING, runs: settings.runs }];
    const files = new Map();
    for (const datasets of sizes) {
      const file = await fileOf(settings, format, datasets);
      files.set(datasets, file);
      const runs = datasets === largest ? Math.min(settings.runs, 3) : settings.runs;
      cases.push({ name: caseName(format, datasets), argv: [...settings.command, 'check', file], runs });
    }
    const outcomes = measure(cases, settings.progress);
    /** @type {import('../measure.mjs').Outcome | undefined} */
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
    note: 'Ten times the data should take at most ten times the time. Starting Node alone is 1. A file can have 537 million characters at most, so that the last step of N-Triples is one to nine times the data.',
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
