import type { ResourceNode } from '../../model/canonical.js';
import type { Rule } from '../rule.js';
import { hostOf, isPrivateAddress } from '../shared/hosts.js';
import { hasText } from '../shared/texts.js';
import { linkKeys, linksIn } from './links.js';

export const urlNotPublic: Rule = {
  code: 'url-not-public',
  group: 'distribution',
  severity: 'warning',
  about: [
    'Distribution.accessURL',
    'Distribution.downloadURL',
    'DataService.endpointURL',
    'Dataset.landingPage',
  ],
  eachProperty: {
    of: [],
    keys: linkKeys,
    check(addresses, key, node) {
      if (!hasText(addresses, isPrivateAddress)) return undefined;
      return linksIn(addresses, isPrivateAddress).map(({ index, value }) => ({
        rule: urlNotPublic.code,
        place: { kind: 'resource', node, property: key, index },
        property: node.type.properties.get(key),
        args: { value },
      }));
    },
  },
  // The addresses of the resources themselves: each server is told once.
  gather: {
    of: [],
    keys: ['id'],
    start() {
      const ids = new Map<string, { node: ResourceNode; count: number }>();
      return {
        see(_value, _key, node) {
          const { id } = node;
          if (id === undefined || !isPrivateAddress(id)) return;
          const host = hostOf(id)!;
          const known = ids.get(host);
          if (known) known.count += 1;
          else ids.set(host, { node, count: 1 });
        },
        *found() {
          for (const [host, { node, count }] of ids) {
            const place = { kind: 'resource', node, property: 'id' } as const;
            yield { rule: urlNotPublic.code, place, args: { value: node.id, host, count } };
          }
        },
      };
    },
  },
};
