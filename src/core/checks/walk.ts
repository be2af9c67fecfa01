import type { CanonicalValue, ResourceNode } from '../model/canonical.js';
import type { Finding } from '../model/finding.js';
import type { ProfileClass, ProfileProperty } from '../model/profile.js';
import { perClass } from '../profile/profile.js';
import type { CheckContext, Collector, EachProperty, EachResource, EachText, Found, Rule } from './rule.js';
import { shapesOf } from './shapes.js';
import { textsOfProperty } from './shared/texts.js';

/** What a walk through a document gave. */
interface Walked {
  /** The resources that are not right by the schemas of their classes. */
  readonly wrong: readonly ResourceNode[];
  /** What was seen in one resource at a time. */
  readonly byLooks: readonly Finding[];
  /** What the rules say that had to see the whole document. */
  readonly conclusions: () => Iterable<Finding>;
}

/** A look at a property of a resource, whatever kind of look of a rule it serves. */
type Look = EachProperty['check'];

/** What is done with a property, where a resource of a class has it. */
interface AtKey {
  /** Whether its values are right by the schema of the class. */
  readonly isRight: (value: CanonicalValue) => boolean;
  /** 1 where the schema asks for the property: so the mandatory ones are counted as they come. */
  readonly required: 0 | 1;
  readonly property: ProfileProperty | undefined;
  readonly looks: readonly Look[];
  readonly texts: readonly EachText[];
}

/** A collector at work on a document. */
export interface Collecting {
  readonly collector: Collector<unknown>;
  readonly see: Look;
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
export function walk(
  context: CheckContext,
  rules: readonly Rule[],
  collecting: readonly Collecting[],
): Walked {
  const wrong: ResourceNode[] = [];
  const byLooks: Finding[] = [];
  const note = (found: Found): void => {
    if (found === undefined) return;
    for (const finding of Array.isArray(found) ? (found as readonly Finding[]) : [found as Finding])
      byLooks.push(finding);
  };
  const wholes = rules.map((rule) => wholeOf(rule, context));
  const looksAt = perClass((type) => looksOf(type, rules, wholes, collecting));
  for (const node of context.document.resources) {
    if (!lookAt(node, looksAt(node.type), context, note)) wrong.push(node);
  }
  return { wrong, byLooks, conclusions: () => wholes.flatMap(({ conclude }) => [...conclude()]) };
}

/** Asks everything about a resource, and says whether it is right by the schema of its class. */
function lookAt(
  node: ResourceNode,
  { resource, byKey, required }: Looks,
  context: CheckContext,
  note: (found: Found) => void,
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
    if (at.texts.length > 0) {
      const suspicious = suspecting(value, at.texts, undefined);
      if (suspicious !== undefined) note(lookAtTexts(suspicious, node, at.property, context));
    }
  }
  return isRight && missing === 0;
}

/** The looks that suspect some text of a value, added to those known before; most often there is none. */
function suspecting(
  value: CanonicalValue,
  looks: readonly EachText[],
  known: EachText[] | undefined,
): EachText[] | undefined {
  let found = known;
  if (typeof value === 'string') {
    for (const look of looks) {
      if (!look.suspects(value) || found?.includes(look)) continue;
      if (found === undefined) found = [look];
      else found.push(look);
    }
    return found;
  }
  if (Array.isArray(value)) for (const item of value) found = suspecting(item, looks, found);
  else for (const key in value) found = suspecting(value[key]!, looks, found);
  return found;
}

function lookAtTexts(
  looks: readonly EachText[],
  node: ResourceNode,
  property: ProfileProperty | undefined,
  context: CheckContext,
): readonly Finding[] {
  const texts = property ? textsOfProperty(node, property) : [];
  return texts.length === 0 ? [] : looks.flatMap(({ check }) => check(texts, context) ?? []);
}

/** What a rule does that has to see the whole document: looks on the way, and a conclusion at the end. */
interface Whole {
  readonly rule: Rule;
  readonly see: Look | undefined;
  readonly ask: Look | undefined;
  readonly conclude: () => Iterable<Finding>;
}

function wholeOf(rule: Rule, context: CheckContext): Whole {
  const { gather, check, onlyIf } = rule;
  const gathering = gather?.start(context);
  let isNeeded = onlyIf === undefined;
  return {
    rule,
    see: gathering?.see,
    ask:
      onlyIf &&
      ((value, key, node) => {
        if (!isNeeded && onlyIf.some(value, key, node, context)) isNeeded = true;
        return undefined;
      }),
    *conclude() {
      if (gathering) yield* gathering.found();
      if (check && isNeeded) yield* check(context);
    },
  };
}

/** A property may have looks that the schema does not know of, where it stands under its CURIE. */
const anything = () => true;

function looksOf(
  type: ProfileClass,
  rules: readonly Rule[],
  wholes: readonly Whole[],
  collecting: readonly Collecting[],
): Looks {
  const isWanted = ({ of }: { readonly of: readonly string[] }) => of.length === 0 || of.includes(type.key);
  const looks = new Map<string, Look[]>();
  const texts = new Map<string, EachText[]>();
  const add = <Item>(to: Map<string, Item[]>, keys: readonly string[], item: Item) => {
    for (const key of keys) {
      const list = to.get(key);
      if (list) list.push(item);
      else to.set(key, [item]);
    }
  };
  for (const { collector, see } of collecting) if (isWanted(collector)) add(looks, collector.keys, see);
  for (const { rule, see, ask } of wholes) {
    const { eachProperty, eachText, gather, onlyIf } = rule;
    if (eachProperty && isWanted(eachProperty)) add(looks, eachProperty.keys, eachProperty.check);
    if (eachText && isWanted(eachText)) add(texts, eachText.keys, eachText);
    if (gather && see && isWanted(gather)) add(looks, gather.keys, see);
    if (onlyIf && ask && isWanted(onlyIf)) add(looks, onlyIf.keys, ask);
  }
  const { shapes, required } = shapesOf(type);
  const byKey = new Map<string, AtKey>();
  for (const key of new Set([...shapes.keys(), ...looks.keys()])) {
    byKey.set(key, {
      isRight: shapes.get(key) ?? anything,
      required: required.includes(key) ? 1 : 0,
      property: type.properties.get(key),
      looks: looks.get(key) ?? [],
      texts: texts.get(key) ?? [],
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
