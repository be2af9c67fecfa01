import type { HighValueDataset } from '../audited.js';
import type { AuditWords } from '../words.js';

/** What is missing for a report about a high-value dataset. */
export function gapsOf(row: HighValueDataset): readonly (keyof AuditWords['gap'])[] {
  const hasApi = row.api.length > 0;
  return [
    ...(row.categories.length === 0 ? (['category'] as const) : []),
    ...(row.mainCategories.length === 0 ? (['main'] as const) : []),
    ...(row.legislation === 'everywhere' ? [] : (['legislation'] as const)),
    ...(hasApi ? [] : (['api'] as const)),
    ...(hasApi && row.apiDocumentation.length === 0 ? (['documentation'] as const) : []),
    ...(hasApi && row.qualityOfService.length === 0 ? (['quality'] as const) : []),
    ...(hasApi && !row.contactOfService ? (['contact'] as const) : []),
    ...(row.bulkDownload.length === 0 ? (['bulk'] as const) : []),
    ...(row.licences.length === 0 ? (['licence'] as const) : []),
    ...(row.licences.length > 0 && !row.isLicenceOpen ? (['closed'] as const) : []),
    ...(row.hasFee ? (['fee'] as const) : []),
    ...(row.links && row.links.dead > 0 ? (['links'] as const) : []),
  ];
}
