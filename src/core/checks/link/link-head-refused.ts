import type { Rule } from '../rule.js';
import { aboutLinks, eachLink } from './checked.js';

const keys = ['accessURL', 'downloadURL'];

export const linkHeadRefused: Rule = {
  code: 'link-head-refused',
  group: 'link',
  severity: 'info',
  about: aboutLinks(keys),
  eachProperty: eachLink('link-head-refused', keys, ({ state, headStatus }, address) =>
    state === 'ok' && headStatus !== undefined ? { args: { value: address, status: headStatus } } : undefined,
  ),
};
