import type { Statement } from '../../model/document.js';
import { type MeantIri, rightNamespace } from '../../profile/meant-term.js';
import type { Rule } from '../rule.js';
import { renameFound } from '../shared/fixes.js';

/** The wrong namespace of a class or a datatype; any other object is a term only where it begins with a prefix. */
function namespaceIn(object: Statement['object'], isClass: boolean): MeantIri | undefined {
  const iri = typeof object === 'string' ? object : object.datatype;
  const found = iri === undefined ? undefined : rightNamespace(iri);
  return isClass || typeof object !== 'string' || found?.from.endsWith(':') ? found : undefined;
}

export const termNamespace: Rule = {
  code: 'term-namespace',
  group: 'document',
  severity: 'error',
  foundBy: ['reader'],
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#format',
  // What a reader meets at the resources of the profile it tells itself; here are all other statements of a file.
  eachDocument: {
    of: [],
    *check({ document }) {
      if (!document.rest) return;
      const reported = new Set<unknown>();
      for (const { rule, args } of document.findings)
        if (rule === termNamespace.code) reported.add(args['from']);
      for (const { predicate, object } of document.rest.statements) {
        const found = rightNamespace(predicate) ?? namespaceIn(object, predicate.endsWith('#type'));
        if (!found || reported.has(found.from)) continue;
        reported.add(found.from);
        const { from, to } = found;
        yield {
          rule: termNamespace.code,
          place: { kind: 'document' },
          severity: 'warning',
          args: { from, to },
        };
      }
    },
  },
  fix: (finding) => renameFound(finding, String(finding.args['term']), true),
};
