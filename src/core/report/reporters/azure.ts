/** Logging commands of Azure Pipelines: errors and warnings become issues of the run; advice is plain text. */

import type { Diagnostic } from '../../model/report.js';
import type { Reporter } from '../../model/reporter.js';
import { cellAddress, placeText } from './place.js';
import { harmlessValue } from './text/visible.js';
import { words } from './text/words.js';

/** The report as logging commands, one line each. */
export const reportAzure: Reporter = function* ({ diagnostics }, { language }) {
  for (const found of diagnostics) yield `${lineFor(found, words[language].severity.info)}\n`;
};

function lineFor(found: Diagnostic, advice: string): string {
  const { file, range, severity, rule, message, how, guidance } = found;
  const sheet = found.cell?.sheet;
  const where = found.cell && sheet !== undefined ? `${cellAddress(found.cell)}: ` : '';
  const text = harmlessValue(`${severity === 'info' ? '' : where}${message} ${how} ${guidance}`);
  // The service knows no level below a warning.
  if (severity === 'info') return harmlessValue(`${placeText(found)} ${advice}: ${text} [${rule}]`);
  const properties = {
    type: severity,
    sourcepath: file,
    ...(sheet === undefined ? { linenumber: range.start.line, columnnumber: range.start.column } : {}),
    code: rule,
  };
  const written = Object.entries(properties).map(
    ([key, value]) => `${key}=${inProperty(harmlessValue(String(value)))};`,
  );
  return `##vso[task.logissue ${written.join('')}]${inMessage(text)}`;
}

function inMessage(text: string): string {
  return text.replace(/[%\r\n]/g, (sign) => numbers[sign]!);
}

function inProperty(text: string): string {
  return text.replace(/[%\r\n;\]]/g, (sign) => numbers[sign]!);
}

/** Signs that end a command or a line, as Azure's own task library writes them. */
const numbers: Readonly<Record<string, string>> = {
  '%': '%AZP25',
  '\r': '%0D',
  '\n': '%0A',
  ';': '%3B',
  ']': '%5D',
};
