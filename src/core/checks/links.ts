import type { CatalogueDocument, ResourceNode } from '../catalogue/document.js';
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

const known = new WeakMap<CatalogueDocument, readonly Link[]>();

/** The addresses of a document that are followed. */
export function linksIn(document: CatalogueDocument): readonly Link[] {
  let links = known.get(document);
  if (!links) {
    links = findLinks(document);
    known.set(document, links);
  }
  return links;
}

function findLinks({ resources }: CatalogueDocument): readonly Link[] {
  const links: Link[] = [];
  for (const node of resources) {
    for (const key of keysOf(node.type)) {
      const found = node.data[key];
      if (typeof found === 'string') {
        links.push({ node, key, index: 0, value: found });
      } else if (Array.isArray(found)) {
        found.forEach((value, index) => {
          if (typeof value === 'string') links.push({ node, key, index, value });
        });
      }
    }
  }
  return links;
}
