import type { ResourceNode } from '../model/canonical.js';
import type { Finding } from '../model/finding.js';

/**
 * Findings without those that say of a resource what was said at an earlier description of it: the publisher of a table
 * stands on each of its rows, and one slip is one slip. What a fix has to change in each place is reported in each.
 */
export function reportedOnce(
  findings: readonly Finding[],
  repeated: ReadonlyMap<string, readonly ResourceNode[]>,
  isFixable: (finding: Finding) => boolean,
): readonly Finding[] {
  if (repeated.size === 0) return findings;
  const reported = new Map<string, Set<string>>();
  return findings.filter((finding) => {
    const { rule, place, args } = finding;
    if (place.kind !== 'resource') return true;
    const { node, property, language, index } = place;
    if (node.id === undefined || !repeated.has(node.id)) return true;
    const name = `${node.type.key} ${node.id}`;
    const said = reported.get(name) ?? new Set<string>();
    reported.set(name, said);
    const key = JSON.stringify([rule, property, language, index, args]);
    if (!said.has(key)) return Boolean(said.add(key));
    return isFixable(finding);
  });
}
