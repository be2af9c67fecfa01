/** Which links are tried. */
import { type CanonicalValue, iriOf, type ResourceNode } from '../../model/canonical.js';
import type { Finding } from '../../model/finding.js';
import type { LinkState } from '../../model/links.js';
import type { CheckContext, EachProperty } from '../rule.js';
import { hostOf } from '../shared/hosts.js';

/** The properties whose addresses people and programs follow, by class. */
export const checkedKeys: Readonly<Record<string, readonly string[]>> = {
  Distribution: ['accessURL', 'downloadURL', 'page', 'conformsTo', 'license'],
  Dataset: ['landingPage', 'page', 'conformsTo', 'source', 'isReferencedBy'],
  DataService: ['endpointURL', 'endpointDescription', 'landingPage', 'page'],
  Agent: ['homepage'],
  Catalog: ['homepage', 'license'],
};

/** Properties that lead to the data themselves. */
export const dataKeys: ReadonlySet<string> = new Set(['accessURL', 'downloadURL', 'endpointURL']);

/** Names of lists and terms are no pages, and their owners must not be asked for each use. */
const listOwners =
  /^(?:.*\.)?(?:publications\.europa\.eu|data\.europa\.eu|inspire\.ec\.europa\.eu|geonames\.org|purl\.org|w3\.org|creativecommons\.org)$/;

/** The addresses in a value that are tried, and where among the values each stands. */
export function checkedIn(
  value: CanonicalValue,
): readonly { readonly index: number; readonly address: string }[] {
  return (Array.isArray(value) ? value : [value]).flatMap((item, index) => {
    const address = iriOf(item);
    return address !== undefined && isChecked(address) ? [{ index, address }] : [];
  });
}

function isChecked(address: string): boolean {
  if (!/^(?:https?|ftp):\/\//i.test(address)) return false;
  const host = hostOf(address)?.replace(/:\d+$/, '');
  return host !== undefined && !listOwners.test(host);
}

/** What a rule says of a link whose state is known. */
type Said = (state: LinkState, address: string, node: ResourceNode) => Pick<Finding, 'args'> | undefined;

/** Looks at all links whose state is known; silent where nobody has asked. */
export function eachLink(
  rule: string,
  only: readonly string[] | undefined,
  say: Said,
): readonly EachProperty[] {
  return Object.entries(checkedKeys).flatMap(([classKey, all]): readonly EachProperty[] => {
    const keys = only ? all.filter((key) => only.includes(key)) : all;
    if (keys.length === 0) return [];
    return [
      {
        of: [classKey],
        keys,
        check: (value, key, node, { settings: { links } }: CheckContext) =>
          links &&
          checkedIn(value).flatMap(({ index, address }) => {
            const state = links.get(address);
            const said = state && say(state, address, node);
            if (!said) return [];
            const property = node.type.properties.get(key);
            return [{ rule, place: { kind: 'resource', node, property: key, index }, property, ...said }];
          }),
      },
    ];
  });
}

/** `Class.key` of the links that a rule looks at. */
export function aboutLinks(only?: readonly string[]): readonly string[] {
  return Object.entries(checkedKeys).flatMap(([classKey, keys]) =>
    keys.filter((key) => !only || only.includes(key)).map((key) => `${classKey}.${key}`),
  );
}
