import { valuesOf } from '../../catalogue/document.js';
import { quote } from '../../languages/words.js';
import { replaceFound, writeSuggestedIri } from '../fixes.js';
import type { Rule, Telling } from '../rule.js';

const sha1 = 'http://spdx.org/rdf/terms#checksumAlgorithm_sha1';
const rightForm = /^[0-9a-f]{40}$/;

/** What other algorithms give, by number of digits. */
const algorithms: Readonly<Record<number, string>> = {
  32: 'MD5',
  56: 'SHA-224',
  64: 'SHA-256',
  96: 'SHA-384',
  128: 'SHA-512',
};

const isAboutAlgorithm = ({ property }: Telling) => property?.key === 'algorithm';

export const distributionChecksum: Rule = {
  code: 'distribution-checksum',
  group: 'distribution',
  severity: 'warning',
  about: ['Checksum.checksumValue', 'Checksum.algorithm'],
  texts: {
    sv: {
      summary: 'Checksumman är ingen SHA-1 på rätt form',
      title: ({ field }) => `Checksumman har fel form: ${field}`,
      message: (telling) => {
        const { subject, field, args, language } = telling;
        if (isAboutAlgorithm(telling))
          return `${subject} har ${quote(language, args['value'])} i fältet ${field}, men profilen har bara SHA-1.`;
        return args['suggestion'] === undefined
          ? `${subject} är ${quote(language, args['value'], 50)}, som inte är 40 tecken 0–9 och a–f.`
          : `${subject} är skriven med stora bokstäver eller mellanslag: ${quote(language, args['value'], 50)}.`;
      },
      why: () =>
        'Med checksumman kontrollerar användaren att filen kom fram hel. Det går bara om den är skriven på samma sätt som den räknas ut.',
      how: (telling) => {
        const { args, language } = telling;
        if (isAboutAlgorithm(telling))
          return `Räkna ut checksumman med SHA-1 och skriv ${quote(language, sha1)} som algoritm.`;
        if (args['suggestion'] !== undefined) return `Skriv ${quote(language, args['suggestion'])}.`;
        const meant = args['algorithm'] === undefined ? '' : ` Längden tyder på ${args['algorithm']}.`;
        return `Räkna ut filens checksumma med SHA-1.${meant}`;
      },
      fix: (telling) =>
        isAboutAlgorithm(telling) ? 'Skriv adressen till SHA-1' : 'Skriv checksumman med små bokstäver',
    },
    en: {
      summary: 'The checksum is no SHA-1 of the right form',
      title: ({ field }) => `The checksum has the wrong form: ${field}`,
      message: (telling) => {
        const { subject, field, args, language } = telling;
        if (isAboutAlgorithm(telling))
          return `${subject} has ${quote(language, args['value'])} in the field ${field}, but the profile has SHA-1 only.`;
        return args['suggestion'] === undefined
          ? `${subject} is ${quote(language, args['value'], 50)}, which is not 40 signs 0–9 and a–f.`
          : `${subject} is written in capitals or with spaces: ${quote(language, args['value'], 50)}.`;
      },
      why: () =>
        'By the checksum users see whether the file arrived whole. That only works if it is written as it is calculated.',
      how: (telling) => {
        const { args, language } = telling;
        if (isAboutAlgorithm(telling))
          return `Calculate the checksum by SHA-1 and write ${quote(language, sha1)} as the algorithm.`;
        if (args['suggestion'] !== undefined) return `Write ${quote(language, args['suggestion'])}.`;
        const meant = args['algorithm'] === undefined ? '' : ` Its length suggests ${args['algorithm']}.`;
        return `Calculate the checksum of the file by SHA-1.${meant}`;
      },
      fix: (telling) =>
        isAboutAlgorithm(telling) ? 'Write the address of SHA-1' : 'Write the checksum in small letters',
    },
  },
  *check({ resourcesOf }) {
    for (const node of resourcesOf('Checksum')) {
      const { algorithm } = node.data;
      // Another algorithm is told by itself.
      if (algorithm !== undefined && algorithm !== sha1) continue;
      const [value] = valuesOf(node.data, 'checksumValue');
      if (typeof value !== 'string' || rightForm.test(value)) continue;
      const tidy = value.replace(/[\s:-]/g, '').toLowerCase();
      yield {
        rule: distributionChecksum.code,
        place: { kind: 'resource', node, property: 'checksumValue' },
        property: node.type.properties.get('checksumValue'),
        args: {
          value,
          suggestion: rightForm.test(tidy) ? tidy : undefined,
          algorithm: /^[0-9a-f]+$/.test(tidy) ? algorithms[tidy.length] : undefined,
        },
      };
    }
  },
  fix(finding) {
    // Another algorithm gives another sum: only a slip in the address of SHA-1 can be put right.
    if (finding.property?.key === 'algorithm')
      return finding.args['exact'] === true ? writeSuggestedIri(finding) : undefined;
    const { suggestion } = finding.args;
    return typeof suggestion === 'string' ? replaceFound(finding, [{ text: suggestion }], true) : undefined;
  },
};
