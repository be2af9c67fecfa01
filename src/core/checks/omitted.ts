const time = 'http://www.w3.org/2006/time#';
const dcat = 'http://www.w3.org/ns/dcat#';
const dcterms = 'http://purl.org/dc/terms/';

/**
 * Properties of the EU's profile that DCAT-AP-SE leaves out on purpose, by class, with their usual names. They may be
 * used, are passed on, and are not shown.
 */
export const omittedProperties: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  PeriodOfTime: { [`${time}hasBeginning`]: 'time:hasBeginning', [`${time}hasEnd`]: 'time:hasEnd' },
  Distribution: {
    'http://www.w3.org/ns/odrl/2/hasPolicy': 'odrl:hasPolicy',
    [`${dcat}compressFormat`]: 'dcat:compressFormat',
    [`${dcat}packageFormat`]: 'dcat:packageFormat',
  },
  Dataset: { 'http://www.w3.org/ns/prov#wasGeneratedBy': 'prov:wasGeneratedBy' },
  Catalog: { [`${dcterms}creator`]: 'dcterms:creator' },
  LicenseDocument: { [`${dcterms}type`]: 'dcterms:type' },
};

/** The keys of the properties that say the same in the profile. */
export const successors: Readonly<Record<string, string>> = {
  'time:hasBeginning': 'startDate',
  'time:hasEnd': 'endDate',
};
