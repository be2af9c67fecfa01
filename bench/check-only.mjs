// @ts-check
/**
 * Checks a file with the library and makes no report: `node bench/check-only.mjs katalog.yaml default`. The
 * second word says which rules run. Exit code as of the command: 0 no errors, 1 errors.
 */
import { readFileSync } from 'node:fs';
import { check, listRules } from '../dist/index.js';

/** A date of its own, so that no rule is silent and a run does not depend on its day. */
const TODAY = '2025-07-01';

/**
 * The levels of the rules. What the reader and the schemas find is always reported.
 * @type {Readonly<Record<string, () => Record<string, import('../dist/index.js').RuleLevel>>>}
 */
const LEVELS = {
  schemas: () => {
    const others = allRules().filter(({ code }) => !/^(schema|document)-/.test(code));
    return Object.fromEntries(others.map(({ code }) => [code, 'off']));
  },
  default: () => ({}),
  all: () => Object.fromEntries(allRules().map(({ code, severity }) => [code, severity])),
};

function allRules() {
  return listRules({}, 'en') ?? [];
}

const [file, which = 'default'] = process.argv.slice(2);
if (!file || !Object.hasOwn(LEVELS, which)) {
  process.stderr.write(`Give a file and the rules: ${Object.keys(LEVELS).join(', ')}.\n`);
  process.exitCode = 2;
} else {
  const settings = { rules: LEVELS[which](), today: TODAY, defaults: {}, allowed: {} };
  const input = { path: file, bytes: readFileSync(file), named: true };
  const { report } = await check([input], { language: 'en', settingsFor: () => settings });
  const { resources, errors } = report.summary;
  // A check that has seen no dataset is no measurement.
  process.exitCode = !('Dataset' in resources) ? 2 : errors > 0 ? 1 : 0;
}
