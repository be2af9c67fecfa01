import { quote } from '../../languages/words.js';
import type { Rule } from '../rule.js';
import { isFileName, placeOfText } from '../texts.js';

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
  limits: {
    sv: 'Regeln känner igen en lista med kända format. Den vet inte om datamängden handlar om formatet, till exempel ett XML-schema.',
    en: 'The rule knows a list of common formats. It does not know whether the dataset is about the format, such as an XML schema.',
  },
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#1-bra-namn-ska-vara-korta-och-beskrivande',
  texts: {
    sv: {
      summary: 'En datamängds titel nämner ett filformat',
      title: () => 'Filformat i titeln',
      message: ({ subject, args, language }) =>
        `${subject} har formatet ${quote(language, args['format'])} i titeln.`,
      why: () =>
        'En datamängd kan finnas i flera format, och portalen visar och filtrerar på dem. Titeln stämmer inte längre när ett format tillkommer.',
      how: () =>
        'Ta bort formatet ur titeln. Ange det i stället på distributionen, i fälten ”Titel” och ”Format”.',
    },
    en: {
      summary: 'The title of a dataset names a file format',
      title: () => 'File format in the title',
      message: ({ subject, args, language }) =>
        `${subject} has the format ${quote(language, args['format'])} in its title.`,
      why: () =>
        'A dataset can come in several formats, which the portal shows and filters by. The title is no longer right when a format is added.',
      how: () =>
        'Leave the format out of the title. Give it on the distribution instead, in the fields “Title” and “Format”.',
    },
  },
  eachText: {
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
  },
};
