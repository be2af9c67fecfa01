import type { ResourceNode } from '../../model/canonical.js';
import { perDocument } from '../per-document.js';
import type { Rule } from '../rule.js';
import { hostOf, isPrivateAddress } from '../shared/hosts.js';
import { hasText } from '../shared/texts.js';
import { linkKeys, linksIn } from './links.js';

export const urlNotPublic: Rule = {
  code: 'url-not-public',
  group: 'distribution',
  severity: 'warning',
  foundBy: ['schema'],
  about: [
    'Distribution.accessURL',
    'Distribution.downloadURL',
    'DataService.endpointURL',
    'Dataset.landingPage',
  ],
  eachProperty: [
    {
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
    // The addresses of the resources themselves: each server is reported once.
    {
      of: [],
      keys: ['id'],
      check(_value, _key, node, context) {
        if (node.id === undefined || !isPrivateAddress(node.id)) return undefined;
        const host = hostOf(node.id)!;
        const nodes = ownAddresses(context).get(host)!;
        if (nodes[0] !== node) return undefined;
        return {
          rule: urlNotPublic.code,
          place: { kind: 'resource', node, property: 'id' },
          args: { value: node.id, host, count: nodes.length },
        };
      },
    },
  ],
};

/** The resources whose own addresses are on no public server, by server. */
const ownAddresses = perDocument(({ document }) => {
  const byHost = new Map<string, ResourceNode[]>();
  for (const node of document.resources) {
    if (node.id === undefined || !isPrivateAddress(node.id)) continue;
    const host = hostOf(node.id)!;
    const list = byHost.get(host);
    if (list) list.push(node);
    else byHost.set(host, [node]);
  }
  return byHost;
});
