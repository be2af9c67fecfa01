import type { Rule } from '../rule.js';
import { aboutLinks, eachLink } from './checked.js';

export const linkDead: Rule = {
  code: 'link-dead',
  group: 'link',
  severity: 'warning',
  about: aboutLinks(),
  eachProperty: eachLink('link-dead', undefined, ({ state, reason, status }, address) =>
    state === 'dead' && reason !== 'certificate' ? { args: { value: address, reason, status } } : undefined,
  ),
};
