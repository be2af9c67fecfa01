import { rules } from '../checks/rules.js';
import type { RuleGroup, Severity } from '../model/finding.js';
import type { Language } from '../model/profile.js';
import { normaliseName } from '../profile/vocabularies.js';
import type { RuleLine } from './explanation.js';
import { topicsNamed } from './names.js';
import { ruleLine, rulesAbout } from './rule.js';

/** Which rules are wanted; all of them where nothing is said. */
export interface RuleFilter {
  readonly group?: RuleGroup | undefined;
  readonly severity?: Severity | undefined;
  /** A class or a property, by any of its names. */
  readonly about?: string | undefined;
  /** Words that stand in the code or in what the rule finds. */
  readonly text?: string | undefined;
}

/** The rules that pass the filter, in order of their codes; undefined where nothing is called what they should be about. */
export function listRules(
  filter: RuleFilter = {},
  language: Language = 'en',
): readonly RuleLine[] | undefined {
  const codes = filter.about === undefined ? undefined : codesAbout(filter.about);
  if (filter.about !== undefined && codes === undefined) return undefined;
  const wanted = normaliseName(filter.text ?? '').split(' ');
  return [...rules.values()]
    .filter(
      ({ code, group, severity }) =>
        (filter.group === undefined || group === filter.group) &&
        (filter.severity === undefined || severity === filter.severity) &&
        (codes === undefined || codes.has(code)),
    )
    .map((rule) => ruleLine(rule, language))
    .filter(({ code, summary }) => {
      const text = normaliseName(`${code} ${summary}`);
      return wanted.every((word) => text.includes(word));
    });
}

/** The codes of the rules about a class, with all its properties, or about a property. */
function codesAbout(name: string): ReadonlySet<string> | undefined {
  const topics = topicsNamed(name).filter(({ kind }) => kind === 'class' || kind === 'property');
  if (topics.length === 0) return undefined;
  return new Set(
    topics.flatMap((topic) => {
      if (topic.kind === 'property') return rulesAbout(topic.class, topic.property).map(({ code }) => code);
      if (topic.kind !== 'class') return [];
      const { key } = topic.class;
      return [...rules.values()]
        .filter(({ about }) => about.some((item) => item === key || item.startsWith(`${key}.`)))
        .map(({ code }) => code);
    }),
  );
}
