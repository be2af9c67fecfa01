import type { CanonicalValue, ResourceNode } from '../../model/canonical.js';
import type { Rule } from '../rule.js';

function firstText(value: CanonicalValue | undefined): string | undefined {
  if (typeof value === 'string' || value === undefined) return value;
  const [first] = Array.isArray(value) ? value : Object.values(value);
  return typeof first === 'object' && !Array.isArray(first) ? firstText(first['@value']) : firstText(first);
}

/** What must agree beside the title, which may come back every year. What tells two datasets apart soonest stands first. */
const details = ['issued', 'publisher', 'description', 'temporal', 'spatial', 'inSeries', 'version', 'title'];

/** The details as one text: alike for two datasets that agree in all of them. */
function detailsOf({ data }: ResourceNode): string {
  return JSON.stringify(details.map((key) => data[key]));
}

export const idSameThingTwice: Rule = {
  code: 'id-same-thing-twice',
  group: 'identity',
  severity: 'warning',
  about: ['Dataset'],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#undvik-duplicerade-identifierare',
  eachDocument: {
    of: ['Dataset'],
    *check({ resourcesOf }) {
      // The details are only looked at where a title comes back.
      const byTitle = new Map<string, ResourceNode>();
      const byDetails = new Map<string, ResourceNode>();
      for (const node of resourcesOf('Dataset')) {
        const title = node.id === undefined ? undefined : firstText(node.data['title']);
        if (title === undefined || title.trim() === '') continue;
        const first = byTitle.get(title);
        if (!first) {
          byTitle.set(title, node);
          continue;
        }
        const ofFirst = detailsOf(first);
        if (!byDetails.has(ofFirst)) byDetails.set(ofFirst, first);
        const own = detailsOf(node);
        const twin = byDetails.get(own);
        if (!twin) byDetails.set(own, node);
        else if (twin.id !== node.id)
          yield { rule: idSameThingTwice.code, place: { kind: 'resource', node }, args: { other: twin.id } };
      }
    },
  },
};
