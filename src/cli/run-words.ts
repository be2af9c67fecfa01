/** Words about a run that several commands use. */
import { severities } from '../core/checks/rule.js';
import { listOf } from '../core/languages/words.js';
import type { Language } from '../core/profile/profile.js';
import type { Report } from '../core/report/report.js';
import { words } from '../core/report/reporters/text/words.js';

/** `3 fel och 1 varning`; empty where there is nothing. */
export function countsText({ summary }: Report, language: Language): string {
  const counts = { error: summary.errors, warning: summary.warnings, info: summary.infos };
  const parts = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => words[language].count(severity, counts[severity]));
  return listOf(language, parts);
}
