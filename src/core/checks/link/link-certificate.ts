import type { Rule } from '../rule.js';
import { aboutLinks, eachLink } from './checked.js';

export const linkCertificate: Rule = {
  code: 'link-certificate',
  group: 'link',
  severity: 'warning',
  about: aboutLinks(),
  eachProperty: eachLink('link-certificate', undefined, ({ reason, code }, address) =>
    reason === 'certificate' ? { args: { value: address, code } } : undefined,
  ),
};
