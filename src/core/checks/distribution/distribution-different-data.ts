import { type ResourceNode, titleOf } from '../../model/canonical.js';
import { findPlace } from '../../profile/register.js';
import type { Rule } from '../rule.js';
import { distributionsByDataset, firstText } from '../shared/distributions.js';

const months =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october';
/** What tells the parts of a divided dataset apart: years and dates, months, quarters, numbered parts. */
const part = new RegExp(
  `(?<!epsg[:\\s]?)(?<![\\d.])(?:19|20)\\d{2}(?:[-/–]?\\d{1,2}){0,2}(?![\\d.])|\\b(?:${months})\\b|\\b(?:kvartal|kv|q|del|part)\\s?\\d+\\b`,
  'gi',
);

/** A title without what tells parts apart, and the same words for a place. */
function withoutPart(title: string): string {
  return title.toLowerCase().replace(part, '#').replace(/\s+/g, ' ').trim();
}

/** Whether two titles differ in one word, which is the name of a place in both. */
function differByPlace(one: string, other: string): boolean {
  const [words, others] = [one.split(/[\s,()]+/), other.split(/[\s,()]+/)];
  if (words.length !== others.length) return false;
  const different = words.flatMap((word, at) => (word === others[at] ? [] : [[word, others[at]!] as const]));
  const [pair] = different;
  return different.length === 1 && pair !== undefined && pair.every((word) => findPlace(word) !== undefined);
}

/** The first distribution that seems to be another part of the data than one before it. */
function findParts(
  distributions: readonly ResourceNode[],
): readonly [ResourceNode, ResourceNode] | undefined {
  for (let at = 1; at < distributions.length; at++) {
    const node = distributions[at]!;
    const format = firstText(node, 'format');
    if (format === undefined) continue;
    let title: string | undefined;
    for (let before = 0; before < Math.min(at, 20); before++) {
      const other = distributions[before]!;
      if (firstText(other, 'format') !== format) continue;
      title ??= titleOf(node, 'sv');
      const otherTitle = titleOf(other, 'sv');
      if (title === undefined || otherTitle === undefined || otherTitle === title) continue;
      if (withoutPart(title) === withoutPart(otherTitle) || differByPlace(otherTitle, title))
        return [other, node];
    }
  }
  return undefined;
}

export const distributionDifferentData: Rule = {
  code: 'distribution-different-data',
  group: 'distribution',
  severity: 'info',
  about: ['Dataset.distribution'],
  guidance:
    'https://docs.dataportal.se/dcat/docs/recommendations/#3-distributioner-motsvarar-samma-data-i-olika-format',
  eachProperty: {
    of: ['Dataset'],
    keys: ['distribution'],
    check(value, _key, dataset, context) {
      if (!Array.isArray(value)) return undefined;
      const distributions = distributionsByDataset(context).get(dataset) ?? [];
      const found = distributions.length < 2 ? undefined : findParts(distributions);
      if (!found) return undefined;
      return {
        rule: distributionDifferentData.code,
        place: { kind: 'resource', node: dataset, property: 'distribution' },
        property: dataset.type.properties.get('distribution'),
        args: { values: found.map((node) => titleOf(node, 'sv') ?? '') },
      };
    },
  },
};
