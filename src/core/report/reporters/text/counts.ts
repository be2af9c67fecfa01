import { listOf } from '../../../languages/words.js';
import { type Severity, severities } from '../../../model/finding.js';
import type { Language } from '../../../model/profile.js';
import type { Diagnostic, Report } from '../../../model/report.js';
import { words } from './words.js';

/** Findings by severity: `2 fel, 1 varning`. */
export function countsOf(findings: readonly Diagnostic[], language: Language): string {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return partsOf(counts, language).join(', ');
}

/** A whole report by severity, in running text: `2 fel och 1 varning`; empty when nothing was found. */
export function totalsOf({ errors, warnings, infos }: Report['summary'], language: Language): string {
  return listOf(language, partsOf({ error: errors, warning: warnings, info: infos }, language));
}

/**
 * That a report shows nothing: `inga anmärkningar`. Where findings are known from before, or hidden by suppressions, that is
 * said as well.
 */
export function nothingFound({ baselined, suppressed }: Report['summary'], language: Language): string {
  if (baselined > 0) return { sv: 'inga nya anmärkningar', en: 'no new findings' }[language];
  if (suppressed > 0)
    return { sv: 'inga anmärkningar utöver undantagen', en: 'no findings beside the suppressed ones' }[
      language
    ];
  return { sv: 'inga anmärkningar', en: 'no findings' }[language];
}

function partsOf(counts: Readonly<Record<Severity, number>>, language: Language): string[] {
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => words[language].count(severity, counts[severity]));
}
