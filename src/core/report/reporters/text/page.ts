import type { ReporterContext } from '../../../model/reporter.js';
import { wrap } from './width.js';

/** Collects the lines of the report. Texts are wrapped before they are painted. */
export interface Page {
  /** A paragraph; lines after the first are indented further by `hanging`. */
  readonly text: (indent: number, text: string, paint?: (line: string) => string, hanging?: number) => void;
  /** A line that must not be wrapped. */
  readonly raw: (line: string) => void;
  /** An empty line, unless there is one already. */
  readonly gap: () => void;
  readonly toString: () => string;
}

/** An empty page as wide as the window. */
export function blankPage({ width }: Pick<ReporterContext, 'width'>): Page {
  const lines: string[] = [];
  return {
    text: (indent, text, paint = (line) => line, hanging = 0) => {
      const [first = '', ...rest] = wrapHanging(text, width - indent, hanging);
      lines.push(' '.repeat(indent) + paint(first));
      for (const line of rest) lines.push(' '.repeat(indent + hanging) + paint(line));
    },
    raw: (line) => {
      lines.push(line.trimEnd());
    },
    gap: () => {
      if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
    },
    toString: () => {
      while (lines.at(-1) === '') lines.pop();
      return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
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
