import type { ResourceNode } from '../../model/canonical.js';
import { valuesOf } from '../../model/canonical.js';
import type { Rule } from '../rule.js';
import { aboutLinks, eachLink } from './checked.js';

const keys = ['downloadURL'];

export const linkTypeDiffers: Rule = {
  code: 'link-type-differs',
  group: 'link',
  severity: 'warning',
  about: aboutLinks(keys),
  eachProperty: eachLink('link-type-differs', keys, ({ state, contentType }, address, node) => {
    if (state !== 'ok' || contentType !== 'text/html' || isForPages(node)) return undefined;
    return { args: { value: address, contentType } };
  }),
};

/** Whether a distribution says that it is a web page, or does not say what it is. */
function isForPages({ data }: ResourceNode): boolean {
  const formats = valuesOf(data, 'format').map(String);
  return formats.length === 0 || formats.some((format) => /html/i.test(format));
}
