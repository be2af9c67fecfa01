// @ts-check
import { fileURLToPath } from 'node:url';
import { megabytes } from '../data.mjs';
import { FORMATS } from '../formats.mjs';
import { measure } from '../measure.mjs';
import { cellsOfBoth, failuresOf, fileOf, number, SMALL } from '../section.mjs';
import { many, ratio, table } from '../table.mjs';

const VALIDATE_ONLY = fileURLToPath(new URL('../validate-only.mjs', import.meta.url));
const ENGINES = ['shacl-engine', 'rdf-validate-shacl'];

/** They take minutes for more, and the time that Node needs to start counts against the faster one. */
const DATASETS = SMALL;

/**
 * @param {import('../section.mjs').Settings} settings
 * @returns {Promise<import('../section.mjs').Section>}
 */
export async function shacl(settings) {
  const { command, shapes, runs, progress } = settings;
  const title = `Throughput beside SHACL engines, ${number(DATASETS)} datasets`;
  if (shapes.length === 0) {
    return { title, note: 'Skipped: no shapes were given (`--shapes`).', lines: [], failures: [] };
  }
  const turtle = FORMATS.filter(({ name }) => name === 'turtle')[0];
  const file = await fileOf(settings, turtle, DATASETS);
  const check = 'metakoll check, the file of the SHACL engines';
  const outcomes = measure(
    [
      { name: check, argv: [...command, 'check', file], runs },
      ...ENGINES.map((name) => ({
        name,
        argv: [process.execPath, VALIDATE_ONLY, name, file, ...shapes],
        runs,
      })),
    ],
    progress,
  );
  const rows = ENGINES.map((name) => {
    const [ours, theirs] = [outcomes[check], outcomes[name]];
    const found = [
      ratio(ours.seconds, theirs.seconds),
      ratio(ours.kilobytes, theirs.kilobytes),
      `${many(ours.spread)} and ${many(theirs.spread)}`,
    ];
    return [name, ...cellsOfBoth(ours, theirs, found)];
  });
  return {
    title,
    note: `A whole check of a Turtle file of ${many(megabytes(file))} MB through reading, parsing and validating it with SHACL shapes.`,
    lines: table(
      ['compared with', 'time, check / engine', 'peak memory, check / engine', 'slowest / fastest run'],
      rows,
    ),
    failures: failuresOf(outcomes),
  };
}
