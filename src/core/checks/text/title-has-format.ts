import type { Rule } from '../rule.js';
import { eachText, isFileName, placeOfText } from '../shared/texts.js';

/**
 * Names of formats and protocols that are no ordinary words, as whole words or before a hyphen (`CSV-fil`). “API”
 * is not among them: the portal marks datasets by it.
 */
const names =
  'csv|tsv|xlsx?|excel|json|geojson|json-ld|jsonld|ndjson|xml|rdf|pdf|wms|wfs|wmts|wcs|shp|shape-?fil(?:er)?|shapefiles?|gml|gpkg|geopackage|kml|kmz|dwg|dxf|geotiff|parquet|zip|netcdf';
const format = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})(?![\\p{L}\\p{N}])`, 'iu');
/** The same letters, wherever they stand: most titles lack them, which is faster to see. */
const letters = new RegExp(names, 'i');

const hasFormat = (text: string) => letters.test(text) && format.test(text) && !isFileName(text);

export const titleHasFormat: Rule = {
  code: 'title-has-format',
  group: 'text',
  severity: 'info',
  about: ['Dataset.title'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#1-bra-namn-ska-vara-korta-och-beskrivande',
  eachProperty: eachText({
    of: ['Dataset'],
    keys: ['title'],
    suspects: hasFormat,
    check(titles) {
      const item = titles.find(({ text }) => hasFormat(text));
      if (!item) return undefined;
      return {
        rule: titleHasFormat.code,
        place: placeOfText(item),
        property: item.property,
        args: { value: item.text, format: format.exec(item.text)![0] },
      };
    },
  }),
};
