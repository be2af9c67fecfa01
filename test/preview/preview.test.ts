/** What the portal shows, fact by fact, from the catalogue beside this file. */
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Facet, Hit, OrganisationPage, Preview, ResourcePage } from '../../src/core/preview/view.js';
import { projectPath } from '../check-file.js';
import { run } from '../cli/run.js';

const schema = JSON.parse(readFileSync(projectPath('schemas/preview.schema.json'), 'utf8'));
const isPreview = new Ajv2020.default({ strict: false }).compile(schema);
const catalogue = readFileSync(projectPath('test/preview/katalog.yaml'), 'utf8');
const base = 'https://data.exempel.se/';

async function preview(argv: readonly string[], files: Readonly<Record<string, string>> = {}) {
  return await run(['preview', ...argv], {
    files: { 'katalog.yaml': catalogue, ...files },
    env: { LANG: 'sv_SE.UTF-8' },
  });
}

/** The JSON form, which always fits its schema. */
async function previewed(file = 'katalog.yaml', text = catalogue): Promise<Preview> {
  const { out, code } = await preview([file, '--format', 'json'], { [file]: text });
  expect(code).toBe(0);
  const found = JSON.parse(out());
  isPreview(found);
  expect(isPreview.errors ?? []).toEqual([]);
  return found as Preview;
}

const shown = await previewed();
const page = (id: string): ResourcePage => shown.pages.find((item) => item.id === base + id)!;
const hit = (title: string): Hit | undefined => shown.hits.find((item) => item.title === title);
const facet = (id: Facet['id']): Facet => shown.facets.find((item) => item.id === id)!;
const [organisation] = shown.organisations as readonly [OrganisationPage];

describe('the chosen language', () => {
  it('is Swedish where there is a Swedish text, whatever comes first', () => {
    expect(page('bad').title).toBe('Badplatser');
    expect(page('bad').publisher?.text).toBe('Exempel kommun');
    expect(page('bad').titleLanguage).toBeUndefined();
  });

  it('is English where there is no Swedish text', () => {
    expect(page('bad-2024').title).toBe('Bathing sites 2024');
    expect(page('bad-2024').titleLanguage).toBe('en');
  });

  it('is the first text where there is neither', () => {
    expect(page('bad-2025').title).toBe('Badplatser 2025');
  });
});

describe('the list of results', () => {
  it('leaves out what is in a series, with a page all the same', () => {
    expect(shown.hits.map(({ title }) => title)).toEqual([
      'Badplatser',
      'Kartvisning',
      'Badplatser år för år',
    ]);
    expect(shown.leftOut.map(({ title }) => title)).toEqual(['Bathing sites 2024', 'Badplatser 2025']);
    expect(shown.pages).toHaveLength(5);
  });

  it('has services that stand alone, but not those behind a distribution', () => {
    expect(hit('Kartvisning')?.kind).toBe('service');
    expect(hit('Bad-API')).toBeUndefined();
  });

  it('shows title, publisher, description, themes of the EU only, and badges', () => {
    expect(hit('Badplatser')).toMatchObject({
      publisher: 'Exempel kommun',
      themes: ['Miljö'],
      badges: [
        'Jordobservation och miljö',
        'http://inspire.ec.europa.eu/metadata-codelist/TopicCategory/environment',
        'CSV (.csv)',
      ],
    });
    expect(hit('Badplatser år för år')?.badges).toEqual(['Datamängdsserie']);
  });

  it('shows the address of a publisher that is not described', () => {
    expect(shown.leftOut[0]?.publisher).toBe(`${base}okand`);
  });
});

