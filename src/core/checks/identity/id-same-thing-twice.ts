import type { CanonicalValue, ResourceNode } from '../../model/canonical.js';
import type { Rule } from '../rule.js';

function firstText(value: CanonicalValue | undefined): string | undefined {
  if (typeof value === 'string' || value === undefined) return value;
  const [first] = Array.isArray(value) ? value : Object.values(value);
  return typeof first === 'object' && !Array.isArray(first) ? firstText(first['@value']) : firstText(first);
}

/** What must agree beside the title, which may come back every year. What tells two datasets apart soonest stands first. */
const details = ['issued', 'publisher', 'description', 'temporal', 'spatial', 'inSeries', 'version', 'title'];

function agree({ data }: ResourceNode, { data: other }: ResourceNode): boolean {
  return details.every((key) => {
    const [one, two] = [data[key], other[key]];
    if (typeof one === 'string' || typeof two === 'string') return one === two;
    return JSON.stringify(one) === JSON.stringify(two);
  });
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
      // Thousands of titles are compared letter by letter.
      const byTitle = new Map<string, ResourceNode[]>();
      for (const node of resourcesOf('Dataset')) {
        const title = node.id === undefined ? undefined : firstText(node.data['title']);
        if (title === undefined || title.trim() === '') continue;
        const known = byTitle.get(title);
        const twin = known?.find((other) => other.id !== node.id && agree(other, node));
        if (twin)
          yield { rule: idSameThingTwice.code, place: { kind: 'resource', node }, args: { other: twin.id } };
        else if (known) known.push(node);
        else byTitle.set(title, [node]);
      }
    },
  },
};
