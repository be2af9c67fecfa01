import { visible } from '../core/report/reporters/text/visible.js';

/** How a run can end. Scripts depend on these numbers. */
export const exit = {
  /** Nothing at or above the severity of `--fail-on`. */
  clean: 0,
  /** Something was found; a file that cannot be read as a catalogue is a finding as well. */
  found: 1,
  /** The job could not be done: a wrong option, a missing file, a fault in metakoll. */
  failed: 2,
} as const;

/** Something that the user can put right. Its sentences are shown as they are, and the run ends with 2. */
export class UserError extends Error {
  readonly sentences: readonly string[];

  constructor(...sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.sentences = sentences;
  }
}

/** An option that the command does not have; another one may have it. */
export class UnknownOption extends UserError {
  constructor(
    readonly option: string,
    ...sentences: readonly string[]
  ) {
    super(...sentences);
  }
}

/**
 * The sentences of an error as lines; the first begins with the name of the program. A line break in the name of a file
 * must not make lines of its own.
 */
export function linesOf({ sentences }: UserError): string {
  return sentences
    .map((sentence, index) => `${index === 0 ? 'metakoll: ' : ''}${visible(sentence)}\n`)
    .join('');
}
