import { describe, expect, it } from 'vitest';
import { inputOf, normalOf } from './convert.js';

const catalogue = (more = '') => `class: Catalog\nid: https://exempel.se/k\ntitle: { sv: Katalog }\n${more}`;
const dataset = (name: string, more = '') =>
  `class: Dataset\nid: https://exempel.se/${name}\ntheme: [ENVI]\n${more}`;
const merge = (...texts: readonly string[]) =>
  normalOf(texts.map((text, at) => inputOf('yaml', text, `${at}.yaml`)));

describe('several inputs', () => {
  it('become one catalogue: datasets that no catalogue lists are put into the only one', async () => {
    const { document, notes } = await merge(
      dataset('a'),
      catalogue('dataset: [https://exempel.se/b]\n'),
      dataset('b'),
      'class: DataService\nendpointURL: https://exempel.se/api\n',
    );
    expect(document.data).toMatchObject({
      class: 'Catalog',
      dataset: [{ id: 'https://exempel.se/b' }, { id: 'https://exempel.se/a' }],
      service: [{ class: 'DataService', endpointURL: ['https://exempel.se/api'] }],
    });
    expect(notes).toEqual([{ code: 'linked-to-catalogue', args: { count: 2 } }]);
  });

  it('leave a dataset alone that stands beside the catalogue in its own file', async () => {
    const both = `- ${catalogue().trim().replaceAll('\n', '\n  ')}\n- ${dataset('a').trim().replaceAll('\n', '\n  ')}\n`;
    const { document, notes } = await merge(both);
    expect(document.data['@graph']).toHaveLength(2);
    expect(notes).toEqual([]);
  });

  it('with the same catalogue are merged: values are united, the first of single ones counts', async () => {
    const { document, notes } = await merge(
      catalogue(
        'issued: 2023-01-01\nlanguage: [sv]\ndataset:\n  - { id: https://exempel.se/a, keyword: { sv: [x] } }\n',
      ),
      catalogue(
        'issued: 2024-01-01\nlanguage: [sv, en]\ndescription: { sv: D }\ndataset:\n  - { id: https://exempel.se/a, keyword: { sv: [x, y] } }\n',
      ),
    );
    expect(document.data).toMatchObject({
      title: { sv: 'Katalog' },
      description: { sv: 'D' },
      issued: '2023-01-01',
      dataset: [{ id: 'https://exempel.se/a', keyword: { sv: ['x', 'y'] } }],
    });
    expect(document.data['language']).toHaveLength(2);
    expect(notes).toEqual([
      {
        code: 'merged-differently',
        args: {
          class: 'Catalog',
          id: 'https://exempel.se/k',
          property: 'issued',
          kept: '2023-01-01',
          left: '2024-01-01',
        },
      },
    ]);
  });

  it('with one title in two versions keep the first', async () => {
    const { document, notes } = await merge(
      dataset('a', 'title: { sv: Ett }\n'),
      dataset('a', 'title: { sv: Två, en: Two }\n'),
    );
    expect(document.data['title']).toEqual({ sv: 'Ett', en: 'Two' });
    expect(notes).toMatchObject([{ code: 'merged-differently', args: { kept: 'Ett', left: 'Två' } }]);
  });

  it('that say the same of nameless resources say it once', async () => {
    const period = 'temporal: { startDate: 2024-01-01 }\nspatial: { bbox: POINT(1 2) }\n';
    const { document } = await merge(
      dataset('a', period),
      dataset('a', `${period}temporalResolution: P1D\n`),
    );
    expect(document.data['temporal']).toEqual([{ class: 'PeriodOfTime', startDate: '2024-01-01' }]);
    expect(document.data['spatial']).toHaveLength(1);
    expect(document.data['@graph']).toBeUndefined();
  });

  it('with different catalogues keep both, and say so', async () => {
    const { document, notes } = await merge(catalogue(), catalogue().replace('/k', '/l'));
    expect(document.data['@graph']).toHaveLength(2);
    expect(notes).toEqual([{ code: 'several-catalogues', args: { count: 2 } }]);
  });

  it('keep blank nodes of the same name apart', async () => {
    const turtle = (name: string) =>
      `@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix v: <http://www.w3.org/2006/vcard/ns#> .
       <https://exempel.se/${name}> a dcat:Dataset ; dcat:contactPoint _:c . <https://exempel.se/${name}2> a dcat:Dataset ; dcat:contactPoint _:c .
       _:c a v:Kind ; v:fn "${name}" .`;
    const { document } = await normalOf([
      inputOf('turtle', turtle('a'), 'a.ttl'),
      inputOf('turtle', turtle('b'), 'b.ttl'),
    ]);
    expect(JSON.stringify(document.data).match(/_:b\d/g)).toEqual(['_:b0', '_:b0', '_:b1', '_:b1']);
  });

  it('described twice in one file under one id are one resource', async () => {
    const { document } = await merge(
      'class: Dataset\nid: https://exempel.se/a\npublisher: &p { id: https://exempel.se/p, name: { sv: P } }\ncreator: *p\ntheme: [ENVI]\n',
    );
    expect(document.data).toMatchObject({
      publisher: { id: 'https://exempel.se/p' },
      creator: 'https://exempel.se/p',
    });
  });
});
