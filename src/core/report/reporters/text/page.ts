import type { ReporterContext } from '../../../model/reporter.js';
import { wrap } from './width.js';

/** Collects the lines of the report until they are fetched. Texts are wrapped before they are painted. */
export interface Page {
  /** A paragraph; lines after the first are indented further by `hanging`. */
  readonly text: (indent: number, text: string, paint?: (line: string) => string, hanging?: number) => void;
  /** A line that must not be wrapped. */
  readonly raw: (line: string) => void;
  /** An empty line, unless there is one already. */
  readonly gap: () => void;
  /** The lines since the last time. Empty ones wait until something comes after them. */
  readonly take: () => string;
}

/** An empty page as wide as the window. */
export function blankPage({ width }: Pick<ReporterContext, 'width'>): Page {
  let taken = '';
  let isBlank = true;
  let empty = 0;
  const add = (line: string): void => {
    if (line === '') {
      empty += 1;
      return;
    }
    taken += `${'\n'.repeat(empty)}${line}\n`;
    empty = 0;
    isBlank = false;
  };
  return {
    text: (indent, text, paint = (line) => line, hanging = 0) => {
      const [first = '', ...rest] = wrapHanging(text, width - indent, hanging);
      add(' '.repeat(indent) + paint(first));
      for (const line of rest) add(' '.repeat(indent + hanging) + paint(line));
    },
    raw: (line) => add(line.trimEnd()),
    gap: () => {
      if (!isBlank && empty === 0) add('');
    },
    take: () => {
      const text = taken;
      taken = '';
      return text;
    },
  };
}

/** Wraps with a first line that is wider by the hanging indentation. */
function wrapHanging(text: string, columns: number, hanging: number): string[] {
  if (hanging === 0) return wrap(text, columns);
  const [first = ''] = wrap(text, columns);
  const rest = text.replace(/ +/g, ' ').trimStart().slice(first.length);
  return [first, ...wrap(rest, columns - hanging)];
}
