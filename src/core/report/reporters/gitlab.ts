/** GitLab's Code Quality report: the part of the Code Climate format that GitLab reads. */

import type { Severity } from '../../model/finding.js';
import type { Diagnostic } from '../../model/report.js';
import type { Reporter } from '../../model/reporter.js';
import { hash } from '../../source/hash.js';
import { jsonList, jsonText, mapped, spacious } from './json-text.js';
import { cellAddress } from './place.js';

const severityNames: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** The report as a JSON list. Fingerprints survive moved lines; the same in two files are two. */
export const reportGitlab: Reporter = function* ({ diagnostics }, { inRepository = (path) => path }) {
  yield* jsonList(
    mapped(diagnostics, (found) => jsonText(issueOf(found, inRepository), spacious, 1)),
    spacious,
    0,
  );
  yield '\n';
};

function issueOf(found: Diagnostic, inRepository: (path: string) => string): object {
  const { range, cell } = found;
  const isWorkbook = cell?.sheet !== undefined;
  return {
    type: 'issue',
    check_name: found.rule,
    description: `${isWorkbook ? `${cellAddress(cell)}: ` : ''}${found.message} ${found.how}`,
    content: { body: `${found.why} ${found.guidance}` },
    categories: ['Style'],
    severity: severityNames[found.severity],
    fingerprint: hash(`${found.file}\n${found.fingerprint}`),
    location: {
      path: inRepository(found.file).replace(/^\.\//, ''),
      // GitLab asks for a line; of a workbook it is the row of the sheet.
      lines: isWorkbook
        ? { begin: cell.row, end: cell.row }
        : { begin: range.start.line, end: range.end.line },
    },
  };
}
