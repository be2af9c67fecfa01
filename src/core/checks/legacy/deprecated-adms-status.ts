import type { Rule } from '../rule.js';
import { writeSuggestedIri } from '../shared/fixes.js';
import { claimOutdated } from '../shared/outdated.js';

export const deprecatedAdmsStatus: Rule = {
  code: 'deprecated-adms-status',
  group: 'legacy',
  severity: 'warning',
  foundBy: ['schema'],
  about: ['Distribution.status'],
  claims: (finding) => claimOutdated(finding, 'status', deprecatedAdmsStatus.code),
  guidance: 'https://docs.dataportal.se/dcat/docs/changes/#andringar-som-arvs-fran-dcat-ap-300',
  fix: (finding) => writeSuggestedIri(finding),
};
