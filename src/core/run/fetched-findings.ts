/** What is to be said of how a file was fetched: the portal's harvester takes less than browsers do. */
import { hostOf } from '../checks/shared/hosts.js';
import { contentTypeIn, contentTypes } from '../formats/content-types.js';
import type { CatalogueDocument } from '../model/document.js';
import type { Fetched } from '../model/fetched.js';
import type { Finding } from '../model/finding.js';
import type { Format } from '../model/reader.js';

/** The redirects that the portal's harvester follows (docs/harvesting.md of DCAT-AP-SE). */
const followed: ReadonlySet<number> = new Set([301, 303, 307, 308]);

/** What was read of an input that was fetched gets the findings about that; the rest stays as it is. */
export function withFetching(
  document: CatalogueDocument,
  format: Format | 'unknown',
  fetched: Fetched | undefined,
  pages: number | undefined,
): CatalogueDocument {
  if (!fetched) return document;
  const findings = [...routeFindings(fetched)];
  if (isWebPage(document.findings)) {
    // That nothing is described would be said twice.
    return { ...document, findings: [webPage(fetched), ...findings] };
  }
  if (format !== 'unknown') findings.push(...formatFindings(fetched, format));
  if (pages !== undefined && pages > 1) findings.push(found('harvest-pages', { count: pages }));
  return { ...document, findings: [...findings, ...document.findings] };
}

function isWebPage(findings: readonly Finding[]): boolean {
  return findings.some(({ rule, args }) => rule === 'document-no-resource' && args['kind'] === 'html');
}

function webPage({ finalUrl }: Fetched): Finding {
  return found('harvest-web-page', { value: finalUrl });
}

function formatFindings({ contentType }: Fetched, format: Format): readonly Finding[] {
  const findings = format === 'rdfxml' ? [] : [found('harvest-not-rdfxml', { format })];
  const type = contentTypeIn(contentType);
  const [usual, ...others] = contentTypes[format];
  if (type === usual || (type !== undefined && others.includes(type))) return findings;
  return [...findings, found('harvest-content-type', { value: type, suggestion: usual, format })];
}

function* routeFindings({ url, redirects }: Fetched): Iterable<Finding> {
  let from = url;
  for (const { status, to } of redirects) {
    if (!followed.has(status)) yield found('harvest-redirect-status', { value: to, status });
    if (/^https:/i.test(from) && /^http:/i.test(to)) yield found('harvest-redirect-insecure', { value: to });
    const [host, next] = [siteOf(from), siteOf(to)];
    if (host !== next) yield found('harvest-redirect-host', { value: to, host, next });
    from = to;
  }
}

/** The host of an address; those that differ by `www.` at most are one to people. */
function siteOf(address: string): string | undefined {
  return hostOf(address)?.replace(/^www\./, '');
}

function found(rule: string, args: Finding['args']): Finding {
  return { rule, place: { kind: 'document' }, args };
}
