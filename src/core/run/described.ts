import { ancestorOf, iriOf, pointerTo, type ResourceNode, titleOf, valuesOf } from '../model/canonical.js';
import type { CatalogueDocument } from '../model/document.js';
import type { Language } from '../model/profile.js';
import type { DescribedResource } from '../model/report.js';

/** The resources of the main classes in a document, for reports that show more than what is wrong. */
export function describeResources(
  { resources }: CatalogueDocument,
  language: Language,
): readonly DescribedResource[] {
  const names = new Map<string, string>();
  for (const node of resources) {
    const name = node.type.key === 'Agent' ? titleOf(node, language) : undefined;
    if (node.id !== undefined && name !== undefined && !names.has(node.id)) names.set(node.id, name);
  }
  return resources
    .filter(({ type }) => type.kind === 'main')
    .map((node): DescribedResource => {
      const title = titleOf(node, language);
      const dataset = ancestorOf(node, 'Dataset');
      const datasetName = dataset && (dataset.id ?? titleOf(dataset, language));
      const [publisher] = valuesOf((dataset ?? node).data, 'publisher');
      const publisherId =
        typeof publisher === 'object' && !Array.isArray(publisher) ? publisher['id'] : publisher;
      const publisherName =
        typeof publisher === 'object' && !Array.isArray(publisher) && typeof publisherId !== 'string'
          ? undefined
          : names.get(String(publisherId));
      return {
        class: node.type.key,
        pointer: pointerTo(node),
        ...(node.id === undefined ? {} : { id: node.id }),
        ...(title === undefined ? {} : { title }),
        ...(datasetName === undefined ? {} : { dataset: datasetName }),
        ...(typeof publisherId === 'string' ? { publisher: publisherName ?? publisherId } : {}),
        ...valuesForSums(node),
        properties: Object.keys(node.data).filter((key) => node.type.properties.has(key)),
      };
    });
}

/** What catalogues are summed up by. */
const summed = ['license', 'format', 'accrualPeriodicity', 'modified', 'issued'];

function valuesForSums({ data }: ResourceNode): Pick<DescribedResource, 'values'> {
  const found: Record<string, readonly string[]> = {};
  for (const key of summed) {
    if (data[key] === undefined) continue;
    const values = valuesOf(data, key).flatMap((value) => {
      const literal = typeof value === 'object' && !Array.isArray(value) ? value['@value'] : undefined;
      return iriOf(value) ?? (typeof literal === 'string' ? literal : []);
    });
    if (values.length > 0) found[key] = values;
  }
  return Object.keys(found).length === 0 ? {} : { values: found };
}
