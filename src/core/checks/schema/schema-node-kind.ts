import {
  type CanonicalObject,
  type CanonicalValue,
  isBlank,
  type ResourceNode,
} from '../../model/canonical.js';
import type { Finding } from '../../model/finding.js';
import type { ProfileProperty } from '../../model/profile.js';
import { rangeOf } from '../../profile/profile.js';
import type { CheckContext, Rule } from '../rule.js';
import { addressKeys } from '../shared/address-keys.js';
import { replaceFound } from '../shared/fixes.js';

/** An identifier may be an address; it is a text all the same. */
export const isIdentifier = (property: ProfileProperty | undefined) =>
  property?.key === 'identifier' || property?.key === 'adms:identifier';

/** What the schemas of the classes accept from a node without address, as it may be described somewhere. */
const shapes = new Set(['iri', 'iris', 'resource', 'resources', 'openCode', 'openCodes']);

/** Whether a value leads to nothing: a node without address of which nothing is said that the profile knows. */
function saysNothing(
  value: CanonicalValue,
  property: ProfileProperty,
  { find, document }: CheckContext,
): boolean {
  if (typeof value === 'string') {
    return (
      value.charCodeAt(0) === 95 &&
      isBlank(String(value)) &&
      shapes.has(property.shape) &&
      find(value) === undefined &&
      !document.rest?.statements.some(({ subject }) => subject === value)
    );
  }
  return (
    !Array.isArray(value) && value['id'] === undefined && !('@value' in value) && isUnknown(value, property)
  );
}

/** Whether an object has no key that its class knows. Where the class asks for some, they are missed one by one. */
function isUnknown(value: CanonicalObject, property: ProfileProperty): boolean {
  const range = rangeOf(property);
  return range.every(({ properties }) => {
    for (const { key, level } of properties.values())
      if (value[key] !== undefined || (level === 'mandatory' && key !== 'class')) return false;
    return true;
  });
}

function look(value: CanonicalValue, key: string, node: ResourceNode, context: CheckContext) {
  const property = node.type.properties.get(key);
  if (property === undefined || (property.kind !== 'iri' && property.kind !== 'resource')) return undefined;
  let found: Finding[] | undefined;
  const items = Array.isArray(value) ? value : [value];
  for (let index = 0; index < items.length; index++) {
    if (!saysNothing(items[index]!, property, context)) continue;
    found ??= [];
    found.push({
      rule: schemaNodeKind.code,
      place: { kind: 'resource', node, property: key, ...(Array.isArray(value) ? { index } : {}) },
      property,
      args: { value: '', wanted: 'iri' },
    });
  }
  return found;
}

export const schemaNodeKind: Rule = {
  code: 'schema-node-kind',
  group: 'schema',
  severity: 'error',
  safeFixes: ['rewrites'],
  foundBy: ['schema'],
  about: [],
  eachProperty: { of: [], keys: addressKeys, check: look },
  fix(finding) {
    const { wanted, value, suggestion, exact } = finding.args;
    if (wanted === 'iri') {
      return typeof suggestion === 'string'
        ? replaceFound(finding, [{ iri: suggestion }], exact === true)
        : undefined;
    }
    return isIdentifier(finding.property) && !isBlank(String(value))
      ? replaceFound(finding, [{ text: String(value) }], true)
      : undefined;
  },
};
