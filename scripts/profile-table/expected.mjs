// @ts-check
/** What the table leaves out, each with its reason. */

/** Faults that are not reported. @type {Readonly<Record<string, string>>} */
export const notReported = {
  'Agent.classification missing':
    'the list has one value, for bodies that charge fees: to ask every publisher for it would be a false alarm',
  'Location.centroid missing': 'one shape is enough; the first of them is asked for',
  'Location.bbox missing': 'a place with an address says by it where it is',
  'PeriodOfTime.endDate missing': 'an open period has no end',
  'RightsStatement.attributionURL missing': 'one of the statements is enough; the first of them is asked for',
  'RightsStatement.copyrightStatement missing': 'as above',
  'RightsStatement.copyrightHolder missing': 'as above',
  'RightsStatement.jurisdiction missing': 'as above',
  'RightsStatement.reuserGuidelines missing': 'as above',
};

/** Advice on values that conform: it asks for something else than their form. @type {Readonly<Record<string, string>>} */
export const advice = {
  'Catalog.publisher info publisher-catalog-separate': 'its datasets have another publisher',
  'Catalog.license error catalog-license-cc0': 'descriptions are to be free of conditions',
  'Dataset.creator info creator-same-as-publisher': 'the creator is the publisher in this cell',
  'Dataset.landingPage info distribution-landing-page-copy': 'the dataset has no distribution',
  'Distribution.downloadURL info distribution-url-title': 'several files under one title',
  'Distribution.downloadURL warning distribution-many-urls': 'several files of one distribution',
};

/**
 * Whether a format tells a fault by other rules than Turtle does: in a tree a text in the place of an address may be a
 * code, a name or an address, so that one of no form is reported as what it is most likely meant for.
 *
 * @param {string} format
 * @param {string} fault
 */
export function isReportedOtherwise(format, fault) {
  return fault === 'lexical form' && ['yaml', 'json', 'csv'].includes(format);
}
