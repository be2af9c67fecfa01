/** What may stand where rules are named: in a configuration, in a comment. */
import { nearest } from '../languages/nearest.js';
import { ruleGroups } from '../model/finding.js';
import { rules } from './rules.js';

/** Whether a text is the code of a rule or the name of a group. */
export function isRuleOrGroup(name: string): boolean {
  return rules.has(name) || ruleGroups.some((group) => group === name);
}

/** The rule or group that is most like a text. */
export function nearestRuleOrGroup(name: string): string | undefined {
  return nearest(name, [...rules.keys(), ...ruleGroups]);
}
