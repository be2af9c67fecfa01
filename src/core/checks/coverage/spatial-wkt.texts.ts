import { quote } from '../../languages/words.js';
import type { SentenceContext, Sentences } from '../rule.js';
import { datatypeHere } from '../shared/advice.js';

const example = 'POLYGON((11.9 57.8,12.1 57.8,12.1 57.6,11.9 57.6,11.9 57.8))';

/** The sentence for the fault that was found. */
const about =
  (sentences: Readonly<Record<string, string | ((context: SentenceContext) => string)>>) =>
  (context: SentenceContext) => {
    const sentence = sentences[String(context.args['fault'])] ?? '';
    return typeof sentence === 'string' ? sentence : sentence(context);
  };

const value = ({ args, language }: SentenceContext) => quote(language, args['value']);

const suggested = ({ args, language }: SentenceContext, otherwise: string) =>
  args['suggestion'] === undefined
    ? otherwise
    : language === 'sv'
      ? `Skriv ${quote(language, args['suggestion'], 200)}.`
      : `Write ${quote(language, args['suggestion'], 200)}.`;

const wkt = 'http://www.opengis.net/ont/geosparql#wktLiteral';

export const spatialWktTexts: Sentences = {
  sv: {
    limits:
      'Omvända koordinater märks bara om de annars skulle hamna i Sverige. Anges ett annat koordinatsystem granskas inte talen.',
    summary: 'Ett område är inte skrivet som giltig WKT',
    title: about({
      syntax: ({ field }) => `Ingen giltig WKT: ${field}`,
      numbers: ({ field }) => `Fel i koordinaterna: ${field}`,
      datatype: ({ field }) => `WKT utan rätt datatyp: ${field}`,
      open: ({ field }) => `Polygonen är inte sluten: ${field}`,
      shape: ({ field }) => `Fel slags figur: ${field}`,
      range: ({ field }) => `Koordinater som inte är grader: ${field}`,
      swapped: ({ field }) => `Koordinaterna kan ha bytt plats: ${field}`,
    }),
    message: about({
      syntax: (context) =>
        `${context.subject} har ${value(context)} i fältet ${context.field}, som inte är koordinater i formen WKT.`,
      numbers: (context) =>
        `${context.subject} har en punkt som inte är två tal i fältet ${context.field}: ${value(context)}.`,
      datatype: ({ subject, field }) => `${subject} har WKT i fältet ${field}, men inte datatypen för WKT.`,
      open: ({ subject, field }) =>
        `${subject} har en polygon i fältet ${field} där sista punkten inte är densamma som den första.`,
      shape: ({ subject, field, property }) =>
        property?.key === 'centroid'
          ? `${subject} har en figur i fältet ${field}, men där ska det stå en punkt.`
          : `${subject} har en annan figur än en rektangel i fältet ${field}.`,
      range: ({ subject, field }) =>
        `${subject} har koordinater i fältet ${field} som är för stora för att vara grader, kanske SWEREF 99 eller RT 90.`,
      swapped: (context) =>
        `${context.subject} har koordinater i fältet ${context.field} som hamnar långt från Sverige: ${value(context)}.`,
    }),
    why: () =>
      'Området kan inte ritas rätt på en karta, och den som söker på kartan hittar inte datamängden.',
    how: about({
      syntax: (context) => suggested(context, `Skriv till exempel ${example}.`),
      numbers:
        'Skriv longitud och latitud med blanksteg emellan och decimalpunkt, och komma mellan punkterna: 11.9 57.8,12.1 57.8.',
      datatype: (context) => datatypeHere(context, wkt),
      open: 'Upprepa den första punkten sist.',
      shape: (context) =>
        context.property?.key === 'centroid'
          ? 'Skriv mittpunkten, till exempel POINT(12.0 57.7). En figur hör hemma i fältet ”Geografisk form” (geometry).'
          : suggested(
              context,
              `Skriv en polygon med fem punkter, där den sista är densamma som den första: ${example}.`,
            ),
      range: 'Räkna om koordinaterna till grader i WGS 84, longitud först och latitud sedan.',
      swapped: (context) =>
        `I WKT står longituden först och latituden sedan. ${suggested(context, 'Byt plats på talen.')}`,
    }),
    fix: about({
      datatype: 'Ange datatypen för WKT',
      open: 'Slut polygonen med dess första punkt',
      swapped: 'Skriv longituden före latituden',
      shape: 'Skriv rektangeln runt figuren',
      syntax: 'Skriv de fyra talen som en rektangel i WKT',
    }),
  },
  en: {
    limits:
      'Swapped coordinates are noticed only where they would otherwise lie in Sweden. Where another coordinate system is named, the numbers are not looked at.',
    summary: 'An area is not written as valid WKT',
    title: about({
      syntax: ({ field }) => `Not valid WKT: ${field}`,
      numbers: ({ field }) => `Fault in the coordinates: ${field}`,
      datatype: ({ field }) => `WKT without its datatype: ${field}`,
      open: ({ field }) => `The polygon is not closed: ${field}`,
      shape: ({ field }) => `Wrong kind of shape: ${field}`,
      range: ({ field }) => `Coordinates that are not degrees: ${field}`,
      swapped: ({ field }) => `The coordinates may be swapped: ${field}`,
    }),
    message: about({
      syntax: (context) =>
        `${context.subject} has ${value(context)} in the field ${context.field}, which is not coordinates in the form of WKT.`,
      numbers: (context) =>
        `${context.subject} has a point that is not two numbers in the field ${context.field}: ${value(context)}.`,
      datatype: ({ subject, field }) =>
        `${subject} has WKT in the field ${field}, but not the datatype of WKT.`,
      open: ({ subject, field }) =>
        `${subject} has a polygon in the field ${field} whose last point is not the same as the first.`,
      shape: ({ subject, field, property }) =>
        property?.key === 'centroid'
          ? `${subject} has a shape in the field ${field}, where a point belongs.`
          : `${subject} has another shape than a rectangle in the field ${field}.`,
      range: ({ subject, field }) =>
        `${subject} has coordinates in the field ${field} that are too large for degrees, perhaps SWEREF 99 or RT 90.`,
      swapped: (context) =>
        `${context.subject} has coordinates in the field ${context.field} that lie far from Sweden: ${value(context)}.`,
    }),
    why: () =>
      'The area cannot be drawn rightly on a map, and whoever searches on the map does not find the dataset.',
    how: about({
      syntax: (context) => suggested(context, `Write, for example, ${example}.`),
      numbers:
        'Write longitude and latitude with a space between them and a decimal point, and a comma between the points: 11.9 57.8,12.1 57.8.',
      datatype: (context) => datatypeHere(context, wkt),
      open: 'Repeat the first point at the end.',
      shape: (context) =>
        context.property?.key === 'centroid'
          ? 'Write the centre, such as POINT(12.0 57.7). A shape belongs in the field “Geographic shape” (geometry).'
          : suggested(context, `Write a polygon of five points, the last the same as the first: ${example}.`),
      range: 'Convert the coordinates to degrees of WGS 84, longitude first and latitude second.',
      swapped: (context) =>
        `In WKT the longitude comes first and the latitude second. ${suggested(context, 'Swap the numbers.')}`,
    }),
    fix: about({
      datatype: 'Give the datatype of WKT',
      open: 'Close the polygon with its first point',
      swapped: 'Write the longitude before the latitude',
      shape: 'Write the rectangle around the shape',
      syntax: 'Write the four numbers as a rectangle in WKT',
    }),
  },
};
