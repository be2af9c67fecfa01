import { codeByName } from '../../profile/codelists.js';
import type { Rule } from '../rule.js';
import { licenceEdits } from './licences.js';

export const licenseNotIri: Rule = {
  code: 'license-not-iri',
  group: 'license',
  severity: 'error',
  foundBy: ['schema'],
  about: ['Catalog.license', 'Distribution.license', 'DataService.license'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#11-licenser',
  fix(finding) {
    const { property, args } = finding;
    const iri = property && codeByName(property, String(args['value']));
    // A name that is only like one of the list is for people to decide on.
    return iri === undefined ? undefined : { safe: true, edits: licenceEdits(finding, iri) };
  },
};
