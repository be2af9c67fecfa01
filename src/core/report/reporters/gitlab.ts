/** GitLab's Code Quality report: the part of the Code Climate format that GitLab reads. */
import type { Severity } from '../../model/finding.js';
import type { Reporter } from '../../model/reporter.js';
import { hash } from '../../source/hash.js';
import { harmlessJson } from './json.js';

const severityNames: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** The report as a JSON list. Fingerprints survive moved lines; the same in two files are two. */
export const reportGitlab: Reporter = ({ diagnostics }) => {
  const issues = diagnostics.map((found) => ({
    type: 'issue',
    check_name: found.rule,
    description: `${found.message} ${found.how}`,
    content: { body: `${found.why} ${found.guidance}` },
    categories: ['Style'],
    severity: severityNames[found.severity],
    fingerprint: hash(`${found.file}\n${found.fingerprint}`),
    location: {
      path: found.file.replace(/^\.\//, ''),
      lines: { begin: found.range.start.line, end: found.range.end.line },
    },
  }));
  return `${harmlessJson(JSON.stringify(issues, undefined, 2))}\n`;
};
