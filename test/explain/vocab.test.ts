import { describe, expect, it } from 'vitest';
import { listIds, listLine, listNamed, searchValues } from '../../src/core/explain/vocab.js';

const found = (term: string, lists: readonly string[] = listIds) =>
  searchValues(lists, term, 'sv').map(({ value }) => value);

const environment = 'http://publications.europa.eu/resource/authority/data-theme/ENVI';

describe('the search in the code lists', () => {
  it.each(['ENVI', 'envi', 'Miljö', 'miljö', 'Environment', 'klimat', environment, 'data-theme/ENVI'])(
    'finds a category by %s',
    (term) => {
      expect(found(term)).toContain(environment);
    },
  );

  it('puts what is named just so before what only has it in it, and what the profile offers before the rest', () => {
    expect(found('Miljö')[0]).toBe(environment);
    const lines = searchValues(['frequency'], '', 'sv').map(({ inProfile }) => inProfile);
    expect(lines).toEqual([...lines].sort((one, other) => Number(other) - Number(one)));
  });

  it('looks in the lists that it is given', () => {
    expect(found('miljö', ['hvd-category'])).not.toContain(environment);
    expect(found('veckovis', ['frequency'])).toEqual([
      'http://publications.europa.eu/resource/authority/frequency/WEEKLY',
    ]);
  });

  it('finds nothing where there is nothing', () => {
    expect(found('xyzzy')).toEqual([]);
  });
});

describe('a list', () => {
  it('is found by its id and its names', () => {
    expect(listNamed('data-theme')).toBe('data-theme');
    expect(listNamed('Data Theme')).toBe('data-theme');
    expect(listNamed('Uppdateringsfrekvens')).toBe('frequency');
    expect(listNamed('Frequency of update')).toBe('frequency');
    expect(listNamed('miljö')).toBeUndefined();
  });

  it('says how many values it has and where they are used', () => {
    expect(listLine('data-theme', 'en')).toEqual({
      id: 'data-theme',
      label: 'Category',
      offered: 13,
      known: 14,
      properties: ['Dataset.theme', 'DataService.theme', 'DatasetSeries.theme'],
    });
    expect(listLine('grunddata', 'en').known).toBe(0);
  });
});
