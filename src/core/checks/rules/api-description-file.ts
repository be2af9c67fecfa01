import { valuesOf } from '../../catalogue/document.js';
import { quote } from '../../languages/words.js';
import { isApiDescription } from '../apis.js';
import { replaceFound } from '../fixes.js';
import type { Rule } from '../rule.js';

/** Pages that show a description: Swagger UI, Redoc, SwaggerHub, and pages and documents by their endings. */
const page =
  /\/swagger-ui(?:\.html)?(?:[/?#]|$)|\/swagger\/?(?:index\.html)?(?:[?#].*)?$|\/redoc(?:[/?#.]|$)|^https?:\/\/(?:app\.swaggerhub\.com|petstore\.swagger\.io|editor\.swagger\.io)\/|\.(?:html?|pdf|docx?|md)(?:[?#].*)?$/i;

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
  limits: {
    sv: 'Ser bara på adressen: sidor av kända slag (Swagger UI, Redoc, SwaggerHub) och ändelser som .html och .pdf.',
    en: 'Looks at the address only: pages of known kinds (Swagger UI, Redoc, SwaggerHub) and endings such as .html and .pdf.',
  },
  guidance:
    'https://docs.dataportal.se/dcat/docs/dataportal/#api-utforskning-pa-distribution-eller-datatjanster',
  texts: {
    sv: {
      summary: 'API-beskrivningen leder till en webbsida i stället för till filen',
      title: ({ field }) => `Webbsida i stället för API-beskrivningens fil: ${field}`,
      message: ({ subject, field, args, language }) =>
        `${subject} har ${quote(language, args['value'])} i fältet ${field}. Det verkar vara en sida eller ett dokument för läsare.`,
      why: () =>
        'Knappen ”Utforska API” på portalen läser OpenAPI- eller Swagger-filen (JSON eller YAML). En sida kan den inte läsa.',
      how: ({ args, language }) =>
        args['suggestion'] === undefined
          ? 'Ange adressen till själva filen, ofta openapi.json, swagger.json eller openapi.yaml. Sidan för läsare hör hemma i fältet för dokumentation (page).'
          : `Ange själva filen: ${quote(language, args['suggestion'])}.`,
      fix: ({ args, language }) => `Ange filen ${quote(language, args['suggestion'])}`,
    },
    en: {
      summary: 'The API description leads to a web page instead of the file',
      title: ({ field }) => `Web page instead of the file of the API description: ${field}`,
      message: ({ subject, field, args, language }) =>
        `${subject} has ${quote(language, args['value'])} in the field ${field}. It seems to be a page or a document for readers.`,
      why: () =>
        'The button to explore the API on the portal reads the OpenAPI or Swagger file (JSON or YAML). It cannot read a page.',
      how: ({ args, language }) =>
        args['suggestion'] === undefined
          ? 'Give the address of the file itself, often openapi.json, swagger.json or openapi.yaml. The page for readers belongs in the field for documentation (page).'
          : `Give the file itself: ${quote(language, args['suggestion'])}.`,
      fix: ({ args, language }) => `Give the file ${quote(language, args['suggestion'])}`,
    },
  },
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
