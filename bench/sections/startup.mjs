// @ts-check
import { measure } from '../measure.mjs';
import { cells, failuresOf, memory, NOTHING } from '../section.mjs';
import { many, ratio, table } from '../table.mjs';

/** A start takes so little time that noise shows; it also costs little to repeat. */
const RUNS_FACTOR = 4;

/** A rule with an example, which is checked when it is explained. */
const RULE = 'license-canonical-iri';

/**
 * @param {import('../section.mjs').Settings} settings
 * @returns {Promise<import('../section.mjs').Section>}
 */
export async function startup({ command, example, runs, progress }) {
  const times = runs * RUNS_FACTOR;
  const empty = 'node -e 0';
  /** @type {[name: string, argv: string[]][]} */
  const starts = [
    [empty, NOTHING],
    ['metakoll --version', [...command, '--version']],
    ['metakoll --help', [...command, '--help']],
    [`metakoll explain ${RULE}`, [...command, 'explain', RULE]],
    ['metakoll check, a small file', [...command, 'check', example]],
  ];
  const outcomes = measure(
    starts.map(([name, argv]) => ({ name, argv, runs: times })),
    progress,
  );
  const rows = Object.entries(outcomes).map(([name, outcome]) => [
    name,
    ...cells(outcome, [
      ratio(outcome.seconds, outcomes[empty].seconds),
      many(outcome.spread),
      memory(outcome),
    ]),
  ]);
  return {
    title: 'Start-up',
    note: `How long a short command takes, where starting Node alone is 1. Median of ${times} runs.`,
    lines: table(['', 'time', 'slowest / fastest run', 'peak memory, MB'], rows),
    failures: failuresOf(outcomes),
  };
}
