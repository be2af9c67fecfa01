/**
 * GitHub's workflow commands: a note at the line in the pull request. GitHub shows ten of each level and step, so
 * beyond that equal findings become one note that counts them. The job summary is the Markdown report.
 */

import { type Severity, severities } from '../../model/finding.js';
import type { Diagnostic } from '../../model/report.js';
import type { Reporter } from '../../model/reporter.js';
import type { Range } from '../../model/text.js';
import { cellAddress } from './place.js';
import { groupsOf, sameFinding } from './text/arrange.js';
import { harmlessValue } from './text/visible.js';
import { words } from './text/words.js';

const mostOfLevel = 10;
const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** The report as workflow commands, one line each. */
export const reportGithub: Reporter = function* (
  { diagnostics },
  { language, inRepository = (path) => path },
) {
  const lines = severities.flatMap((severity) => {
    const found = diagnostics.filter((item) => item.severity === severity);
    if (found.length <= mostOfLevel)
      return found.map((item) => commandFor([item], words[language].places(1), inRepository));
    return groupsOf(found, sameFinding)
      .map(({ findings }) => findings)
      .sort((a, b) => b.length - a.length)
      .map((findings) => commandFor(findings, words[language].places(findings.length), inRepository));
  });
  for (const line of lines) yield `${line}\n`;
};

function commandFor(
  findings: readonly Diagnostic[],
  places: string,
  inRepository: (path: string) => string,
): string {
  const [first] = findings;
  const { file, range, severity, rule, title, message, how, guidance, cell } = first!;
  // A workbook has no lines that GitHub could show.
  const isWorkbook = cell?.sheet !== undefined;
  const properties = {
    file: inRepository(file),
    ...(isWorkbook ? {} : linesOf(range)),
    title: findings.length === 1 ? `${title} [${rule}]` : `${title} – ${places} [${rule}]`,
  };
  const written = Object.entries(properties).map(
    ([key, value]) => `${key}=${inProperty(harmlessValue(String(value)))}`,
  );
  const where = isWorkbook ? `${cellAddress(cell)}: ` : '';
  const text = [where + message, `→ ${how}`, guidance].map(harmlessValue).join('\n');
  return `::${commands[severity]} ${written.join(',')}::${inMessage(text)}`;
}

function linesOf({ start, end }: Range): Readonly<Record<string, number>> {
  const lines = { line: start.line, endLine: end.line };
  return start.line === end.line ? { ...lines, col: start.column, endColumn: end.column } : lines;
}

/** Signs that end a command or a line are written by their number, as GitHub's own toolkit does it. */
function inMessage(text: string): string {
  return text.replace(/[%\r\n]/g, (sign) => numbers[sign]!);
}

function inProperty(text: string): string {
  return text.replace(/[%\r\n:,]/g, (sign) => numbers[sign]!);
}

const numbers: Readonly<Record<string, string>> = {
  '%': '%25',
  '\r': '%0D',
  '\n': '%0A',
  ':': '%3A',
  ',': '%2C',
};
