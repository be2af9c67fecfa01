import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';
import { isGraphHere } from '../shared/advice.js';

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
    how: (context) => {
      const { args, language } = context;
      if (args['suggestion'] !== undefined) return `Skriv ${quote(language, args['suggestion'])}.`;
      const address =
        'Sök upp området på geonames.org och skriv http://sws.geonames.org/ följt av dess nummer.';
      return isGraphHere(context) ? address : `Skriv namnet på en kommun eller ett län. Eller: ${address}`;
    },
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
    how: (context) => {
      const { args, language } = context;
      if (args['suggestion'] !== undefined) return `Write ${quote(language, args['suggestion'])}.`;
      const address =
        'Look the area up at geonames.org, and write http://sws.geonames.org/ followed by its number.';
      return isGraphHere(context) ? address : `Write the name of a municipality or county. Or: ${address}`;
    },
    fix: ({ args, language }) => `Write the address of the area as ${quote(language, args['suggestion'])}`,
  },
};
