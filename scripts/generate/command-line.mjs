// @ts-check
/**
 * What can be written on the command line, read from the help of the command: the pages, the completions of the shells
 * and the manual are made of it, so that a new command or option appears in all of them by itself.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin/metakoll.js', import.meta.url));

/**
 * @typedef {object} CommandOption
 * @property {string | undefined} short as in `-f`
 * @property {string} long as in `--format`
 * @property {string | undefined} value what follows it, as in `format`
 * @property {boolean} isValueOptional
 * @property {string} help
 * @property {readonly string[]} choices the values that there are, where they are few
 */

/**
 * @typedef {object} CommandHelp
 * @property {string} name
 * @property {string} summary
 * @property {string} usage
 * @property {string} about
 * @property {readonly (readonly [string, string])[]} operands
 * @property {readonly CommandOption[]} options
 * @property {readonly string[]} examples the lines below `Examples:`
 * @property {readonly string[]} after what stands at the end: the exit codes
 */

/** What the command prints when it is asked for help. @param {string[]} argv @param {string} language @param {number} [columns] */
export function helpOf(argv, language, columns = 90) {
  const env = { ...process.env, NO_COLOR: '1', COLUMNS: String(columns) };
  return execFileSync(process.execPath, [bin, ...argv, '--lang', language], { env, encoding: 'utf8' });
}

/** The commands with their summaries. They stand last in the help for metakoll as a whole. @param {string} language */
export function commandNames(language) {
  const help = helpOf(['--help'], language);
  const list = help.slice(help.search(/^(?:Commands|Kommandon):/m));
  return [...list.matchAll(/^ {2}([a-z]+) {2,}(.+)$/gm)].map(([, name, summary]) => ({
    name: String(name),
    summary: String(summary),
  }));
}

/** Every command with all that its help says, in English. @returns {CommandHelp[]} */
export function commandLine() {
  return commandNames('en').map(({ name, summary }) => {
    const [usage = '', about = '', ...parts] = helpOf(['help', name], 'en', 120).trim().split('\n\n');
    const sections = parts.map((part) => part.split('\n'));
    const options = sections.find(([heading]) => heading === 'Options:') ?? [];
    const examples = sections.find(([heading]) => heading === 'Examples:') ?? [];
    const operands = sections.find(
      (lines) => lines !== options && lines !== examples && /^ {2}\S/.test(lines[1] ?? ''),
    );
    return {
      name,
      summary,
      usage: usage.replace('Usage: metakoll ', ''),
      about: about.replaceAll('\n', ' '),
      operands: entriesOf(operands ?? []),
      options: entriesOf(options).map(optionOf),
      examples: examples.slice(1).map((line) => line.trim()),
      after: sections
        .filter((lines) => lines !== options && lines !== examples && lines !== operands)
        .map((lines) => lines.join(' ')),
    };
  });
}

/** The names in a section of the help with what is said of them. @param {string[]} lines @returns {[string, string][]} */
function entriesOf(lines) {
  /** @type {[string, string][]} */
  const entries = [];
  for (const line of lines.slice(1)) {
    const [, name, help = ''] = /^ {2}(\S.*?)(?: {2,}(.*))?$/.exec(line) ?? [];
    const last = entries.at(-1);
    if (name !== undefined) entries.push([name, help]);
    else if (last) last[1] = `${last[1]} ${line.trim()}`.trim();
  }
  return entries;
}

/** @param {[string, string]} entry @returns {CommandOption} */
function optionOf([flags, help]) {
  const [, short, long = '', value] = /^(?:(-\w), )?(--[\w-]+)(?: ([<[].+))?$/.exec(flags) ?? [];
  return {
    short,
    long,
    value: value?.slice(1, -1),
    isValueOptional: value?.startsWith('[') ?? false,
    help,
    choices: value === undefined ? [] : choicesIn(help),
  };
}

/** The values that the help of an option tells one by one: `exit code 1 from this level: error, warning or info`. @param {string} help */
function choicesIn(help) {
  const reported = /: ([^;(]+)/.exec(help)?.[1]?.trim() ?? '';
  const words = reported.split(/, | or | and /);
  return words.length > 1 && words.every((word) => /^[a-z][\w-]*$/.test(word)) ? words : [];
}
