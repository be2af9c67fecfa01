// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure } from '../measure.mjs';
import { cellsOfBoth, failuresOf, fileOf, LARGE, MIDDLE, memory, number, SMALL } from '../section.mjs';
import { many, ratio, table } from '../table.mjs';

const REPORTS = ['text', 'json'];

/**
 * @param {import('../section.mjs').Settings} settings
 * @returns {Promise<import('../section.mjs').Section>}
 */
export async function growthOfFindings(settings) {
  const { command, quick, runs, progress } = settings;
  const folder = mkdtempSync(join(tmpdir(), 'metakoll-bench-growth-'));
  const rows = [];
  const failures = [];
  try {
    for (const format of settings.formats) {
      const sizes = quick ? [SMALL, MIDDLE] : [MIDDLE, Math.min(LARGE, format.most ?? LARGE)];
      const cases = [];
      for (const datasets of sizes) {
        const file = await fileOf(settings, format, datasets, 0, 'sparse');
        for (const report of REPORTS) {
          cases.push({
            name: nameOf(format.name, datasets, report),
            argv: [...command, 'check', file, '--format', `${report}=${join(folder, report)}`],
            runs: Math.min(runs, 3),
          });
        }
      }
      const outcomes = measure(cases, progress);
      for (const report of REPORTS) {
        const [small, large] = sizes.map((datasets) => outcomes[nameOf(format.name, datasets, report)]);
        const found = [
          ratio(large.seconds, small.seconds),
          memory(large),
          ratio(large.kilobytes, small.kilobytes),
          `${many(large.spread)} and ${many(small.spread)}`,
        ];
        const steps = `${number(sizes[0])} → ${number(sizes[1])}`;
        rows.push([format.name, report, steps, ...cellsOfBoth(large, small, found)]);
      }
      failures.push(...failuresOf(outcomes));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return {
    title: 'Growth with findings',
    note: 'About ten findings a dataset, with the report in a file. Ten times the data should take at most eleven times the time.',
    lines: table(
      [
        'format',
        'report',
        'datasets',
        'time, large / small',
        'peak memory of the large one, MB',
        'memory, large / small',
        'slowest / fastest run',
      ],
      rows,
    ),
    failures,
  };
}

/** @param {string} format @param {number} datasets @param {string} report */
function nameOf(format, datasets, report) {
  return `metakoll check, ${format}, ${number(datasets)} datasets with findings, ${report}`;
}
