import type { Rule } from '../rule.js';

const hydra = 'http://www.w3.org/ns/hydra/core#';

/** The names of the next page, in the present Hydra vocabulary and the one before. */
const next = new Set(['next', 'nextPage'].map((name) => hydra + name));
const total = `${hydra}totalItems`;

export const documentPage: Rule = {
  code: 'document-page',
  group: 'document',
  severity: 'info',
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#format',
  eachDocument: {
    of: [],
    *check({ document }) {
      const statements = document.rest?.statements ?? [];
      const following = statements.find(({ predicate }) => next.has(predicate));
      if (!following) return;
      const textOf = (object: (typeof following)['object'] | undefined) =>
        typeof object === 'object' ? object.value : object;
      const count = statements.find(({ subject, predicate }) => {
        return subject === following.subject && predicate === total;
      });
      yield {
        rule: documentPage.code,
        place: { kind: 'document' },
        args: { value: textOf(following.object), total: textOf(count?.object) },
      };
    },
  },
};
