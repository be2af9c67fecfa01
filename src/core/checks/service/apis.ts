import { type CanonicalValue, type ResourceNode, textsOf, valuesOf } from '../../model/canonical.js';
import { hasText } from '../shared/texts.js';

const letters = /api/i;
const word = /(?<![\p{L}\p{N}])api(?:et|er|erna|n|s)?(?![\p{L}\p{N}])/iu;

/** Whether “API” is a word of a title: the portal then marks the resource as an API. */
export function hasApiInTitle(title: CanonicalValue | undefined): boolean {
  // Most titles lack the letters, and need no closer look.
  return hasText(title, (text) => letters.test(text)) && textsOf(title).some(({ text }) => word.test(text));
}

const description = /openapi|swagger|api-docs/i;
/** The specification of OpenAPI itself, and other pages about it, describe no API. */
const aboutOpenApi = /^https?:\/\/(?:spec\.openapis\.org|www\.openapis\.org|swagger\.io|github\.com\/OAI)\b/i;

/** Whether an address seems to be that of an API description (OpenAPI or Swagger), as a file or on a page. */
export function isApiDescription(address: string): boolean {
  return description.test(address) && !aboutOpenApi.test(address);
}

/** The API descriptions among the values of a property. */
export function apiDescriptionsIn(node: ResourceNode, key: string): readonly string[] {
  if (node.data[key] === undefined) return [];
  return valuesOf(node.data, key).filter(
    (value): value is string => typeof value === 'string' && isApiDescription(value),
  );
}

const serviceFormats = new Set([
  'application/vnd.ogc.wms_xml',
  'application/vnd.ogc.wmts_xml',
  'application/vnd.ogc.wfs_xml',
  'application/vnd.ogc.wcs_xml',
  'application/sparql-query',
]);
const serviceAddress =
  /[?&]service=(?:wms|wfs|wmts|wcs)\b|[?&]request=getcapabilities\b|\/(?:wms|wfs|wmts|sparql)\/?(?:\?|$)/i;

/** Why a distribution seems to be an API, apart from its title; undefined where nothing says so. */
export function signOfApi(node: ResourceNode): 'format' | 'address' | 'description' | undefined {
  const { data } = node;
  const format = data['format'];
  if (typeof format === 'string' && serviceFormats.has(format)) return 'format';
  const url = data['accessURL'];
  if (typeof url === 'string' && (serviceAddress.test(url) || isApiDescription(url))) return 'address';
  return apiDescriptionsIn(node, 'conformsTo').length > 0 ? 'description' : undefined;
}
