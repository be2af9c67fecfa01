import type { ResourceNode } from '../../model/canonical.js';
import type { Finding, PlacedFile } from '../../model/finding.js';
import { severityOfMix } from '../../profile/single-values.js';
import { type Contradiction, contradiction } from '../contradiction.js';
import { describedIn } from '../described.js';
import type { Rule } from '../rule.js';

export const idDescribedTwice: Rule = {
  code: 'id-described-twice',
  group: 'identity',
  severity: 'error',
  foundBy: ['reader'],
  about: ['Catalog', 'Dataset', 'DatasetSeries', 'Distribution', 'DataService', 'Agent', 'ContactPoint'],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#undvik-duplicerade-identifierare',
  eachDocument: {
    of: [],
    *check({ document, describedBefore }) {
      for (const [, [first, ...others]] of describedIn(document).repeated) {
        for (const other of others) {
          const found =
            first!.type === other.type && first!.type.kind === 'main' && contradiction(first!, other);
          if (found) yield findingOf(other, found, undefined);
        }
      }
      if (!describedBefore) return;
      for (const node of document.resources) {
        if (node.id === undefined || node.type.kind !== 'main') continue;
        const before = describedBefore(node, document);
        const found = before && contradiction(before.node, node);
        if (found) yield findingOf(node, found, before.file);
      }
    },
  },
};

function findingOf(
  node: ResourceNode,
  { property, first, second, firstPlace, secondPlace }: Contradiction,
  file: PlacedFile | undefined,
): Finding {
  return {
    rule: idDescribedTwice.code,
    place: secondPlace,
    property,
    severity: severityOfMix(node.type),
    args: { value: second, other: first },
    also: { place: firstPlace, file },
  };
}
