import type { ProfileProperty } from '../../model/profile.js';
import type { Rule } from '../rule.js';
import { replaceFound } from '../shared/fixes.js';

/** An identifier may be an address; it is a text all the same. */
export const isIdentifier = (property: ProfileProperty | undefined) =>
  property?.key === 'identifier' || property?.key === 'adms:identifier';

export const isBlank = (value: unknown) => String(value).startsWith('_:');

export const schemaNodeKind: Rule = {
  code: 'schema-node-kind',
  group: 'schema',
  severity: 'error',
  foundBy: ['schema'],
  about: [],
  fix(finding) {
    const { wanted, value, suggestion, exact } = finding.args;
    if (wanted === 'iri') {
      return typeof suggestion === 'string'
        ? replaceFound(finding, [{ iri: suggestion }], exact === true)
        : undefined;
    }
    return isIdentifier(finding.property) && !isBlank(value)
      ? replaceFound(finding, [{ text: String(value) }], true)
      : undefined;
  },
};
