import { type ProfileClass, type ProfileProperty, perClass } from '../profile/profile.js';
import type { CheckContext, EachResource, EachText, Finding, Found, Rule } from './rule.js';
import { textsOfProperty } from './texts.js';

/** What is to be looked at in the resources of a class. */
interface Looks {
  readonly resource: readonly EachResource['check'][];
  readonly texts: readonly {
    readonly property: ProfileProperty;
    readonly checks: readonly EachText['check'][];
  }[];
}

/**
 * What the rules find that look at one resource, or at its texts, at a time. All of them are asked while a resource
 * is at hand: to fetch tens of thousands of resources from memory costs more than to look at them.
 */
export function walk(context: CheckContext, rules: readonly Rule[]): readonly Finding[] {
  const findings: Finding[] = [];
  const note = (found: Found): void => {
    if (found === undefined) return;
    for (const finding of Array.isArray(found) ? (found as readonly Finding[]) : [found as Finding])
      findings.push(finding);
  };
  const looksAt = perClass((type) => looksOf(type, rules));
  for (const node of context.document.resources) {
    const { resource, texts } = looksAt(node.type);
    for (const check of resource) {
      const found = check(node, context);
      if (found !== undefined) note(found);
    }
    for (const { property, checks } of texts) {
      if (node.data[property.key] === undefined) continue;
      const found = textsOfProperty(node, property);
      if (found.length > 0) for (const check of checks) note(check(found, context));
    }
  }
  return findings;
}

function looksOf(type: ProfileClass, rules: readonly Rule[]): Looks {
  const resource = rules.flatMap(({ eachResource: each }) => {
    return each && (each.of.length === 0 || each.of.includes(type.key)) ? [each.check] : [];
  });
  const texts = [...type.properties.values()].flatMap((property) => {
    const checks = rules.flatMap(({ eachText: each }) => {
      return each?.of.includes(type.key) && each.keys.includes(property.key) ? [each.check] : [];
    });
    return checks.length > 0 ? [{ property, checks }] : [];
  });
  return { resource, texts };
}
