// @ts-check
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FIXABLE } from '../changes.mjs';
import { measure } from '../measure.mjs';
import { cellsOfBoth, failuresOf, fileOf, MIDDLE, memory, number, SMALL } from '../section.mjs';
import { ratio, table } from '../table.mjs';

const STEP = 5;

/** A table has no column for a licence or a category at the wrong place. */
const NOT_IN_TABLES = new Set(['license-on-dataset', 'hvd-category-on-distribution']);

/**
 * @param {import('../section.mjs').Settings} settings
 * @returns {Promise<import('../section.mjs').Section>}
 */
export async function fixes(settings) {
  const { command, quick, progress } = settings;
  const sizes = [quick ? SMALL : MIDDLE, (quick ? SMALL : MIDDLE) * STEP];
  const folder = mkdtempSync(join(tmpdir(), 'metakoll-bench-fixes-'));
  const config = join(folder, 'metakoll.yaml');
  // The language of texts that name none.
  writeFileSync(config, 'defaultLanguage: sv\n');
  const rows = [];
  const failures = [];
  try {
    for (const format of settings.formats) {
      for (const rule of Object.keys(FIXABLE)) {
        if (format.name === 'csv' && NOT_IN_TABLES.has(rule)) continue;
        const files = await Promise.all(sizes.map((datasets) => fileOf(settings, format, datasets, 0, rule)));
        const copy = join(folder, `katalog.${format.ending}`);
        const cases = files.map((file, index) => ({
          name: `metakoll fix, ${format.name}, ${rule}, ${number(sizes[index])} datasets`,
          argv: [
            ...command,
            'fix',
            copy,
            '--rule',
            rule,
            '--unsafe',
            '--config',
            config,
            '--fail-on',
            'never',
          ],
          // One run each: there are many, and none is compared with another program.
          runs: 1,
          before: () => copyFileSync(file, copy),
        }));
        const outcomes = measure(cases, progress);
        const [small, large] = cases.map(({ name }) => outcomes[name]);
        const found = [
          ratio(large.seconds, small.seconds),
          memory(large),
          ratio(large.kilobytes, small.kilobytes),
        ];
        rows.push([format.name, rule, ...cellsOfBoth(large, small, found)]);
        failures.push(...failuresOf(outcomes));
        // Each is used once; kept, they would take gigabytes.
        for (const file of files) rmSync(file);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return {
    title: `Growth of fixes, ${number(sizes[0])} → ${number(sizes[1])} datasets`,
    note: `A file in which every dataset has the fault, put right in place; one run of each. ${STEP} times the data should take about ${STEP} times the time.`,
    lines: table(
      ['format', 'fixed', 'time, large / small', 'peak memory of the large one, MB', 'memory, large / small'],
      rows,
    ),
    failures,
  };
}
