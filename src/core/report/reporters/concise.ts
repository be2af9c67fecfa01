/** One finding a line, `file:line:column severity rule message`, for grep and for editors that read such lines. */
import type { Reporter } from '../../model/reporter.js';
import { harmlessValue, visible } from './text/visible.js';

/** The findings as lines, in the order of the report; nothing where nothing was found. */
export const reportConcise: Reporter = function* ({ diagnostics }) {
  for (const { file, range, severity, rule, message } of diagnostics) {
    const { line, column } = range.start;
    yield `${harmlessValue(file)}:${line}:${column} ${severity} ${visible(rule)} ${harmlessValue(message)}\n`;
  }
};
