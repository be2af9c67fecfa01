import { quote } from '../../languages/words.js';
import { replaceFound } from '../fixes.js';
import type { Rule } from '../rule.js';

const units: Readonly<Record<string, number>> = {
  b: 1,
  byte: 1,
  bytes: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  tb: 1e12,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
  tib: 2 ** 40,
};

/** The number of bytes that a size with a unit is, such as `1,5 MB`; undefined where it is none. */
function bytesOf(text: string): number | undefined {
  const parts = /^(?:ca\.?\s*|cirka\s+|~\s*)?(\d+(?:[\s\u00a0]\d{3})*(?:[.,]\d+)?)[\s\u00a0]*([a-z]+)$/i.exec(
    text.trim(),
  );
  const unit = parts ? units[parts[2]!.toLowerCase()] : undefined;
  if (!parts || unit === undefined) return undefined;
  const size = Math.round(Number(parts[1]!.replace(/[\s\u00a0]/g, '').replace(',', '.')) * unit);
  return Number.isSafeInteger(size) ? size : undefined;
}

/** The value as it should be written, and whether that says the same as before. */
function meant(args: { readonly [key: string]: unknown }): { text: string; exact: boolean } | undefined {
  const suggestion = args['fitting'] === undefined ? args['suggestion'] : String(args['value']).trim();
  if (typeof suggestion === 'string') return { text: suggestion, exact: true };
  const bytes = bytesOf(String(args['value']));
  return bytes === undefined ? undefined : { text: String(bytes), exact: false };
}

export const distributionByteSize: Rule = {
  code: 'distribution-byte-size',
  group: 'distribution',
  severity: 'error',
  about: ['Distribution.byteSize'],
  texts: {
    sv: {
      summary: 'Storleken är inte ett heltal i byte',
      title: ({ field }) => `Inget heltal i byte: ${field}`,
      message: ({ subject, field, args, language }) =>
        args['fitting'] === undefined
          ? `${subject} har ${quote(language, args['value'])} i fältet ${field}, men storleken anges som ett heltal i byte.`
          : `${subject} har storleken ${quote(language, args['value'])} ${args['datatype'] === undefined ? 'utan datatyp' : `med datatypen ${args['datatype']}`}.`,
      why: () =>
        'Portalen räknar om antalet byte till kilobyte eller megabyte och visar inte en storlek som den inte kan räkna på.',
      how: ({ args, language }) => {
        const value = meant(args);
        if (args['fitting'] !== undefined) return 'Ange datatypen xsd:nonNegativeInteger.';
        return value === undefined
          ? 'Skriv antalet byte utan mellanslag och enhet, till exempel ”52480”.'
          : `Skriv antalet byte, ${value.exact ? '' : 'ungefär '}${quote(language, value.text)}, utan mellanslag och enhet.`;
      },
      fix: ({ args, language }) => `Skriv storleken som heltalet ${quote(language, meant(args)?.text)}`,
    },
    en: {
      summary: 'The size is not a whole number of bytes',
      title: ({ field }) => `Not a whole number of bytes: ${field}`,
      message: ({ subject, field, args, language }) =>
        args['fitting'] === undefined
          ? `${subject} has ${quote(language, args['value'])} in the field ${field}, but the size is given as a whole number of bytes.`
          : `${subject} has the size ${quote(language, args['value'])} ${args['datatype'] === undefined ? 'without a datatype' : `with the datatype ${args['datatype']}`}.`,
      why: () =>
        'The portal turns the number of bytes into kilobytes or megabytes, and does not show a size that it cannot calculate with.',
      how: ({ args, language }) => {
        const value = meant(args);
        if (args['fitting'] !== undefined) return 'Give the datatype xsd:nonNegativeInteger.';
        return value === undefined
          ? 'Write the number of bytes without spaces and unit, such as “52480”.'
          : `Write the number of bytes, ${value.exact ? '' : 'about '}${quote(language, value.text)}, without spaces and unit.`;
      },
      fix: ({ args, language }) => `Write the size as the whole number ${quote(language, meant(args)?.text)}`,
    },
  },
  fix(finding) {
    const value = meant(finding.args);
    if (!value) return undefined;
    return replaceFound(finding, [{ text: value.text, datatype: 'xsd:nonNegativeInteger' }], value.exact);
  },
};
