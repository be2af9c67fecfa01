import type { Language } from '../../model/profile.js';
import { type Audit, type AuditedCatalogue, readCatalogues } from '../audited.js';
import { cataloguePage } from './catalogue-page.js';
import { overviewPage } from './overview-page.js';

/** A page and the name of its file. */
export interface AuditPage {
  readonly name: string;
  readonly text: string;
}

/** The first page, and one for each catalogue. */
export function* auditPages(audit: Audit, language: Language, isRanked: boolean): Iterable<AuditPage> {
  const names = fileNames(readCatalogues(audit));
  const pageOf = (catalogue: AuditedCatalogue) => names.get(catalogue) ?? '';
  const wishes = { language, isRanked, pageOf };
  yield { name: 'index.html', text: overviewPage(audit, wishes) };
  for (const catalogue of readCatalogues(audit)) {
    yield { name: pageOf(catalogue), text: cataloguePage(audit, catalogue, wishes, 'index.html') };
  }
}

/** A file for each catalogue, named as it is as far as all systems take that. */
function fileNames(catalogues: readonly AuditedCatalogue[]): ReadonlyMap<AuditedCatalogue, string> {
  const taken = new Set(['index']);
  return new Map(
    catalogues.map((catalogue) => {
      const bare = catalogue.name
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 60);
      const start = bare === '' ? 'catalogue' : bare;
      let name = start;
      for (let number = 2; taken.has(name); number++) name = `${start}-${number}`;
      taken.add(name);
      return [catalogue, `${name}.html`];
    }),
  );
}
