/** Findings that others follow from: with them gone, the others are gone as well, or can be judged at last. */
import type { CatalogueDocument } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { Ruleset } from './ruleset.js';

/** The findings of a document, each with the rule whose finding it follows from. Causes follow from nothing. */
export function withCauses(
  findings: readonly Finding[],
  document: CatalogueDocument,
  { rules }: Ruleset,
): Finding[] {
  const causes = findings.filter(({ rule }) => rules.get(rule)?.explains);
  if (causes.length === 0) return [...findings];
  const tests = causes.map((cause) => {
    return { rule: cause.rule, explains: rules.get(cause.rule)!.explains!(cause, document) };
  });
  return findings.map((finding) => {
    if (rules.get(finding.rule)?.explains) return finding;
    const found = tests.find(({ explains }) => explains(finding));
    return found ? { ...finding, cause: found.rule } : finding;
  });
}
