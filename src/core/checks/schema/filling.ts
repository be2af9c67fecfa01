import { ancestorOf, type ResourceNode, valuesOf } from '../../model/canonical.js';
import type { Finding } from '../../model/finding.js';
import type { Fix, FixContext } from '../rule.js';

/** A value that fills a field that is missing, and whether it needs no judgement. */
interface Filling {
  readonly iri: string;
  readonly safe: boolean;
}

/** Fills in what the owner of the catalogue has decided, or what the resource says elsewhere. */
export function fillMissing({ place, property }: Finding, context: FixContext): Fix | undefined {
  if (place.kind !== 'resource' || !property) return undefined;
  const { node } = place;
  const filling = fillingFor(node, property.key, context);
  if (!filling) return undefined;
  const values = [{ iri: filling.iri }];
  return { safe: filling.safe, edits: [{ kind: 'add', node, property: property.key, values }] };
}

/** What would be filled in for a missing field. */
function fillingFor(node: ResourceNode, key: string, { settings }: FixContext): Filling | undefined {
  const { publisher, contactPoint } = settings.defaults;
  switch (key) {
    case 'publisher':
      return publisher === undefined ? undefined : { iri: publisher, safe: true };
    case 'contactPoint':
      return contactPoint === undefined ? undefined : { iri: contactPoint, safe: true };
    case 'accessURL': {
      const downloads = valuesOf(node.data, 'downloadURL');
      const [download] = downloads;
      if (downloads.length === 1 && typeof download === 'string' && /^https?:/i.test(download))
        return { iri: download, safe: true };
      const pages = valuesOf(ancestorOf(node, 'Dataset')?.data ?? {}, 'landingPage');
      const [page] = pages;
      return pages.length === 1 && typeof page === 'string' && downloads.length === 0
        ? { iri: page, safe: false }
        : undefined;
    }
    default:
      return undefined;
  }
}
