import { describe, expect, it } from 'vitest';
import { meantProperty, rightNamespace } from '../../src/core/profile/meant-term.js';
import { meantCode } from '../../src/core/profile/nearest-code.js';
import { classOf } from '../../src/core/profile/profile.js';
import { check, type Diagnostic } from '../../src/index.js';

const eu = 'http://publications.europa.eu/resource/authority/';
const publisher = 'http://purl.org/adms/publishertype/';

/** What people write in a field, and the end of the value that they mean. A `!` says that there is no doubt. */
const meant: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> = {
  'Dataset.theme': {
    Miljo: `${eu}data-theme/ENVI`,
    'miljö och klimat': `!${eu}data-theme/ENVI`,
    ENVIR: `${eu}data-theme/ENVI`,
    Environment: `!${eu}data-theme/ENVI`,
    [`${eu}data-theme/ENVO`]: `${eu}data-theme/ENVI`,
    'https://publications.europa.eu/resource/authority/data-theme/ENVI': `!${eu}data-theme/ENVI`,
    'http://publications.europa.eu/resource/data-theme/envi': `!${eu}data-theme/ENVI`,
    'http://data.exempel.se/skola': `${eu}data-theme/EDUC`,
    blandat: undefined,
  },
  'Dataset.language': {
    Svenka: `${eu}language/SWE`,
    Swedish: `!${eu}language/SWE`,
    'sv-SE': `!${eu}language/SWE`,
    [`${eu}language/SV`]: `${eu}language/SWE`,
    'http://publications.europa.eu/resource/language/SWE': `!${eu}language/SWE`,
  },
  'Dataset.accrualPeriodicity': {
    ANUAL: `${eu}frequency/ANNUAL`,
    årligt: `${eu}frequency/ANNUAL`,
    anually: `${eu}frequency/ANNUAL`,
    måndasvis: `${eu}frequency/MONTHLY`,
    'en gång per år': `!${eu}frequency/ANNUAL`,
    P1Y: undefined,
  },
  'Dataset.accessRights': {
    PUBLC: `${eu}access-right/PUBLIC`,
    offentlg: `${eu}access-right/PUBLIC`,
    'NON-PUBLIC': `!${eu}access-right/NON_PUBLIC`,
    'https://publications.europa.eu/resource/authority/access-right/PUBLIC': `!${eu}access-right/PUBLIC`,
  },
  'Agent.type': {
    kommuner: `${publisher}LocalAuthority`,
    'Local Authoriti': `${publisher}LocalAuthority`,
    'https://purl.org/adms/publishertype/LocalAuthority': `!${publisher}LocalAuthority`,
    'PrivateIndividual(s)': `!${publisher}PrivateIndividual(s)`,
  },
  'Distribution.format': {
    CVS: 'text/csv',
    'csv-format': 'text/csv',
    'application/csv': 'text/csv',
    shapefil: 'application/x-shapefile',
    Excel: '!application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  'Distribution.license': {
    CCBY: 'http://creativecommons.org/licenses/by/4.0/',
    'cc0 1.0': '!http://creativecommons.org/publicdomain/zero/1.0/',
  },
};

describe.each(Object.entries(meant))('%s', (name, values) => {
  const [type = '', key = ''] = name.split('.');
  const property = classOf(type).properties.get(key)!;

  it.each(Object.entries(values))('%s', (text, value) => {
    const found = meantCode(property, text);
    expect(found && `${found.exact ? '!' : ''}${found.value}`).toBe(value);
  });
});

describe('terms', () => {
  it.each([
    ['Dataset', 'http://www.w3.org/ns/dcat#keywords', 'keyword', 'letters'],
    ['Dataset', 'http://www.w3.org/ns/dcat#Theme', 'theme', 'case'],
    ['Dataset', 'http://purl.org/dc/terms/accrualperiodicity', 'accrualPeriodicity', 'case'],
    ['Dataset', 'http://purl.org/dc/terms/Frequency', 'accrualPeriodicity', 'class'],
    ['Distribution', 'http://purl.org/dc/terms/licence', 'license', 'letters'],
    ['ContactPoint', 'http://www.w3.org/2006/vcard/ns#hasemail', 'hasEmail', 'case'],
  ])('%s: %s', (type, iri, key, slip) => {
    const found = meantProperty(classOf(type), iri);
    expect([found?.property.key, found?.slip]).toEqual([key, slip]);
  });

  it.each([
    ['Dataset', 'http://purl.org/dc/terms/created'],
    ['Dataset', 'http://purl.org/dc/terms/valid'],
    ['Dataset', 'http://www.w3.org/ns/dcat#resource'],
    ['Dataset', 'http://data.exempel.se/ns#keywords'],
    ['Distribution', 'http://www.w3.org/ns/dcat#mediaType'],
  ])('%s: %s is meant as it stands', (type, iri) => {
    expect(meantProperty(classOf(type), iri)).toBeUndefined();
  });

  it.each([
    ['https://www.w3.org/ns/dcat#Dataset', 'http://www.w3.org/ns/dcat#Dataset'],
    ['http://www.w3.org/ns/dcat/title', 'http://www.w3.org/ns/dcat#title'],
    ['http://www.w3.org/2004/02/skos/coreprefLabel', 'http://www.w3.org/2004/02/skos/core#prefLabel'],
    ['http://xmlns.com/foaf/0.1name', 'http://xmlns.com/foaf/0.1/name'],
    ['https://purl.org/dc/terms/title', 'http://purl.org/dc/terms/title'],
  ])('%s', (iri, right) => {
    expect(rightNamespace(iri)?.iri).toBe(right);
  });

  it.each([
    'http://www.w3.org/ns/dcat#Dataset',
    'http://www.w3.org/ns/org#purpose',
    'https://schema.org/url',
    'http://data.europa.eu/r5r/availability/stable',
    'http://purl.org/dc/elements/1.1/title',
  ])('%s is right', (iri) => {
    expect(rightNamespace(iri)).toBeUndefined();
  });
});

describe('one fault gives one finding', () => {
  async function found(path: string, text: string): Promise<readonly Diagnostic[]> {
    const input = { path, bytes: new TextEncoder().encode(text), named: true };
    return (await check([input], { language: 'sv' })).report.diagnostics;
  }

  const head =
    '@prefix dcat: <http://www.w3.org/ns/dcat#> .\n@prefix dcterms: <http://purl.org/dc/terms/> .\n';
  const distribution = '<https://a.se/d> a dcat:Distribution ; dcterms:description "a"@sv ;';

  it('a mandatory field under another name is not missing', async () => {
    const text = `${head}${distribution} dcat:accessUrl <https://a.se/x> .`;
    const rules = (await found('a.ttl', text)).map(({ rule }) => rule);
    expect(rules).toContain('term-case');
    expect(rules).not.toContain('schema-missing-mandatory');
  });

  it('an older value is told by its own rule only', async () => {
    const text = `${head}${distribution} dcat:accessURL <https://a.se/x> ; <http://data.europa.eu/r5r/availability> <http://data.europa.eu/r5r/availability/stable> .`;
    const rules = (await found('a.ttl', text)).map(({ rule }) => rule);
    expect(rules.filter((rule) => /availability|codelist/.test(rule))).toEqual(['distribution-availability']);
  });

  it('a namespace is told once, and the rest of the file is checked', async () => {
    const text = `${head.replace('http://www.w3', 'https://www.w3')}${distribution} dcat:accessURL <mailto:a@a.se> .`;
    const rules = (await found('a.ttl', text)).map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === 'term-namespace')).toHaveLength(1);
    expect(rules).toContain('schema-pattern');
  });
});
