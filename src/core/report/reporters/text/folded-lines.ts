/** The lines about findings that are counted and not shown. */
import { countOf, listOf } from '../../../languages/words.js';
import { severities } from '../../../model/finding.js';
import type { Diagnostic } from '../../../model/report.js';
import { countResources, type Group, groupsOf, sortGroups } from './arrange.js';
import { countsOf } from './counts.js';
import type { PageContext } from './page-context.js';
import { visibleName } from './visible.js';

/** So many kinds of consequences, and of fields, are named. */
const mostKinds = 4;
const mostFields = 12;

/** What follows from a finding: how much, and what most of it is. */
export function writeConsequences(within: PageContext, indent: number, found: Diagnostic): void {
  const findings = within.folded.consequencesOf(found);
  if (findings.length === 0) return;
  const { page, paint, words: say, language } = within;
  const kinds = sortGroups(groupsOf(findings, [({ rule }) => rule, ({ title }) => title]));
  const named = [...kinds]
    .sort((a, b) => b.findings.length - a.findings.length)
    .slice(0, mostKinds)
    .map(({ findings: same }) => `${visibleName(same[0]!.title)} (${same.length})`);
  const rest = kinds.length - named.length;
  const list = rest > 0 ? `${named.join(', ')} …` : listOf(language, named);
  page.text(indent, say.follows(countsOf(findings, language), findings.length, list), paint.dim, 2);
}

/** The recommended fields that are missing: a line for each kind of resource. */
export function writeRecommended(within: PageContext, indent: number, findings: readonly Diagnostic[]): void {
  if (findings.length === 0) return;
  const { page, paint, words: say, language } = within;
  const byClass = groupsOf(findings, ({ resource }) => resource?.class ?? '');
  for (const { findings: ofClass } of byClass) {
    const [{ resource }] = ofClass as [Diagnostic];
    const severity = severities.find((item) => ofClass.some((found) => found.severity === item))!;
    const label = `${say.severity[severity]}:`;
    const resources = countResources(ofClass);
    const fields = fieldsIn(ofClass, resources);
    const text = say.recommended(countOf(language, resource?.class ?? '', resources), fields);
    let isFirst = true;
    page.text(
      indent,
      `${label} ${text}`,
      (line) => {
        if (!isFirst || !line.startsWith(label)) return line;
        isFirst = false;
        return paint[severity](label) + line.slice(label.length);
      },
      2,
    );
  }
  page.text(indent, say.opensRecommended, paint.dim, 2);
  page.gap();
}

/** `”Kategori”, ”Nyckelord” (12)`: the fields, what most lack first; a count where not all of them lack it. */
function fieldsIn(findings: readonly Diagnostic[], resources: number): string {
  const groups: Group[] = groupsOf(findings, ({ property }) => property).sort(
    (a, b) => b.findings.length - a.findings.length,
  );
  const names = groups.slice(0, mostFields).map(({ findings: same }) => {
    // The title ends with the name of the field: `Rekommenderat värde saknas: ”Kategori”`.
    const name = visibleName(same[0]!.title.replace(/^.*?: /s, ''));
    return same.length === resources ? name : `${name} (${same.length})`;
  });
  return names.join(', ') + (groups.length > mostFields ? ' …' : '');
}
