import type { Finding } from '../../model/finding.js';

/** The finding of a rule about a property whose code list has been replaced, where the value is of the old one. */
export function claimOutdated(finding: Finding, key: string, rule: string): Finding | undefined {
  const isOutdated = finding.rule === 'schema-codelist' && finding.args['outdated'] === true;
  return isOutdated && finding.property?.key === key ? { ...finding, rule } : undefined;
}
