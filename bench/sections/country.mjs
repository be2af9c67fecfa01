// @ts-check
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { megabytes } from '../data.mjs';
import { FORMATS } from '../formats.mjs';
import { measure } from '../measure.mjs';
import { cellsOfBoth, failuresOf, fileOf, memory, number, SMALL } from '../section.mjs';
import { many, ratio, table } from '../table.mjs';

const PARSE_ONLY = fileURLToPath(new URL('../parse-only.mjs', import.meta.url));
const PARSER = 'rdfxml-streaming-parser';

/** So many datasets the portal of Sweden has, and about so many of them a fault. */
const DATASETS = 23_600;
const FAULTS = 0.3;

/**
 * @param {import('../section.mjs').Settings} settings
 * @returns {Promise<import('../section.mjs').Section>}
 */
export async function country(settings) {
  const { command, runs, quick, progress } = settings;
  const datasets = quick ? SMALL : DATASETS;
  const rdfxml = FORMATS.filter(({ name }) => name === 'rdfxml')[0];
  const file = await fileOf(settings, rdfxml, datasets, FAULTS, 'sparse');
  const folder = mkdtempSync(join(tmpdir(), 'metakoll-bench-country-'));
  try {
    const copy = join(folder, 'katalog.rdf');
    const cases = [
      { name: 'check', argv: [...command, 'check', file], exitCode: 1 },
      {
        name: 'convert',
        argv: [...command, 'convert', file, '--to', 'turtle', '-o', join(folder, 'katalog.ttl')],
        exitCode: 0,
      },
      {
        name: 'fix',
        argv: [...command, 'fix', copy],
        exitCode: 1,
        before: () => copyFileSync(file, copy),
      },
    ].map((each) => ({ ...each, runs }));
    const parsing = { name: PARSER, argv: [process.execPath, PARSE_ONLY, PARSER, file], runs };
    const outcomes = measure([parsing, ...cases], progress);
    const parse = outcomes[PARSER];
    const rows = cases.map(({ name }) => {
      const outcome = outcomes[name];
      const found = [
        outcome.seconds.toFixed(1),
        ratio(outcome.seconds, parse.seconds),
        memory(outcome),
        many(outcome.spread),
      ];
      return [name, ...cellsOfBoth(outcome, parse, found)];
    });
    return {
      title: `A country in one file, ${number(datasets)} datasets`,
      note: `RDF/XML of ${many(megabytes(file))} MB with about ten findings a dataset, and a fault in 30 % of them, through reading it with ${PARSER}.`,
      lines: table(
        ['command', 'seconds', 'time, command / parser', 'peak memory, MB', 'slowest / fastest run'],
        rows,
      ),
      failures: failuresOf(outcomes),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
