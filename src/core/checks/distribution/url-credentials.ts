import type { Rule } from '../rule.js';
import { hasText } from '../shared/texts.js';
import { linkKeys, linksIn } from './links.js';

const account = /^([a-z][a-z0-9+.-]*:\/\/)([^/?#@:]*):([^/?#@]+)@/i;
const secret =
  /([?&;](?:token|access_?token|auth_?token|api[-_]?key|apikey|subscription-key|password|passwd|pwd|lösenord|client_secret|secret|sig)=)([^&#;]+)/gi;
/** What stands where users put their own key, or a key that is meant for all. */
const placeholder =
  /^(?:[{<[$(*]|%7b|%3c|%5b|your|my|din|ditt|dina|er|xxx|\.\.\.|…|demo|test|public|open|guest|null|undefined|none|nyckel|key|token|apikey)/i;

/** Most addresses have neither an account nor a query. */
const mayHoldSecret = (address: string) => address.includes('@') || address.includes('=');

/** The address with its passwords and keys hidden; undefined where it has none. */
function hidden(address: string): string | undefined {
  let isSecret = false;
  const hide = (text: string): string => {
    if (!placeholder.test(text)) isSecret = true;
    return '…';
  };
  const shown = address
    .replace(
      account,
      (_all, scheme: string, user: string, password: string) => `${scheme}${user}:${hide(password)}@`,
    )
    .replace(secret, (_all, name: string, value: string) => name + hide(value));
  return isSecret ? shown : undefined;
}

export const urlCredentials: Rule = {
  code: 'url-credentials',
  group: 'distribution',
  severity: 'warning',
  about: ['Distribution.accessURL', 'Distribution.downloadURL', 'DataService.endpointURL'],
  eachProperty: {
    of: [],
    keys: linkKeys,
    check(addresses, key, node) {
      if (!hasText(addresses, mayHoldSecret)) return undefined;
      return linksIn(addresses, mayHoldSecret).flatMap(({ index, value }) => {
        const shown = hidden(value);
        if (shown === undefined) return [];
        return {
          rule: urlCredentials.code,
          place: { kind: 'resource', node, property: key, index } as const,
          property: node.type.properties.get(key),
          args: { value: shown },
        };
      });
    },
  },
};
