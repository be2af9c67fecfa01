import { valuesOf } from '../../catalogue/document.js';
import { iriFault } from '../../iri.js';
import { quote } from '../../languages/words.js';
import type { Rule } from '../rule.js';

const cc0 = 'http://creativecommons.org/publicdomain/zero/1.0/';
const isCc0 =
  /^(?:https?:\/\/(?:www\.)?creativecommons\.org\/publicdomain\/zero\/1\.0|http:\/\/publications\.europa\.eu\/resource\/authority\/licence\/CC0)/i;

export const catalogLicenseCc0: Rule = {
  code: 'catalog-license-cc0',
  group: 'catalog',
  severity: 'error',
  texts: {
    sv: {
      title: () => 'Katalogens licens ska vara CC0',
      message: ({ subject, field, args, language }) =>
        `${subject} har ${quote(language, args['value'])} i fältet ${field}, men beskrivningarna i en katalog ska vara fria enligt CC0.`,
      why: () =>
        'Licensen gäller beskrivningarna (metadata), inte själva datamängderna. Profilen kräver CC0 för dem.',
      how: () => `Skriv ${cc0}. Datamängdernas egna licenser anges på distributionerna.`,
    },
    en: {
      title: () => 'The licence of the catalogue should be CC0',
      message: ({ subject, field, args, language }) =>
        `${subject} has ${quote(language, args['value'])} in the field ${field}, but the descriptions of a catalogue must be free under CC0.`,
      why: () =>
        'The licence is that of the descriptions (metadata), not of the datasets. The profile requires CC0 for them.',
      how: () => `Write ${cc0}. The licences of the datasets themselves stand on the distributions.`,
    },
  },
  *check({ resourcesOf }) {
    for (const node of resourcesOf('Catalog')) {
      for (const [index, value] of valuesOf(node.data, 'license').entries()) {
        // Other spellings of CC0 are a matter of their own.
        if (typeof value !== 'string' || iriFault(value) !== undefined || isCc0.test(value)) continue;
        const place = { kind: 'resource', node, property: 'license', index } as const;
        yield {
          rule: catalogLicenseCc0.code,
          place,
          property: node.type.properties.get('license'),
          args: { value },
        };
      }
    }
  },
};
