import type { Rule } from '../rule.js';
import { replaceFound } from '../shared/fixes.js';

/** The datatype of a value of each kind, where it does not depend on the form of the value. */
const datatypes: Readonly<Record<string, string>> = {
  date: 'xsd:date',
  duration: 'xsd:duration',
  decimal: 'xsd:decimal',
  integer: 'xsd:nonNegativeInteger',
};

export const schemaDatatype: Rule = {
  code: 'schema-datatype',
  group: 'schema',
  severity: 'error',
  safeFixes: ['rewrites'],
  foundBy: ['schema'],
  about: [],
  fix(finding) {
    const { value, kind, fitting, suggestion, exact } = finding.args;
    if (typeof fitting === 'string')
      return replaceFound(finding, [{ text: String(value).trim(), datatype: `xsd:${fitting}` }], true);
    const datatype = datatypes[String(kind)];
    if (typeof suggestion !== 'string' || datatype === undefined) return undefined;
    return replaceFound(finding, [{ text: suggestion, datatype }], exact !== false);
  },
};
