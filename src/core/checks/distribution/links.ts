import type { CanonicalValue } from '../../model/canonical.js';

/** Properties whose values are addresses that people and programs follow. */
export const linkKeys: readonly string[] = [
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

/** The addresses in a value that look suspicious, and where among the values each stands. */
export function linksIn(
  value: CanonicalValue,
  isSuspicious: (address: string) => boolean,
): readonly { readonly index: number; readonly value: string }[] {
  return (Array.isArray(value) ? value : [value]).flatMap((item, index) => {
    return typeof item === 'string' && isSuspicious(item) ? [{ index, value: item }] : [];
  });
}
