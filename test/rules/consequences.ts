/**
 * What a fix may bring to light, by the rule that is fixed: things that were wrong before but could not be told. A text
 * without language may be the only Swedish one, which then has no English beside it; what stood in the wrong place
 * filled a field that is empty without it.
 */
export const consequences: Readonly<Record<string, readonly string[]>> = {
  'lang-tag-missing': ['lang-english-missing'],
  'lang-tag-invalid': ['lang-english-missing'],
  // An address that holds an organisation number is known for one when it is complete.
  'iri-absolute': ['agent-identifier-orgnr'],
  'api-description-on-dataset': ['schema-missing-recommended'],
  // What is marked as high-value is asked for its categories.
  'hvd-category-without-mark': ['hvd-category-general'],
  'series-shared-values': ['hvd-category-general'],
};
