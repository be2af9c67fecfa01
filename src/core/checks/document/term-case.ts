import { expandCurie } from '../../profile/prefixes.js';
import type { Rule } from '../rule.js';
import { renameFound, replaceFound } from '../shared/fixes.js';

export const termCase: Rule = {
  code: 'term-case',
  group: 'document',
  severity: 'warning',
  safeFixes: ['moves'],
  foundBy: ['reader'],
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#format',
  fix(finding) {
    const { term, suggestion, slip } = finding.args;
    // Another case is the same name; a letter more or less is a guess.
    const safe = slip === 'case' || slip === 'vocabulary';
    if (finding.place.kind === 'key') return renameFound(finding, String(term), safe);
    const iri = expandCurie(String(suggestion));
    return iri === undefined ? undefined : replaceFound(finding, [{ iri }], safe);
  },
};
