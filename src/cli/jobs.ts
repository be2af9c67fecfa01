/** Checks files in several threads; the result is that of one. */
import { gatherFacts } from '../core/checks/check.js';
import {
  type CheckOptions,
  type CheckResult,
  type Input,
  languageOf,
  reportOn,
  settingsFor,
} from '../core/run/check.js';
import { sourceText } from '../core/source/text.js';
import type { CheckAnswer, Question, ReadAnswer } from './checking-thread.js';
import type { Worker, World } from './world.js';

/** What is known of the files by their number; nothing for those that are passed over. */
type Answers<Answer> = readonly (Answer | undefined)[];

/**
 * Every file is read by the thread that is free, and what it describes is told to all threads; then each thread checks
 * the files that it has read. Documents stay in their threads: the result has none.
 */
export async function checkInJobs(
  inputs: readonly Input[],
  options: CheckOptions,
  jobs: number,
  world: World,
): Promise<Omit<CheckResult, 'documents'>> {
  const count = Math.min(jobs, inputs.length);
  const workers = await Promise.all(Array.from({ length: count }, world.startWorker));
  try {
    const { read, readers } = await readAll(inputs, options, workers);
    const facts = gatherFacts(read.flatMap((answer) => answer?.facts ?? []));
    await Promise.all(workers.map((worker) => ask(worker, { kind: 'run', facts })));
    return await resultOf(await checkAll(read, readers, options), options);
  } finally {
    for (const worker of workers) worker.end();
  }
}

/** Reads every file in the thread that is free first. */
async function readAll(
  inputs: readonly Input[],
  options: CheckOptions,
  workers: readonly Worker[],
): Promise<{ readonly read: Answers<ReadAnswer>; readonly readers: readonly Worker[] }> {
  const { encoding, delimiter, defaultLanguage, context } = options;
  const how = { encoding, delimiter, defaultLanguage, context };
  const read: (ReadAnswer | undefined)[] = [];
  const readers: Worker[] = [];
  let next = 0;
  let done = 0;
  const work = async (worker: Worker) => {
    for (let file = next++; file < inputs.length; file = next++) {
      const input = inputs[file]!;
      const { suppress = [], ...settings } = settingsFor(options, input.path);
      const hiding = suppress.map(({ rules, resource, reason }) => ({ rules, resource, reason }));
      read[file] = await ask<ReadAnswer>(worker, { kind: 'read', file, input, how, settings, hiding });
      readers[file] = worker;
      done += 1;
      const datasets = read[file]?.datasets ?? 0;
      await options.onStep?.({ stage: 'read', done, of: inputs.length, datasets });
    }
  };
  await Promise.all(workers.map(work));
  return { read, readers };
}

/** Checks every file in the thread that has read it. Findings are told in the order of the files. */
async function checkAll(
  read: Answers<ReadAnswer>,
  readers: readonly Worker[],
  options: CheckOptions,
): Promise<Answers<CheckAnswer>> {
  const language = languageOf(options);
  const of = read.filter((known) => known !== undefined).length;
  let done = 0;
  // All are asked at once: each thread takes its questions one after the other.
  const asked = read.map(async (known, file) => {
    if (!known) return undefined;
    const answer = await ask<CheckAnswer>(readers[file]!, { kind: 'check', file, language });
    done += 1;
    await options.onStep?.({ stage: 'checked', done, of, datasets: known.datasets });
    return answer;
  });
  // The first that fails ends the run below; the others must not end the process.
  for (const answer of asked) answer.catch(() => undefined);
  const answers: (CheckAnswer | undefined)[] = [];
  for (const answer of asked) {
    answers.push(await answer);
    const found = answers.at(-1)?.checked.diagnostics;
    if (found) await options.onFindings?.(found);
  }
  return answers;
}

async function resultOf(
  answers: Answers<CheckAnswer>,
  options: CheckOptions,
): Promise<Omit<CheckResult, 'documents'>> {
  const known = answers.filter((answer) => answer !== undefined);
  const checked = known.map((answer) => answer.checked);
  const { report, sources } = await reportOn(checked, answers.length - known.length, options);
  const described = new Map(known.map((answer) => [answer.checked.file.path, answer.described]));
  return {
    report,
    sources: new Map([
      ...known.map(({ checked: { file }, text }) => [file.path, sourceText(text)] as const),
      ...sources,
    ]),
    resourcesOf: (path) => described.get(path) ?? [],
  };
}

async function ask<Answer>(worker: Worker, question: Question): Promise<Answer | undefined> {
  return (await worker.ask(question)) as Answer | undefined;
}
