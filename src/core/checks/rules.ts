import { ruleList } from './generated/rules.js';
import type { Rule } from './rule.js';

/** Every rule, by code, in the order of the codes. */
export const rules: ReadonlyMap<string, Rule> = new Map(ruleList.map((rule) => [rule.code, rule]));
