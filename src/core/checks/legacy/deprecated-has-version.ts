import type { Rule } from '../rule.js';
import { renameFound } from '../shared/fixes.js';

export const isReverse = (args: { readonly [key: string]: unknown }) =>
  args['term'] === 'dcterms:isVersionOf';

export const deprecatedHasVersion: Rule = {
  code: 'deprecated-has-version',
  group: 'legacy',
  severity: 'warning',
  safeFixes: ['moves'],
  foundBy: ['reader'],
  about: ['Dataset.hasVersion'],
  guidance: 'https://docs.dataportal.se/dcat/docs/changes/#andringar-som-arvs-fran-dcat-ap-300',
  fix: (finding) => (isReverse(finding.args) ? undefined : renameFound(finding, 'dcterms:hasVersion', true)),
};
