// @ts-check
import { fileURLToPath } from 'node:url';
import { measure } from '../measure.mjs';
import { cellsOfBoth, datasetsOf, failuresOf, fileOf, number } from '../section.mjs';
import { many, ratio, table } from '../table.mjs';

const CHECK_ONLY = fileURLToPath(new URL('../check-only.mjs', import.meta.url));

/** A tree and a graph; the rules know no other difference. */
const FORMATS = ['yaml', 'turtle'];

/** What is compared with the schema checks alone. The words are those of check-only.mjs. */
const RULES = ['default', 'all'];

/**
 * @param {import('../section.mjs').Settings} settings
 * @returns {Promise<import('../section.mjs').Section>}
 */
export async function rules(settings) {
  const rows = [];
  const failures = [];
  const datasets = datasetsOf(settings);
  for (const format of settings.formats.filter(({ name }) => FORMATS.includes(name))) {
    const file = await fileOf(settings, format, datasets);
    /** @param {string} which */
    const nameOf = (which) => `check by the library, ${format.name}, rules: ${which}`;
    const cases = ['schemas', ...RULES].map((which) => ({
      name: nameOf(which),
      argv: [process.execPath, CHECK_ONLY, file, which],
      runs: settings.runs,
    }));
    const outcomes = measure(cases, settings.progress);
    const alone = outcomes[nameOf('schemas')];
    for (const which of RULES) {
      const outcome = outcomes[nameOf(which)];
      const found = cellsOfBoth(outcome, alone, [
        ratio(outcome.seconds, alone.seconds),
        ratio(outcome.kilobytes, alone.kilobytes),
        `${many(outcome.spread)} and ${many(alone.spread)}`,
      ]);
      rows.push([format.name, which, ...found]);
    }
    failures.push(...failuresOf(outcomes));
  }
  return {
    title: `Cost of rules, ${number(datasets)} datasets`,
    note: 'A check with rules through one with the schema checks alone, by the library and without a report. “all” are also those that are off by default.',
    lines: table(
      [
        'format',
        'rules',
        'time, with rules / without',
        'peak memory, with rules / without',
        'slowest / fastest run',
      ],
      rows,
    ),
    failures,
  };
}
