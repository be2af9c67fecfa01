import type { Rule } from '../rule.js';
import { isPrivateAddress } from '../shared/hosts.js';
import { aboutLinks, eachLink } from './checked.js';

export const linkUnverified: Rule = {
  code: 'link-unverified',
  group: 'link',
  severity: 'info',
  isNeverFailing: true,
  about: aboutLinks(),
  eachProperty: eachLink('link-unverified', undefined, ({ state, reason, status, code }, address) => {
    if (state !== 'unverified' || reason === 'certificate') return undefined;
    // That an address is private is the matter of url-not-public.
    if (reason === 'private' && isPrivateAddress(address)) return undefined;
    return { args: { value: address, reason, status, code } };
  }),
};