describe('the filters', () => {
  it('stand in the order of the portal', () => {
    expect(shown.facets.map(({ label }) => label)).toEqual([
      'Kategori',
      'Organisationstyp',
      'Organisation',
      'Format',
      'Uppdateringsfrekvens',
      'Licens',
      'Värdefulla datamängder',
      'Nationella grunddata',
      'Följer specifikation',
      'API/Datatjänst',
      'Datamängdsserier',
      'Öppna data',
      'Skyddade data',
    ]);
  });

  it('count values, and name what has none', () => {
    expect(facet('theme').values).toEqual([{ label: 'Miljö', count: 2 }]);
    expect(facet('theme').without).toEqual([hit('Kartvisning')?.page]);
    expect(facet('publisher').values).toEqual([{ label: 'Exempel kommun', count: 3 }]);
    expect(facet('open').values).toEqual([{ label: 'Ja', count: 1 }]);
  });

  it('offer media types only: a file type of the EU is not among the choices', () => {
    expect(facet('format').values).toEqual([{ label: 'CSV (.csv)', count: 1 }]);
  });

  it('take the main categories of high-value datasets only', async () => {
    expect(facet('hvdCategory').values).toEqual([{ label: 'Jordobservation och miljö', count: 1 }]);
    const sub = catalogue.replace('c_dd313021', 'c_59c93ba5');
    const other = await previewed('katalog.yaml', sub);
    expect(other.facets.find(({ id }) => id === 'hvdCategory')?.values).toEqual([]);
  });
});

describe('the page of a dataset', () => {
  it('has its indicators in the order of the portal', () => {
    expect(page('bad').indicators.slice(0, 3)).toEqual([
      'Publik',
      'årligen',
      'Creative Commons CC0 1.0 universell',
    ]);
  });

  it('has no licence mark for another address of the same licence', async () => {
    const https = catalogue.replace('http://creativecommons.org', 'https://creativecommons.org');
    const other = await previewed('katalog.yaml', https);
    expect(other.pages[0]?.indicators).toHaveLength(page('bad').indicators.length - 1);
  });

  it('has a button for one file, for several, and for access', () => {
    expect(page('bad').distributions.map(({ title, button }) => [title, button?.label])).toEqual([
      ['Badplatser som CSV', 'Ladda ner'],
      ['Ingen titel given', 'Datat har flertalet länkar för nedladdning'],
      ['Ingen titel given', 'Åtkomst'],
    ]);
    expect(page('bad').distributions[2]?.service).toBe('Bad-API');
  });

  it('mixes keywords of all languages', () => {
    expect(page('bad').keywords).toEqual(['bad', 'strand', 'sommar', 'bathing', 'beach']);
  });

  it('has its fields in the right column in the order of the portal, and never the provenance', () => {
    expect(page('bad').first.map(({ key }) => key)).toEqual(['landingPage', 'hvdCategory', 'subject']);
    expect(page('bad').second.map(({ key }) => key)).toEqual([
      'accrualPeriodicity',
      'accessRights',
      'conformsTo',
    ]);
    expect(JSON.stringify({ ...page('bad'), remarks: [] })).not.toContain('Mätt av kommunen');
  });

  it('shows no publisher that is not described', () => {
    expect(page('bad-2024').publisher).toBeUndefined();
  });

  it('names its series and its catalogue', () => {
    expect(page('bad-2024').series).toEqual(['Badplatser år för år']);
    expect(page('bad').catalogue).toEqual({
      title: 'Öppna data i Exempel kommun',
      publisher: 'Exempel kommun',
    });
  });

  it('has the findings that tell what is lost, by the part of the page', () => {
    const { remarks } = page('bad-2024');
    expect(
      remarks.find(({ rule, part }) => rule === 'schema-missing-mandatory' && part === 'description'),
    ).toBeDefined();
  });
});

describe('the page of a series', () => {
  it('shows title, description, publisher and its members, the newest first, and nothing else', () => {
    const { title, publisher, members, keywords, themes, first, second, indicators } = page('serie');
    expect([title, publisher?.text]).toEqual(['Badplatser år för år', 'Exempel kommun']);
    expect(members).toEqual([page('bad-2025').page, page('bad-2024').page]);
    expect([keywords, themes, first, second, indicators]).toEqual([[], [], [], [], []]);
  });
});

