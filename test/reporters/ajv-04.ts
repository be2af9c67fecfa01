import Ajv04 from 'ajv-draft-04';

/** The SARIF schema is of draft 04; its formats (uri, date-time) are not checked. */
export const ajv04 = new Ajv04.default({
  allErrors: true,
  strict: false,
  validateFormats: false,
  unicodeRegExp: false,
});
