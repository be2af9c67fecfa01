import type { CanonicalValue, ResourceNode } from '../../model/canonical.js';
import type { Finding } from '../../model/finding.js';
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
  gather: {
    of: ['Dataset'],
    keys: ['title'],
    start() {
      const byTitle = new Map<string, ResourceNode[]>();
      const findings: Finding[] = [];
      return {
        see(value, _, node) {
          // Thousands of titles are compared letter by letter.
          const title = node.id === undefined ? undefined : firstText(value);
          if (title === undefined || title.trim() === '') return;
          const known = byTitle.get(title);
          const twin = known?.find((other) => other.id !== node.id && agree(other, node));
          if (twin) {
            const place = { kind: 'resource', node } as const;
            findings.push({ rule: idSameThingTwice.code, place, args: { other: twin.id } });
          } else if (known) known.push(node);
          else byTitle.set(title, [node]);
        },
        found: () => findings,
      };
    },
  },
};
