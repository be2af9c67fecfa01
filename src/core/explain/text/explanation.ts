import type { Explanation } from '../explanation.js';
import { choiceText, overviewText } from './lists.js';
import { classText, propertyText, valueText } from './profile.js';
import { ruleText } from './rule.js';
import type { TextContext } from './sheet.js';

/** An explanation for people. */
export function explanationText(explanation: Explanation, context: TextContext): string {
  switch (explanation.kind) {
    case 'rule':
      return ruleText(explanation, context);
    case 'class':
      return classText(explanation, context);
    case 'property':
      return propertyText(explanation, context);
    case 'value':
      return valueText(explanation, context);
    case 'choice':
      return choiceText(explanation, context);
    case 'overview':
      return overviewText(explanation, context);
  }
}
