import type { CanonicalValue, ResourceNode } from '../model/canonical.js';
import type { Finding } from '../model/finding.js';
import type { ProfileClass } from '../model/profile.js';
import { perClass } from '../profile/profile.js';
import { type Kept, keptFindings } from './limit.js';
import type { CheckContext, EachProperty, EachResource, LookResult, Rule } from './rule.js';
import type { Ruleset } from './ruleset.js';
import { shapesOf } from './shapes.js';

/** What a walk through a document gave. */
interface Walked {
  /** The resources that are not right by the schemas of their classes. */
  readonly wrong: readonly ResourceNode[];
  /** What was seen in one resource at a time. */
  readonly kept: Kept;
}

/** What is done with a property, where a resource of a class has it. */
interface AtKey {
  /** Whether its values are right by the schema of the class. */
  readonly isRight: (value: CanonicalValue) => boolean;
  /** 1 where the schema asks for the property: so the mandatory ones are counted as they come. */
  readonly required: 0 | 1;
  readonly looks: readonly EachProperty['check'][];
}

/** What is to be looked at in the resources of a class. */
interface Looks {
  readonly resource: readonly EachResource['check'][];
  readonly byKey: ReadonlyMap<string, AtKey>;
  /** How many properties are mandatory. */
  readonly required: number;
}

/**
 * Goes through the resources of a document once, and does all that there is to do with each while it is at hand: to
 * fetch tens of thousands of resources from memory costs more than to look at them. Of a resource only the properties
 * that it has are looked at, by those that ask for them.
 */
export function walk(context: CheckContext, rules: readonly Rule[], shapes: Ruleset['shapes']): Walked {
  const wrong: ResourceNode[] = [];
  const kept = keptFindings(context.document);
  const note = (found: LookResult): void => {
    if (found === undefined) return;
    for (const finding of Array.isArray(found) ? (found as readonly Finding[]) : [found as Finding])
      kept.add(finding);
  };
  const looksAt = perClass((type) => looksOf(type, rules, shapes));
  for (const node of context.document.resources) {
    if (!lookAt(node, looksAt(node.type), context, note)) wrong.push(node);
  }
  return { wrong, kept };
}

/** Asks everything about a resource, and says whether it is right by the schema of its class. */
function lookAt(
  node: ResourceNode,
  { resource, byKey, required }: Looks,
  context: CheckContext,
  note: (found: LookResult) => void,
): boolean {
  const { data } = node;
  for (const check of resource) {
    const found = check(node, context);
    if (found !== undefined) note(found);
  }
  let isRight = true;
  let missing = required;
  for (const key in data) {
    const at = byKey.get(key);
    if (at === undefined) continue;
    const value = data[key]!;
    missing -= at.required;
    if (!at.isRight(value)) isRight = false;
    for (const look of at.looks) {
      const found = look(value, key, node, context);
      if (found !== undefined) note(found);
    }
  }
  return isRight && missing === 0;
}

/** A property may have looks that the schema does not know of, where it stands under its CURIE. */
const anything = () => true;

function looksOf(type: ProfileClass, rules: readonly Rule[], all: Ruleset['shapes']): Looks {
  const isWanted = ({ of }: { readonly of: readonly string[] }) => of.length === 0 || of.includes(type.key);
  const looks = new Map<string, EachProperty['check'][]>();
  for (const { eachProperty } of rules) {
    for (const look of eachProperty === undefined ? [] : [eachProperty].flat()) {
      if (!isWanted(look)) continue;
      for (const key of typeof look.keys === 'function' ? look.keys(type) : look.keys) {
        const list = looks.get(key);
        if (list) list.push(look.check);
        else looks.set(key, [look.check]);
      }
    }
  }
  const { shapes, required } = shapesOf(type, all);
  const byKey = new Map<string, AtKey>();
  for (const key of new Set([...shapes.keys(), ...looks.keys(), ...required])) {
    byKey.set(key, {
      isRight: shapes.get(key) ?? anything,
      required: required.includes(key) ? 1 : 0,
      looks: looks.get(key) ?? [],
    });
  }
  return {
    resource: rules.flatMap(({ eachResource }) =>
      eachResource && isWanted(eachResource) ? [eachResource.check] : [],
    ),
    byKey,
    required: required.length,
  };
}

/** What the rules find that look at the whole document. */
export function* lookAtDocument(
  context: CheckContext,
  rules: readonly Rule[],
  byClass: ReadonlyMap<string, unknown>,
): Iterable<Finding> {
  for (const { eachDocument } of rules) {
    if (!eachDocument) continue;
    const { of, check } = eachDocument;
    if (of.length === 0 || of.some((key) => byClass.has(key))) yield* check(context);
  }
}
