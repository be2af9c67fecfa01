import { rightNamespace } from '../../profile/meant-term.js';
import type { Rule } from '../rule.js';
import { renameFound } from '../shared/fixes.js';

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
      const told = new Set<unknown>();
      for (const { rule, args } of document.findings) if (rule === termNamespace.code) told.add(args['from']);
      for (const { predicate, object } of document.rest.statements) {
        const isType = predicate.endsWith('#type') && typeof object === 'string';
        const found = rightNamespace(predicate) ?? (isType ? rightNamespace(object) : undefined);
        if (!found || told.has(found.from)) continue;
        told.add(found.from);
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
