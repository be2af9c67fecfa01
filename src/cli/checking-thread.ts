/** What a thread does that reads and checks files for another one. All that it is told and tells is plain data. */

import { type Facts, factsOf, type Run, runWith } from '../core/checks/check.js';
import type { Language } from '../core/model/profile.js';
import type { DescribedResource } from '../core/model/report.js';
import type { Hiding, Settings } from '../core/model/settings.js';
import { datasetsIn } from '../core/run/check.js';
import { type CheckedFile, checkFile } from '../core/run/check-file.js';
import { describeResources } from '../core/run/described.js';
import { plainFindings } from '../core/run/plain.js';
import { type Input, type ReadHow, type ReadInput, readInput } from '../core/run/read.js';

/** A file to read and keep, by its number in the run. The answer is a `ReadAnswer`; nothing for a file that is passed over. */
interface ReadQuestion {
  readonly kind: 'read';
  readonly file: number;
  readonly input: Input;
  readonly how: ReadHow;
  readonly settings: Omit<Settings, 'suppress'>;
  /** What the settings suppress. */
  readonly hiding: readonly Hiding[];
}

/** What all files of the run describe. There is no answer. */
interface RunQuestion {
  readonly kind: 'run';
  readonly facts: Facts;
}

/** A file that was read, to be checked. The answer is a `CheckAnswer`. */
interface CheckQuestion {
  readonly kind: 'check';
  readonly file: number;
  readonly language: Language;
}

/** What the thread is asked. */
export type Question = ReadQuestion | RunQuestion | CheckQuestion;

/** What a file that was read tells the other files of the run. */
export interface ReadAnswer {
  readonly facts: Facts;
  readonly datasets: number;
}

/** What the check of a file gave, and what reporters may use besides. */
export interface CheckAnswer {
  readonly checked: CheckedFile;
  readonly text: string;
  readonly described: readonly DescribedResource[];
}

/** Gives a function that answers questions, and remembers what it has read until that has been checked. */
export function checkingThread(): (question: Question) => Promise<ReadAnswer | CheckAnswer | undefined> {
  const kept = new Map<number, { readonly item: ReadInput; readonly question: ReadQuestion }>();
  let run: Run | undefined;
  return async (question) => {
    switch (question.kind) {
      case 'read': {
        const item = await readInput(question.input, question.how, question.settings);
        if (!item) return undefined;
        kept.set(question.file, { item, question });
        return { facts: factsOf(item.document), datasets: datasetsIn(item.document) };
      }
      case 'run':
        run = runWith(question.facts);
        return undefined;
      case 'check': {
        const { item, question: read } = kept.get(question.file)!;
        kept.delete(question.file);
        const { settings, hiding } = read;
        const checked = await checkFile(item, run!, settings, hiding, question.language, true);
        return {
          checked: { ...checked, ...(await plainFindings(checked)) },
          text: item.source.text,
          described: describeResources(item.document, question.language),
        };
      }
    }
  };
}
