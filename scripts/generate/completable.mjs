// @ts-check
/** What a shell can complete: each command with its options, and the words or files that may follow. */
import { classes, vocabularyIds } from '../../dist/index.js';
import { ask } from './answers.mjs';

/** @typedef {Record<string, any>} Json */
/** @typedef {import('./command-line.mjs').CommandHelp} CommandHelp */
/** @typedef {import('./command-line.mjs').CommandOption} CommandOption */

/**
 * What may stand in a place: files, words of some lists, or something that only the user knows.
 * @typedef {{ kind: 'files' } | { kind: 'free' } | { kind: 'words', words: readonly string[], lists: readonly string[] }} Place
 */

/**
 * @typedef {object} CompletableOption
 * @property {readonly string[]} flags
 * @property {string} help
 * @property {string | undefined} value its name in the help; undefined for a switch
 * @property {boolean} isValueOptional
 * @property {Place} place
 */

/**
 * @typedef {object} CompletableCommand
 * @property {string} name
 * @property {string} summary
 * @property {readonly CompletableOption[]} options
 * @property {Place} operands
 */

/**
 * @typedef {object} Completable
 * @property {readonly CompletableCommand[]} commands
 * @property {Readonly<Record<string, readonly string[]>>} lists the words that are too many to stand where they are used
 */

/** Files are what most commands take; these take names. @type {Readonly<Record<string, readonly string[]>>} */
const namesTaken = { explain: ['rules', 'terms'], rules: [], vocab: ['vocabularies'], schema: ['schemas'] };

/** @param {readonly CommandHelp[]} commands @returns {Promise<Completable>} */
export async function completable(commands) {
  const all = commands.map(({ name, summary, options }) => ({
    name,
    summary,
    options: options.map((option) => ({
      flags: option.short === undefined ? [option.long] : [option.short, option.long],
      help: option.help,
      value: option.value,
      isValueOptional: option.isValueOptional,
      place: placeAfter(option, name),
    })),
    operands: Object.hasOwn(namesTaken, name) ? words(...(namesTaken[name] ?? [])) : files,
  }));
  const places = all.flatMap(({ options, operands }) => [operands, ...options.map(({ place }) => place)]);
  const used = new Set(places.flatMap((place) => (place.kind === 'words' ? place.lists : [])));
  const { rules } = await ask('en', 'rules');
  const { schemas } = await ask('en', 'schema');
  /** @type {Record<string, readonly string[]>} */
  const lists = {
    rules: rules.map(code),
    fixable: rules.filter((/** @type {Json} */ { fixable }) => fixable).map(code),
    terms: [...classes.values()].flatMap(({ key, properties }) => [
      key,
      // A colon parts words in bash; the few properties with one have other names as well.
      ...[...properties.keys()].filter((name) => !name.includes(':')).map((name) => `${key}.${name}`),
    ]),
    vocabularies: vocabularyIds,
    schemas: schemas.map((/** @type {Json} */ { name }) => name),
  };
  return {
    commands: all,
    lists: Object.fromEntries([...used].map((name) => [name, lists[name] ?? []])),
  };
}

/** @param {Json} rule @returns {string} */
function code(rule) {
  return rule['code'];
}

/** @type {Place} */
const files = { kind: 'files' };

/** @param {...string} lists @returns {Place} */
function words(...lists) {
  return { kind: 'words', words: [], lists };
}

/** What may stand after an option. @param {CommandOption} option @param {string} command @returns {Place} */
function placeAfter({ long, value, choices }, command) {
  if (choices.length > 0) return { kind: 'words', words: choices, lists: [] };
  if (value === 'file') return files;
  if (value === 'code') return words(command === 'fix' ? 'fixable' : 'rules');
  return long === '--about' ? words('terms') : { kind: 'free' };
}
