import type { ResourceNode } from '../catalogue/document.js';
import { perClass } from '../profile/profile.js';

/** Properties whose values are addresses that people and programs follow. */
const linkKeys = [
  'accessURL',
  'downloadURL',
  'landingPage',
  'page',
  'endpointURL',
  'endpointDescription',
  'conformsTo',
  'homepage',
  'hasURL',
  'attributionURL',
  'reuserGuidelines',
  'url',
];

const keysOf = perClass((type) => linkKeys.filter((key) => type.properties.has(key)));

/** An address that is followed, and where it stands. */
export interface Link {
  readonly node: ResourceNode;
  readonly key: string;
  readonly index: number;
  readonly value: string;
}

/** The addresses of a resource that are followed, of those that look suspicious; most often there is none. */
export function linksOf(node: ResourceNode, isSuspicious: (address: string) => boolean): readonly Link[] {
  const links: Link[] = [];
  for (const key of keysOf(node.type)) {
    const found = node.data[key];
    if (typeof found === 'string') {
      if (isSuspicious(found)) links.push({ node, key, index: 0, value: found });
    } else if (Array.isArray(found)) {
      found.forEach((value, index) => {
        if (typeof value === 'string' && isSuspicious(value)) links.push({ node, key, index, value });
      });
    }
  }
  return links;
}
