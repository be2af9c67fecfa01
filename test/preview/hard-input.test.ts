/** What the preview makes of what is hard to show. */
import { describe, expect, it } from 'vitest';
import type { Preview } from '../../src/core/preview/view.js';
import { run } from '../cli/run.js';
import { hardCatalogue } from './hard-catalogue.js';

const files = { 'svar.json': hardCatalogue(200) };
const env = { LANG: 'sv_SE.UTF-8' };

describe('the preview', async () => {
  const { out } = await run(['preview', 'svar.json', '-f', 'json'], { files, env });
  const shown = JSON.parse(out()) as Preview;
  const { out: page } = await run(['preview', 'svar.json'], { files, env });
  const pageOf = (name: string) => shown.pages.find(({ id }) => id?.endsWith(`/${name}`))!;

  it('cuts a description of 50 000 characters, and keeps all of it', () => {
    expect(pageOf('long').description!.length).toBeGreaterThan(50_000);
    expect(page()).toContain('Portalen visar de första 8 raderna');
  });

  it('says in which language a text is that is not in Swedish', () => {
    expect(page()).toContain('<h3 lang="en" dir="auto">Bathing sites</h3>');
    expect(page()).toContain('<h3 lang="ar" dir="auto">مواقع السباحة</h3>');
  });

  it('shows a text without language', () => {
    expect(pageOf('none').title).toBe('Utan språk');
  });

  it('shows that a title, a description and a publisher are missing', () => {
    expect(pageOf('untitled').title).toBeUndefined();
    expect(page()).toContain('Här visas ingen beskrivning');
    expect(pageOf('script').publisher).toBeUndefined();
  });

  it('shows 200 distributions, and which has no title', () => {
    expect(pageOf('many').distributions).toHaveLength(200);
    expect(page().match(/Ingen titel given/g)).toHaveLength(1);
  });

  it('shows HTML and scripts as text', () => {
    expect(page()).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(page()).not.toMatch(/<img|href="javascript:/);
    expect(page()).toContain('javascript:alert(1)');
  });
});

describe('check --preview', () => {
  it('links each finding of the report to its place in the preview beside it', async () => {
    const { written, code } = await run(['svar.json', '-f', 'html=r.html', '--preview'], { files, env });
    expect(code).toBe(1);
    const [preview, report] = [...written.values()].map(String) as [string, string];
    expect([...written.keys()]).toEqual(['/projekt/r-preview.html', '/projekt/r.html']);
    const links = [...report.matchAll(/href="r-preview\.html#([^"]+)"/g)].map(([, id]) => id!);
    expect(links.length).toBeGreaterThan(20);
    for (const id of links) expect(preview).toContain(`id="${id}"`);
  });

  it('needs a report in HTML that goes to a file', async () => {
    const { code, err } = await run(['svar.json', '--preview'], { files, env });
    expect(code).toBe(2);
    expect(err()).toContain('--format html=rapport.html --preview');
  });
});
