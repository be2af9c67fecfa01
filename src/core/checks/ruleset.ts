/** What a document is checked against, as a value: the rules with what they say, and the schemas of the classes. */

import { shapesOfClasses } from './generated/shapes.js';
import type { Rule, Sentences } from './rule.js';
import { rules } from './rules.js';
import type { ClassShapes, Validator } from './validator.js';

/** Gives what is said about the findings of the rule with a code. Throws where there is none: codes come from rules. */
export type SentencesOf = (code: string) => Sentences;

/** Rules and schemas that belong together. The rules of metakoll stand in one, and others may be added to it. */
export interface Ruleset {
  /** The rules by their codes. */
  readonly rules: ReadonlyMap<string, Rule>;
  /** Loads what the rules say; asked for when something was found. */
  readonly sentences: () => Promise<SentencesOf>;
  /** The schemas by class, in parts that only tell whether a value is right. */
  readonly shapes: Readonly<Record<string, ClassShapes>>;
  /** Loads the schemas by class as a whole, which tell what is wrong; asked for when something is. */
  readonly validators: () => Promise<Readonly<Record<string, Validator>>>;
}

/** The rules of metakoll and the schemas of DCAT-AP-SE 3.0.1. */
export const standardRules: Ruleset = {
  rules,
  sentences: async () => (await import('./texts.js')).sentencesOf,
  shapes: shapesOfClasses,
  validators: async () => {
    return (await import('./generated/validators.js')) as unknown as Readonly<Record<string, Validator>>;
  },
};

/** A rule of one's own and what it says. */
export interface OwnRule {
  readonly rule: Rule;
  readonly sentences: Sentences;
}

/** A set of rules with more of them; one with a code that is there already takes its place. */
export function withRules(base: Ruleset, more: readonly OwnRule[]): Ruleset {
  const said = new Map(more.map(({ rule, sentences }) => [rule.code, sentences]));
  return {
    ...base,
    rules: new Map([...base.rules, ...more.map(({ rule }) => [rule.code, rule] as const)]),
    sentences: async () => {
      const before = await base.sentences();
      return (code) => said.get(code) ?? before(code);
    },
  };
}
