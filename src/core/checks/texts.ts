import { textList } from './generated/texts.js';
import type { Sentences } from './rule.js';

/** What is said about the findings of each rule, by its code. */
export const ruleTexts: ReadonlyMap<string, Sentences> = new Map(textList);

/** What is said about the findings of the rule with this code. Throws where there is none: codes come from rules. */
export function sentencesOf(code: string): Sentences {
  const found = ruleTexts.get(code);
  if (!found) throw new Error(`no texts for the rule ${code}`);
  return found;
}
