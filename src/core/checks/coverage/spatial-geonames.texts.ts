import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const spatialGeonamesTexts: Sentences = {
  sv: {
    limits:
      'Regeln ser bara hur adressen är skriven, inte om platsen finns. EU:s listor över länder, orter, världsdelar och NUTS-områden godtas.',
    summary: 'Ett område anges inte med sin adress i GeoNames',
    title: ({ args }) =>
      args['suggestion'] === undefined
        ? 'Ett område utanför GeoNames'
        : 'Adressen till GeoNames har fel form',
    message: ({ subject, field, args, language }) =>
      args['suggestion'] === undefined
        ? `${subject} har ${quote(language, args['value'])} i fältet ${field}, som inte är en adress i GeoNames.`
        : `${subject} har ${quote(language, args['value'])} i fältet ${field}. Det är adressen till en webbsida om platsen, inte till platsen själv.`,
    why: () => 'Profilen rekommenderar GeoNames, så att samma område har samma adress i alla kataloger.',
    how: ({ args, language }) =>
      args['suggestion'] === undefined
        ? 'Sök upp området på geonames.org och skriv http://sws.geonames.org/ följt av dess nummer. I YAML, JSON och kalkylblad räcker namnet på en kommun eller ett län.'
        : `Skriv ${quote(language, args['suggestion'])}.`,
    fix: ({ args, language }) => `Skriv områdets adress som ${quote(language, args['suggestion'])}`,
  },
  en: {
    limits:
      'The rule sees only how the address is written, not whether the place exists. The lists of the EU of countries, places, continents and NUTS areas are accepted.',
    summary: 'An area is not given by its address at GeoNames',
    title: ({ args }) =>
      args['suggestion'] === undefined
        ? 'An area outside GeoNames'
        : 'The address at GeoNames is in the wrong form',
    message: ({ subject, field, args, language }) =>
      args['suggestion'] === undefined
        ? `${subject} has ${quote(language, args['value'])} in the field ${field}, which is no address at GeoNames.`
        : `${subject} has ${quote(language, args['value'])} in the field ${field}. That is the address of a web page on the place, not of the place itself.`,
    why: () =>
      'The profile recommends GeoNames, so that the same area has the same address in all catalogues.',
    how: ({ args, language }) =>
      args['suggestion'] === undefined
        ? 'Look the area up at geonames.org, and write http://sws.geonames.org/ followed by its number. In YAML, JSON and spreadsheets the name of a municipality or county is enough.'
        : `Write ${quote(language, args['suggestion'])}.`,
    fix: ({ args, language }) => `Write the address of the area as ${quote(language, args['suggestion'])}`,
  },
};
