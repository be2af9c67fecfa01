import { valuesOf } from '../../model/canonical.js';
import type { Rule } from '../rule.js';
import { replaceFound } from '../shared/fixes.js';
import { isApiDescription } from './apis.js';

/** Pages that show a description: Swagger UI, Redoc, SwaggerHub, and pages and documents by their endings. */
const page =
  /\/swagger-ui(?:\.html)?(?:[/?#]|$)|\/swagger\/?(?:index\.html)?(?:[?#]|$)|\/redoc(?:[/?#.]|$)|^https?:\/\/(?:app\.swaggerhub\.com|petstore\.swagger\.io|editor\.swagger\.io)\/|\.(?:html?|pdf|docx?|md)(?:[?#]|$)/i;

/** The description that a page is told to show: `…/?url=https://…/openapi.json`. */
function shownBy(address: string): string | undefined {
  const inner = /[?&](?:url|spec-url)=([^&#]+)/.exec(address)?.[1];
  if (inner === undefined) return undefined;
  try {
    const decoded = decodeURIComponent(inner);
    return /^https?:\/\/[^\s"<>]+$/.test(decoded) ? decoded : undefined;
  } catch {
    return undefined;
  }
}

export const apiDescriptionFile: Rule = {
  code: 'api-description-file',
  group: 'service',
  severity: 'info',
  about: ['DataService.endpointDescription', 'Distribution.conformsTo'],
  guidance:
    'https://docs.dataportal.se/dcat/docs/dataportal/#api-utforskning-pa-distribution-eller-datatjanster',
  eachProperty: {
    of: ['DataService', 'Distribution'],
    keys: ['endpointDescription', 'conformsTo'],
    check(_value, key, node) {
      if (key !== (node.type.key === 'DataService' ? 'endpointDescription' : 'conformsTo')) return undefined;
      const values = valuesOf(node.data, key);
      // One file is enough; a page may stand beside it.
      const isFile = (value: unknown) => typeof value === 'string' && !page.test(value);
      if (key === 'endpointDescription' && values.some(isFile)) return undefined;
      const index = values.findIndex((value) => {
        // What a distribution conforms to may be the page of any specification.
        return (
          typeof value === 'string' &&
          page.test(value) &&
          (key === 'endpointDescription' || isApiDescription(value))
        );
      });
      if (
        index < 0 ||
        (key === 'conformsTo' && values.some((value) => isFile(value) && isApiDescription(String(value))))
      )
        return undefined;
      const value = String(values[index]);
      return {
        rule: apiDescriptionFile.code,
        place: { kind: 'resource', node, property: key, index },
        property: node.type.properties.get(key),
        args: { value, suggestion: shownBy(value) },
      };
    },
  },
  fix(finding) {
    const { suggestion } = finding.args;
    return typeof suggestion === 'string' ? replaceFound(finding, [{ iri: suggestion }], false) : undefined;
  },
};
