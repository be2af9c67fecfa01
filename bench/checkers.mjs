// @ts-check
/**
 * Other programs that say what is wrong with a file, per format. A new one is one entry here.
 */
import { fileURLToPath } from 'node:url';
import { installed } from './install.mjs';

/**
 * @typedef {object} Checker
 * @property {string} name
 * @property {readonly string[]} formats names in formats.mjs
 * @property {(file: string, settings: import('./section.mjs').Settings) => string[] | undefined} command its
 *   words; nothing where it cannot be run
 * @property {number} exitCode when it finds something
 * @property {boolean} [slow] takes so long that one run has to do
 */

const VALIDATE_ONLY = fileURLToPath(new URL('validate-only.mjs', import.meta.url));
const RULES = fileURLToPath(new URL('spectral.yaml', import.meta.url));
const SCHEMA = fileURLToPath(new URL('../schemas/3.0.1/catalogue.schema.json', import.meta.url));

/** @type {readonly Checker[]} */
export const CHECKERS = [
  {
    name: 'ajv, the same schema, no places',
    formats: ['json'],
    command: (file) => [process.execPath, VALIDATE_ONLY, 'ajv', file, SCHEMA],
    exitCode: 0,
  },
  {
    name: 'Spectral, six rules, text',
    formats: ['json', 'yaml'],
    command: (file, { progress }) => {
      const program = installed('@stoplight/spectral-cli', '6.16.3', 'spectral', progress);
      return program && [process.execPath, program, 'lint', file, '--ruleset', RULES, '--quiet'];
    },
    exitCode: 0,
  },
  ...['shacl-engine', 'rdf-validate-shacl'].map((name) => ({
    name: `${name}, given shapes, no places`,
    formats: ['turtle'],
    /** @type {Checker['command']} */
    command: (file, { shapes }) =>
      shapes.length === 0 ? undefined : [process.execPath, VALIDATE_ONLY, name, file, ...shapes],
    exitCode: 0,
    slow: true,
  })),
];
