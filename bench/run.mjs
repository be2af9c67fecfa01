// @ts-check
/**
 * Runs the benchmarks and writes RESULTS.md; see README.md beside it.
 */
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FORMATS } from './formats.mjs';
import { MEMORY_METHOD, run } from './measure.mjs';
import { SECTIONS } from './sections.mjs';

const BIN = fileURLToPath(new URL('../bin/metakoll.js', import.meta.url));
const EXAMPLE = fileURLToPath(new URL('../examples/small.yaml', import.meta.url));
const RESULTS = fileURLToPath(new URL('RESULTS.md', import.meta.url));

const HELP = `node bench/run.mjs [options]

  --quick            1 000 datasets, and growth to 10 000 only; three runs
  --only SECTION     ${Object.keys(SECTIONS).join(', ')}; can be repeated
  --format FORMAT    ${FORMATS.map(({ name }) => name).join(', ')}; can be repeated
  --runs N           runs of each measurement (default 5; at most 3 for the largest files)
  --shapes PATH      SHACL shapes (Turtle) for the engines that a check is compared with: a file, or a folder
                     with all its .ttl files; can be repeated. Without it, there are no SHACL engines
  --seed N           seed of the generated catalogues (default 1)
  --example FILE     the small file of the start-up section (default examples/small.yaml)
  --command "WORDS"  what to measure instead of bin/metakoll.js; words are separated by spaces
  -o, --output FILE  where to write; default bench/RESULTS.md for a whole run of bin/metakoll.js, else stdout
`;

/** A wrong option or a missing build: one sentence is enough. */
class Refusal extends Error {}

async function main() {
  const options = readOptions();
  if (options.help) {
    process.stdout.write(HELP);
    return;
  }
  refuseWhatCannotRun(options);
  const lines = [
    '# Benchmark results',
    '',
    'Written by `node bench/run.mjs`; see [README.md](README.md) for what the numbers mean.',
    '',
    environment(options),
  ];
  const failures = [];
  for (const name of options.sections) {
    const section = await SECTIONS[name](options);
    lines.push('', `## ${section.title}`, '', section.note);
    if (section.lines.length > 0) lines.push('', ...section.lines);
    failures.push(...section.failures);
  }
  if (failures.length > 0) {
    lines.push('', '## Failed', '', ...failures.map((failure) => `- ${failure}`));
    process.exitCode = 1;
  }
  const text = `${lines.join('\n')}\n`;
  if (options.output === undefined) process.stdout.write(text);
  else writeFileSync(options.output, text);
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true },
      format: { type: 'string', multiple: true },
      runs: { type: 'string' },
      shapes: { type: 'string', multiple: true, default: [] },
      seed: { type: 'string', default: '1' },
      example: { type: 'string', default: EXAMPLE },
      command: { type: 'string' },
      output: { type: 'string', short: 'o' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const { quick, only, format, command, example, help } = values;
  const sections = /** @type {(keyof typeof SECTIONS)[]} */ (chosen('--only', Object.keys(SECTIONS), only));
  const names = chosen(
    '--format',
    FORMATS.map(({ name }) => name),
    format,
  );
  // Results of a part, or of something else, must not replace those of the whole.
  const whole = !quick && !only && !format && command === undefined;
  return {
    quick,
    sections,
    formats: FORMATS.filter(({ name }) => names.includes(name)),
    runs: wholeNumber('--runs', values.runs ?? (quick ? '3' : '5'), 1),
    seed: wholeNumber('--seed', values.seed, 0),
    example,
    shapes: values.shapes.flatMap(shapeFiles),
    command: command === undefined ? [process.execPath, BIN] : command.split(/\s+/).filter(Boolean),
    own: command === undefined,
    output: values.output ?? (whole ? RESULTS : undefined),
    help,
    progress: (/** @type {string} */ message) => void process.stderr.write(`${message}\n`),
  };
}

/**
 * @param {string} option
 * @param {string[]} known
 * @param {string[] | undefined} wanted
 */
function chosen(option, known, wanted) {
  for (const name of wanted ?? []) {
    if (!known.includes(name)) throw new Refusal(`${option} ${name}: choose one of ${known.join(', ')}.`);
  }
  return wanted ?? known;
}

/**
 * @param {string} path of a file, or of a folder
 * @returns {string[]}
 */
function shapeFiles(path) {
  if (!existsSync(path)) throw new Refusal(`--shapes ${path}: there is no such file or folder.`);
  if (!statSync(path).isDirectory()) return [path];
  const files = readdirSync(path).filter((name) => name.endsWith('.ttl'));
  if (files.length === 0) throw new Refusal(`--shapes ${path}: there are no .ttl files in this folder.`);
  return files.sort().map((name) => join(path, name));
}

/**
 * @param {string} option
 * @param {string} text
 * @param {number} least
 */
function wholeNumber(option, text, least) {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= least) return number;
  throw new Refusal(`${option} must be a whole number from ${least} on, not "${text}".`);
}

/** @param {ReturnType<typeof readOptions>} options */
function refuseWhatCannotRun({ own, command, sections, example }) {
  if (own && !existsSync(BIN)) {
    throw new Refusal('There is no bin/metakoll.js to measure. Build it first: npm run build');
  }
  const { status, stderr } = run([...command, '--version']);
  if (status !== 0) {
    const advice = own ? 'Build it first: npm run build' : 'Give --command a program that can be run.';
    const [reason] = stderr.trim().split('\n');
    throw new Refusal(
      `\`${command.join(' ')} --version\` does not work. ${advice}${reason ? `\n${reason}` : ''}`,
    );
  }
  if (sections.includes('startup') && !existsSync(example)) {
    throw new Refusal(`There is no file ${example} for the start-up section; give another with --example.`);
  }
}

/** @param {ReturnType<typeof readOptions>} options */
function environment({ quick, runs, seed, own }) {
  const parts = [
    `Node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} cores`,
    `medians of ${runs} run${runs === 1 ? '' : 's'}${quick || runs <= 3 ? '' : ' (3 for the largest files)'}`,
    `seed ${seed}`,
    `memory by ${MEMORY_METHOD}`,
  ];
  if (!own) parts.push('measured with another command than bin/metakoll.js');
  return `Environment: ${parts.join('; ')}.`;
}

main().catch((error) => {
  // Both a refusal and a wrong option explain themselves; anything else is a fault of this program.
  const known = error instanceof Refusal || String(error.code).startsWith('ERR_PARSE_ARGS');
  process.stderr.write(`${known ? error.message : error.stack}\n`);
  process.exitCode = 2;
});
