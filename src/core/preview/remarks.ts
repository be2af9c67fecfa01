import { pointerTo, type ResourceNode } from '../model/canonical.js';
import type { Diagnostic } from '../model/report.js';
import { expandCurie } from '../profile/prefixes.js';
import type { PartId, Remark } from './view.js';

/** A resource that has a page, in the file that describes it. */
interface OnPage {
  readonly page: string;
  readonly path: string;
  readonly node: ResourceNode;
}

/** Where a finding stands in a preview: the page, and the id of its remark there. */
export interface RemarkPlace {
  readonly page: string;
  readonly anchor: string;
}

/** The findings of a report, each as a remark on the page where what it speaks of would be seen. */
export interface Remarks {
  readonly byPage: ReadonlyMap<string, readonly Remark[]>;
  /** Findings about what has no page are not there. */
  readonly places: ReadonlyMap<Diagnostic, RemarkPlace>;
}

/** The id of a remark on its page, by its position there. */
export function remarkAnchor(page: string, position: number): string {
  return `${page}-remark-${position + 1}`;
}

/** Brings findings to the pages that they are about. */
export function remarksByPage(diagnostics: readonly Diagnostic[], pages: readonly OnPage[]): Remarks {
  const byPlace = new Map(
    pages.map(({ page, path, node }) => [`${path}\n${pointerTo(node)}`, { page, node }]),
  );
  const found = new Map<string, Remark[]>();
  const places = new Map<Diagnostic, RemarkPlace>();
  for (const diagnostic of diagnostics) {
    const at = pageFor(diagnostic, byPlace);
    if (!at) continue;
    const { severity, rule, message, how, guidance } = diagnostic;
    const remark: Remark = { part: partOf(diagnostic, at.node), severity, rule, message, how, guidance };
    const list = found.get(at.page) ?? [];
    places.set(diagnostic, { page: at.page, anchor: remarkAnchor(at.page, list.length) });
    list.push(remark);
    found.set(at.page, list);
  }
  return { byPage: found, places };
}

/** The page of the innermost resource that a finding stands in. */
function pageFor<Page>({ file, pointer }: Diagnostic, byPlace: ReadonlyMap<string, Page>): Page | undefined {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const page = byPlace.get(`${file}\n${at}`);
    if (page || at === '') return page;
  }
}

/** Keys of properties by the part of the page that shows them. */
const parts: Readonly<Record<string, PartId>> = {
  title: 'heading',
  publisher: 'publisher',
  accessRights: 'indicators',
  accrualPeriodicity: 'indicators',
  applicableLegislation: 'indicators',
  subject: 'indicators',
  offers: 'indicators',
  license: 'distributions',
  description: 'description',
  distribution: 'distributions',
  spatial: 'map',
  contactPoint: 'contact',
  keyword: 'keywords',
  theme: 'themes',
};

function partOf({ resource, property }: Diagnostic, page: ResourceNode): PartId {
  if (resource?.class === 'Distribution') return 'distributions';
  if (resource?.class === 'Agent' && page.type.key !== 'Agent') return 'publisher';
  if (property === undefined) return 'other';
  const iri = expandCurie(property);
  const known = [...page.type.properties.values()].find((item) => item.iri === iri);
  if (!known) return 'other';
  return parts[known.key] ?? 'details';
}
