/**
 * The HTML report in a real browser: accessible, usable with and without script, on paper, and harmless. Skipped where
 * there is no Chromium.
 */
import { readFileSync } from 'node:fs';
import type { BrowserContextOptions } from 'playwright-core';
import { expect, it } from 'vitest';
import { reportHtml } from '../../src/core/report/reporters/html.js';
import { plainPainter } from '../../src/core/report/reporters/plain.js';
import { check, type Language } from '../../src/index.js';
import { projectPath } from '../check-file.js';
import { describeInChromium } from '../chromium.js';
import { violations } from './violations.js';

async function reportOn(files: Readonly<Record<string, Uint8Array>>, language: Language): Promise<string> {
  const inputs = Object.entries(files).map(([path, bytes]) => ({ path, bytes, named: true }));
  const { report, sources, resourcesOf } = await check(inputs, { language });
  const pieces = reportHtml(report, {
    language,
    sources,
    resourcesOf,
    failOn: 'error',
    paint: plainPainter,
    width: 100,
    maxFindings: 3,
    verbose: false,
  });
  return [...pieces].join('');
}

const example = (name: string) => ({ [name]: new Uint8Array(readFileSync(projectPath(`examples/${name}`))) });
const encode = (text: string) => new TextEncoder().encode(text);

describeInChromium('the HTML report in Chromium', (browser) => {
  /** Opens a page; anything that it asks from elsewhere, and any dialog, is kept. */
  async function open(html: string, options: BrowserContextOptions = {}) {
    const context = await browser().newContext({ offline: true, bypassCSP: true, ...options });
    const page = await context.newPage();
    const trouble: string[] = [];
    page.on('request', (request) => trouble.push(request.url()));
    page.on('dialog', (dialog) => {
      trouble.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => trouble.push(error.message));
    await page.setContent(html);
    return { page, trouble, close: () => context.close() };
  }

  it.each([
    ['sv', { viewport: { width: 1200, height: 900 }, colorScheme: 'light' }],
    ['en', { viewport: { width: 320, height: 700 }, colorScheme: 'dark' }],
  ] as const)('has no fault of accessibility, and fits its window (%s)', async (language, options) => {
    const files = { ...example('faulty.csv'), ...example('full.yaml') };
    const { page, trouble, close } = await open(await reportOn(files, language), options);
    await page.evaluate('for (const element of document.querySelectorAll("details")) element.open = true;');
    expect(await violations(page)).toEqual([]);
    expect(await page.getAttribute('html', 'lang')).toBe(language);
    const root = 'document.documentElement';
    expect(await page.evaluate(`${root}.scrollWidth - ${root}.clientWidth`)).toBeLessThanOrEqual(0);
    expect(trouble).toEqual([]);
    await close();
  });

  it('shows a clean catalogue without faults of accessibility', async () => {
    const { page, close } = await open(await reportOn(example('small.yaml'), 'sv'));
    expect(await violations(page)).toEqual([]);
    expect(await page.textContent('.verdict')).toContain('Godkänt');
    await close();
  });

  it('filters by level and words', async () => {
    const { page, close } = await open(await reportOn(example('faulty.yaml'), 'sv'));
    const shown = async () => Number(await page.textContent('#shown'));
    const all = await shown();
    expect(await page.locator('.finding').count()).toBe(all);
    await page.selectOption('#level', 'warning');
    const warnings = await shown();
    expect(warnings).toBeGreaterThan(0);
    expect(warnings).toBeLessThan(all);
    await page.selectOption('#level', '');
    await page.fill('#search', 'licens');
    expect(await shown()).toBeGreaterThan(0);
    expect(await shown()).toBeLessThan(all);
    await page.fill('#search', 'detta ord finns inte');
    expect(await shown()).toBe(0);
    expect(await page.locator('.group:visible').count()).toBe(0);
    await close();
  });

  it('can be read without script', async () => {
    const { page, close } = await open(await reportOn(example('faulty.yaml'), 'sv'), {
      javaScriptEnabled: false,
    });
    expect(await page.locator('.filter').isVisible()).toBe(false);
    await page.locator('.group > summary').last().click();
    expect(await page.locator('.group').last().locator('p').first().isVisible()).toBe(true);
    await close();
  });

  it('has everything on paper', async () => {
    const { page, close } = await open(await reportOn(example('faulty.yaml'), 'sv'));
    await page.emulateMedia({ media: 'print' });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator('details:not([open])').count()).toBe(0);
    expect(await page.locator('.filter').isVisible()).toBe(false);
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
    await close();
  });

  it('is not harmed by what a catalogue says', async () => {
    const title = '<img src=x onerror=alert(1)></title></style><script>alert(2)</script>\u202eevil';
    const text = JSON.stringify({
      class: 'Dataset',
      id: 'https://a.se/1',
      title: { sv: title },
      theme: title,
    });
    const { page, trouble, close } = await open(await reportOn({ '<b>.json': encode(text) }, 'sv'));
    await page.waitForTimeout(100);
    expect(trouble).toEqual([]);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.textContent('main')).toContain('<img src=x onerror=alert(1)>');
    await close();
  });

  it('stays usable with thousands of findings', async () => {
    const dataset = Array.from({ length: 1000 }, (_, index) => ({
      id: `https://data.exempel.se/${index}`,
      title: { sv: `Datamängd ${index}` },
      theme: 'okänt tema',
      description: 'utan språk',
    }));
    const text = JSON.stringify({
      class: 'Catalog',
      id: 'https://data.exempel.se/k',
      title: { sv: 'K' },
      dataset,
    });
    const html = await reportOn({ 'stor.json': encode(text) }, 'sv');
    expect(html.length).toBeLessThan(3_000_000);
    const { page, close } = await open(html);
    expect(await page.locator('.dataset').count()).toBeLessThanOrEqual(400);
    await page.fill('#search', 'Datamängd 17');
    expect(Number(await page.textContent('#shown'))).toBeGreaterThan(0);
    await close();
  });
});
