/** What is found most over all catalogues. */
import { ruleTexts } from '../checks/texts.js';
import type { Language } from '../model/profile.js';
import type { AuditedCatalogue, RuleCount } from './audited.js';

/** A rule with what it found in all catalogues together, and in how many of them. */
export interface CommonFinding extends RuleCount {
  readonly catalogues: number;
}

const order = { error: 0, warning: 1, info: 2 } as const;

/** The rules that found something: errors first, and among each kind what is found most often. */
export function commonFindings(
  catalogues: readonly AuditedCatalogue[],
  language: Language,
): readonly CommonFinding[] {
  const all = new Map<string, CommonFinding>();
  for (const { rules } of catalogues) {
    for (const found of rules) {
      const key = `${found.severity} ${found.rule}`;
      const known = all.get(key);
      all.set(key, {
        ...found,
        title: known ? titleForBoth(known, found, language) : found.title,
        count: found.count + (known?.count ?? 0),
        catalogues: 1 + (known?.catalogues ?? 0),
      });
    }
  }
  return [...all.values()].sort(
    (one, other) =>
      order[one.severity] - order[other.severity] ||
      other.count - one.count ||
      (one.rule < other.rule ? -1 : 1),
  );
}

/** What findings of a rule are called together: as each of them, or else what the rule finds in general. */
export function titleForBoth(
  { title, rule }: Pick<RuleCount, 'title' | 'rule'>,
  other: Pick<RuleCount, 'title'>,
  language: Language,
): string {
  return title === other.title ? title : (ruleTexts.get(rule)?.[language].summary ?? title);
}