describe('the page of an organisation', () => {
  it('has six counts', () => {
    expect(organisation.counts.map(({ label, count }) => `${label}: ${count}`)).toEqual([
      'Öppna datamängder: 1',
      'Skyddade datamängder: 0',
      'Datamängder med API: 1',
      'Värdefulla datamängder: 1',
      'Avgiftsbelagda datamängder: 0',
      'Datamängder som följer specifikation: 0',
    ]);
  });

  it('shows the mail address as contact, and the type and the number', () => {
    expect(organisation).toMatchObject({
      contact: { text: 'kommun@exempel.se', href: 'mailto:kommun@exempel.se' },
      number: '212000-0001',
    });
    expect(organisation.type).toMatch(/kommun/i);
  });
});

describe('the pages', () => {
  it('are one file without scripts and without anything from elsewhere', async () => {
    const { written, code } = await preview(['katalog.yaml', '-o', 'sida.html']);
    expect(code).toBe(0);
    const [[, text] = []] = [...written];
    expect(text).toMatch(/^<!doctype html>\n<html lang="sv">/);
    expect(text).not.toMatch(/<script|<img|<link|src=/);
    expect(text).toContain('enligt dess öppna källkod från den 14 maj 2025');
    expect(text).toContain('Portalen visar de första 8 raderna');
  });

  it('show an address that is a script as text', async () => {
    const { out } = await preview(['katalog.yaml']);
    expect(out()).toContain('javascript:alert(1)');
    expect(out()).not.toContain('href="javascript:');
  });

  it('show HTML in a description as it is written', async () => {
    const text = catalogue.replace('En datamängd för varje år.', '<b onclick="x()">Fet</b>');
    const { out } = await preview(['a.yaml'], { 'a.yaml': text });
    expect(out()).toContain('&lt;b onclick=&quot;x()&quot;&gt;Fet&lt;/b&gt;');
  });

  it('are divided by 500, with links between the files', async () => {
    const datasets = Array.from(
      { length: 501 },
      (_, index) => `  - { id: ${base}${index}, title: { sv: Nr ${index} } }`,
    );
    const many = `class: Catalog\nid: ${base}k\ndataset:\n${datasets.join('\n')}\n`;
    const { written, code } = await preview(['a.yaml', '-o', 'sida.html'], { 'a.yaml': many });
    expect(code).toBe(0);
    const names = [...written.keys()].map((path) => path.replace(/^.*\/(?=[^/]*$)/, ''));
    expect(names).toEqual(['sida.html', 'sida-2.html']);
    expect([...written.values()][0]).toContain('href="sida-2.html#dataset-501"');
    expect([...written.values()][1]).toContain('Nr 500');
    const without = await preview(['a.yaml'], { 'a.yaml': many });
    expect([without.code, without.err()]).toEqual([2, expect.stringContaining('-o')]);
  });

  it('show one dataset alone, by title or address', async () => {
    const { out } = await preview(['katalog.yaml', '--dataset', 'badplatser', '-f', 'json']);
    expect((JSON.parse(out()) as Preview).pages.map(({ title }) => title)).toEqual(['Badplatser']);
    const none = await preview(['katalog.yaml', '--dataset', 'Parker']);
    expect([none.code, none.err()]).toEqual([2, expect.stringContaining('Parker')]);
  });

  it('are in English around what the portal says in Swedish', async () => {
    const { out } = await preview(['katalog.yaml', '--lang', 'en']);
    expect(out()).toContain('This is how the portal usually shows the description');
    expect(out()).toContain('lang="sv" dir="auto">Ingen titel given');
  });

  it('say so where there is nothing to show', async () => {
    const { code, err } = await preview(['a.yaml'], { 'a.yaml': `class: Agent\nid: ${base}a\n` });
    expect(code).toBe(2);
    expect(err()).toContain('ingen datamängd');
  });
});

describe('--open', () => {
  it('opens the file that was written', async () => {
    const { code, browsed, written } = await preview(['katalog.yaml', '-o', 'sida.html', '--open']);
    expect({ code, browsed, written: [...written.keys()] }).toEqual({
      code: 0,
      browsed: ['/projekt/sida.html'],
      written: ['/projekt/sida.html'],
    });
  });

  it('needs a file', async () => {
    const { code, err, browsed } = await preview(['katalog.yaml', '--open']);
    expect({ code, browsed }).toEqual({ code: 2, browsed: [] });
    expect(err()).toContain('-o');
  });
});
