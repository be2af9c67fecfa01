import type { CanonicalValue } from '../../model/canonical.js';
import type { Rule } from '../rule.js';
import { aboutLinks, eachLink } from './checked.js';

const keys = ['downloadURL'];

export const linkSizeDiffers: Rule = {
  code: 'link-size-differs',
  group: 'link',
  severity: 'info',
  about: aboutLinks(keys),
  eachProperty: eachLink('link-size-differs', keys, ({ state, bytes }, address, { data }) => {
    const size = sizeIn(data['byteSize']);
    if (state !== 'ok' || bytes === undefined || size === undefined || isNear(size, bytes)) return undefined;
    return { args: { value: address, size, bytes } };
  }),
};

/** A tenth more or less is what files differ by from day to day. */
const isNear = (said: number, found: number) => Math.abs(said - found) <= Math.max(said, found) / 10;

function sizeIn(value: CanonicalValue | undefined): number | undefined {
  const text = typeof value === 'object' && !Array.isArray(value) ? value['@value'] : value;
  const size = Number(text);
  return text !== undefined && Number.isFinite(size) && size > 0 ? size : undefined;
}
