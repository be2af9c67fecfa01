/** What may stand where rules are named: in a configuration, in a comment. */
import { nearest } from '../languages/nearest.js';
import { ruleGroups } from '../model/finding.js';
import { type Ruleset, standardRules } from './ruleset.js';

/** Whether a text is the code of a rule or the name of a group. */
export function isRuleOrGroup(name: string, { rules }: Ruleset = standardRules): boolean {
  return rules.has(name) || ruleGroups.some((group) => group === name);
}

/** The rule or group that is most like a text. */
export function nearestRuleOrGroup(name: string, { rules }: Ruleset = standardRules): string | undefined {
  return nearest(name, [...rules.keys(), ...ruleGroups]);
}
