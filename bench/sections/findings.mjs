// @ts-check
import { fileURLToPath } from 'node:url';
import { CHECKERS } from '../checkers.mjs';
import { megabytes } from '../data.mjs';
import { measure } from '../measure.mjs';
import { PEERS } from '../peers.mjs';
import { cellsOfBoth, datasetsOf, failuresOf, fileOf, memory, number } from '../section.mjs';
import { many, ratio, table } from '../table.mjs';

const PARSE_ONLY = fileURLToPath(new URL('../parse-only.mjs', import.meta.url));

/** Forms of the report: the shortest, the usual one, and the one with every finding as it is. */
const REPORTS = ['summary', 'text', 'json'];

/** The parser that stands for reading alone, where there are several. */
const YARDSTICKS = new Set(['yaml parseDocument']);

/**
 * @param {import('../section.mjs').Settings} settings
 * @returns {Promise<import('../section.mjs').Section>}
 */
export async function findings(settings) {
  const { command, runs, progress } = settings;
  const datasets = datasetsOf(settings);
  const rows = [];
  const failures = [];
  for (const { name: format, ...rest } of settings.formats) {
    const file = await fileOf(settings, { name: format, ...rest }, datasets, 0, 'sparse');
    const peers = PEERS.filter((peer) => peer.format === format);
    const parser = peers.find(({ name }) => YARDSTICKS.has(name)) ?? peers[0];
    const cases = [
      ...REPORTS.map((report) => ({
        name: `metakoll check, ${report}`,
        argv: [...command, 'check', file, '--format', report],
        runs,
        exitCode: 0,
      })),
      ...CHECKERS.filter(({ formats }) => formats.includes(format)).flatMap((checker) => {
        const argv = checker.command(file, settings);
        if (!argv) return [];
        return [{ name: checker.name, argv, runs: checker.slow ? 1 : runs, exitCode: checker.exitCode }];
      }),
    ];
    const parsing = { name: parser.name, argv: [process.execPath, PARSE_ONLY, parser.name, file], runs };
    const outcomes = measure([parsing, ...cases], progress);
    const parse = outcomes[parser.name];
    for (const { name } of cases) {
      const outcome = outcomes[name];
      const found = [ratio(outcome.seconds, parse.seconds), memory(outcome), many(outcome.spread)];
      rows.push([format, many(megabytes(file)), name, parser.name, ...cellsOfBoth(outcome, parse, found)]);
    }
    failures.push(...failuresOf(outcomes));
  }
  return {
    title: `Catalogues as they are, ${number(datasets)} datasets with about ten findings each`,
    note: 'What it takes to know what is wrong, through parsing the same file alone, as whole processes. Other programs check less.',
    lines: table(
      [
        'format',
        'file, MB',
        'program',
        'parser',
        'time, program / parser',
        'peak memory, MB',
        'slowest / fastest run',
      ],
      rows,
    ),
    failures,
  };
}
