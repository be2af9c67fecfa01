import { listOf, quote } from '../../languages/words.js';
import { ruleGroups } from '../../model/finding.js';
import type { Sentences } from '../rule.js';

export const configRuleUnknownTexts: Sentences = {
  sv: {
    summary: 'En regel eller grupp i metakoll.yaml finns inte',
    title: ({ args, language }) => `Regeln finns inte: ${quote(language, args['value'], 40)}`,
    message: ({ args, language }) =>
      `Det finns ingen regel och ingen grupp av regler som heter ${quote(language, args['value'])}.`,
    why: () => 'Det som är bestämt om regeln får ingen verkan.',
    how: ({ args, language }) =>
      args['suggestion'] === undefined
        ? `Skriv regelns kod så som den står i rapporten, till exempel license-not-iri, eller en grupp: ${listOf(language, ruleGroups, 'or')}.`
        : `Menade du ${quote(language, args['suggestion'])}?`,
  },
  en: {
    summary: 'A rule or group in metakoll.yaml does not exist',
    title: ({ args, language }) => `There is no such rule: ${quote(language, args['value'], 40)}`,
    message: ({ args, language }) =>
      `There is no rule and no group of rules called ${quote(language, args['value'])}.`,
    why: () => 'What was decided about the rule has no effect.',
    how: ({ args, language }) =>
      args['suggestion'] === undefined
        ? `Write the code of the rule as reports have it, such as license-not-iri, or a group: ${listOf(language, ruleGroups, 'or')}.`
        : `Did you mean ${quote(language, args['suggestion'])}?`,
  },
};
