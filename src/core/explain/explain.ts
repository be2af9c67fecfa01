import { rules } from '../checks/rules.js';
import { codeInWords } from '../languages/words.js';
import { ruleGroups } from '../model/finding.js';
import type { Language } from '../model/profile.js';
import { classes } from '../profile/profile.js';
import { entryValue } from '../profile/vocabularies.js';
import { explainClass } from './class.js';
import type { Explanation, Match, Overview } from './explanation.js';
import { type Topic, topicsNamed } from './names.js';
import { explainProperty } from './property.js';
import { explainRule, ruleLine } from './rule.js';
import { explainValue } from './value.js';
import { listIds, listLine } from './vocab.js';
import { words } from './words.js';

/** Explains what has the name; a choice where several have it, undefined where nothing has. */
export async function explain(name: string, language: Language = 'en'): Promise<Explanation | undefined> {
  const topics = topicsNamed(name);
  const [only] = topics;
  if (!only) return undefined;
  if (topics.length > 1) {
    return { kind: 'choice', name, matches: topics.map((topic) => matchOf(topic, language)) };
  }
  switch (only.kind) {
    case 'rule':
      return await explainRule(only.rule, language);
    case 'class':
      return await explainClass(only.class, language);
    case 'property':
      return await explainProperty(only.class, only.property, language);
    case 'value':
      return await explainValue(only.list, only.entry, language);
  }
}

/** A topic with the name that leads to it and to nothing else. */
export function matchOf(topic: Topic, language: Language): Match {
  switch (topic.kind) {
    case 'rule':
      return { kind: 'rule', name: topic.rule.code, label: ruleLine(topic.rule, language).summary };
    case 'class':
      return { kind: 'class', name: topic.class.key, label: topic.class.label[language] };
    case 'property':
      return {
        kind: 'property',
        name: `${topic.class.key}.${topic.property.key}`,
        label: topic.property.label[language],
      };
    case 'value':
      return { kind: 'value', name: entryValue(topic.entry), label: codeInWords(language, topic.entry) };
  }
}

/** What can be explained. */
export function overview(language: Language): Overview {
  const all = [...rules.values()];
  return {
    kind: 'overview',
    classes: [...classes.values()].map(({ key, label, properties }) => ({
      name: key,
      label: label[language],
      properties: properties.size,
    })),
    groups: ruleGroups
      .map((group) => ({
        group,
        label: words[language].groups[group],
        rules: all.filter((rule) => rule.group === group).length,
      }))
      .filter((entry) => entry.rules > 0),
    lists: listIds.map((id) => listLine(id, language)),
  };
}
