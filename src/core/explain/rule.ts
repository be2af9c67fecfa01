import type { Rule } from '../checks/rule.js';
import { rules } from '../checks/rules.js';
import { sentencesOf } from '../checks/texts.js';
import { guidanceFor } from '../languages/guidance.js';
import type { Language, ProfileClass, ProfileProperty } from '../model/profile.js';
import { classes } from '../profile/profile.js';
import { examplesOf } from './examples.js';
import type { RuleExplanation, RuleLine } from './explanation.js';

/** A rule as it stands in lists. */
export function ruleLine(rule: Rule, language: Language): RuleLine {
  return {
    code: rule.code,
    group: rule.group,
    severity: rule.severity,
    offByDefault: rule.offByDefault === true,
    summary: sentencesOf(rule.code)[language].summary,
    about: rule.about,
    fixable: rule.fix !== undefined,
  };
}

/** Everything about a rule, with its example checked just now. */
export async function explainRule(rule: Rule, language: Language): Promise<RuleExplanation> {
  const { bad, good } = await examplesOf(rule, language);
  const { property, type } = aboutOf(rule);
  const why = bad?.findings[0]?.why;
  const { limits } = sentencesOf(rule.code)[language];
  return {
    kind: 'rule',
    ...ruleLine(rule, language),
    ...(why === undefined ? {} : { why }),
    ...(limits === undefined ? {} : { limits }),
    ...(bad ? { bad } : {}),
    ...(good ? { good } : {}),
    guidance: guidanceFor(rule, property, type, language),
    settings: `rules:\n  ${rule.code}: ${rule.offByDefault ? rule.severity : 'off'}\n`,
  };
}

/** The class and property whose place in the specification stands for the rule: where it is about a single one. */
function aboutOf({ about }: Rule): {
  readonly property: ProfileProperty | undefined;
  readonly type: ProfileClass | undefined;
} {
  const [only] = about;
  if (about.length !== 1 || only === undefined) return { property: undefined, type: undefined };
  const [classKey = '', key = ''] = only.split(/\.(.*)/s);
  const type = classes.get(classKey);
  return { type, property: type?.properties.get(key) };
}

/** The rules that look at a class, or at a property of it. */
export function rulesAbout(entry: ProfileClass, property?: ProfileProperty): readonly Rule[] {
  const name = property ? `${entry.key}.${property.key}` : entry.key;
  const general = property ? schemaRulesFor(property) : [];
  return [...rules.values()].filter(({ code, about }) => about.includes(name) || general.includes(code));
}

/** What the schemas ask of a property, by the rules that report it. */
function schemaRulesFor({
  level,
  max,
  codelists,
  codelistOpen,
  deprecated,
}: ProfileProperty): readonly string[] {
  const asked: readonly (readonly [string, boolean])[] = [
    ['schema-missing-mandatory', level === 'mandatory' || level === 'conditional'],
    ['schema-missing-recommended', level === 'recommended' && deprecated === undefined],
    ['schema-too-many', max !== undefined],
    ['schema-codelist', codelists !== undefined && codelistOpen !== true],
  ];
  return asked.filter(([, holds]) => holds).map(([code]) => code);
}
