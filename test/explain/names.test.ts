import { describe, expect, it } from 'vitest';
import { rules } from '../../src/core/checks/rules.js';
import { matchOf } from '../../src/core/explain/explain.js';
import { topicsNamed } from '../../src/core/explain/names.js';
import { suggestionsFor } from '../../src/core/explain/suggest.js';
import { listIds } from '../../src/core/explain/vocab.js';
import { classes } from '../../src/core/profile/profile.js';
import { entryValue, vocabulary } from '../../src/core/profile/vocabularies.js';

/** The exact names of what is called so. */
const namesFor = (text: string) => topicsNamed(text).map((topic) => matchOf(topic, 'sv').name);

describe('what a name means', () => {
  const theme = 'http://publications.europa.eu/resource/authority/data-theme/ENVI';
  const by = 'http://creativecommons.org/licenses/by/4.0/';
  it.each([
    ['license-not-iri', ['license-not-iri']],
    ['License Not IRI', ['license-not-iri']],
    ['Dataset', ['Dataset']],
    ['dataset', ['Dataset']],
    ['Datamängd', ['Dataset']],
    ['dcat:Dataset', ['Dataset']],
    ['http://www.w3.org/ns/dcat#Dataset', ['Dataset']],
    ['Contact point', ['ContactPoint']],
    ['Organization', ['Agent', 'ContactPoint']],
    ['Dataset.title', ['Dataset.title']],
    ['dataset.TITLE', ['Dataset.title']],
    ['datamängd titel', ['Dataset.title']],
    ['dcat:Dataset.dcterms:title', ['Dataset.title']],
    ['Distribution.dct:license', ['Distribution.license']],
    ['accessURL', ['Distribution.accessURL']],
    ['access url', ['Distribution.accessURL']],
    ['dct:accrualPeriodicity', ['Dataset.accrualPeriodicity', 'DatasetSeries.accrualPeriodicity']],
    [
      'http://purl.org/dc/terms/accrualPeriodicity',
      ['Dataset.accrualPeriodicity', 'DatasetSeries.accrualPeriodicity'],
    ],
    ['Uppdateringsfrekvens', ['Dataset.accrualPeriodicity', 'DatasetSeries.accrualPeriodicity']],
    ['Producent', ['Dataset.creator']],
    ['dcterms:license', ['Catalog.license', 'Distribution.license', 'DataService.license']],
    ['version', ['Dataset.version']],
    ['owl:versionInfo', ['Dataset.versionInfo']],
    ['Dataset.schema:startDate', []],
    ['ENVI', [theme]],
    ['envi', [theme]],
    ['Miljö', [theme]],
    ['Environment', [theme]],
    [theme, [theme]],
    ['CC BY 4.0', [by]],
    ['cc-by-4.0', [by]],
    [by, [by]],
    ['CSV', ['text/csv']],
    ['.csv', ['text/csv']],
    [
      'http://purl.org/cld/freq/annual',
      ['http://publications.europa.eu/resource/authority/frequency/ANNUAL'],
    ],
    ['Skara kommun', ['http://dataportal.se/organisation/SE2120001702']],
    ['', []],
    ['   ', []],
    ['xyzzy', []],
    ['__proto__', []],
    ['constructor', []],
    ['a'.repeat(100_000), []],
  ])('%s', (text, names) => {
    expect(namesFor(text)).toEqual(names);
  });

  it('is one thing for the exact name of everything', () => {
    const properties = [...classes.values()].flatMap(({ key, properties: own }) =>
      [...own.keys()].map((name) => `${key}.${name}`),
    );
    for (const name of [...rules.keys(), ...classes.keys(), ...properties])
      expect(namesFor(name)).toEqual([name]);
  });

  it('finds every value that the profile offers by its address, an outdated one by its successor', () => {
    // The kinds of contacts are classes.
    for (const id of listIds.filter((list) => list !== 'contact-kind')) {
      for (const entry of vocabulary(id).entries.filter(({ profile }) => profile)) {
        expect(namesFor(entryValue(entry))).toEqual([entry.replacedBy ?? entryValue(entry)]);
      }
    }
  });
});

describe('what may have been meant', () => {
  const suggested = (text: string) => suggestionsFor(text, 'sv').map(({ name }) => name);

  it.each([
    ['licens-not-iri', 'license-not-iri'],
    ['Datsets', 'Dataset'],
    ['Dataset.titel1', 'Dataset.title'],
    ['acessURL', 'Distribution.accessURL'],
    ['ENVY', 'http://publications.europa.eu/resource/authority/data-theme/ENVI'],
    ['mailto', 'contact-email-mailto'],
  ])('by %s', (text, name) => {
    expect(suggested(text)).toContain(name);
  });

  it('is nothing where nothing is like it', () => {
    expect(suggested('qqqqqqqq')).toEqual([]);
    expect(suggested('')).toEqual([]);
    expect(suggested('x'.repeat(10_000))).toEqual([]);
  });
});
