/** The preview in a real browser: accessible, fit for narrow windows, and whole on paper. Skipped where there is no Chromium. */
import { readFileSync } from 'node:fs';
import type { BrowserContextOptions } from 'playwright-core';
import { expect, it } from 'vitest';
import { projectPath } from '../check-file.js';
import { describeInChromium } from '../chromium.js';
import { run } from '../cli/run.js';
import { hardCatalogue } from '../preview/hard-catalogue.js';
import { violations } from './violations.js';

const files = {
  'svar.json': hardCatalogue(5),
  'katalog.yaml': readFileSync(projectPath('test/preview/katalog.yaml'), 'utf8'),
};

describeInChromium('the preview in Chromium', (browser) => {
  it.each([
    ['sv', { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }],
    ['en', { viewport: { width: 320, height: 700 }, colorScheme: 'dark' }],
  ] as const)('has no fault of accessibility, and fits its window (%s)', async (language, options) => {
    const { out } = await run(['preview', 'svar.json', 'katalog.yaml', '--lang', language], { files });
    const context = await browser().newContext({
      offline: true,
      bypassCSP: true,
      ...(options as BrowserContextOptions),
    });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setContent(out());
    if (process.env['SHOTS'])
      await page.screenshot({ path: `${process.env['SHOTS']}/pages-${language}.png` });
    const root = 'document.documentElement';
    expect(await page.evaluate(`${root}.scrollWidth - ${root}.clientWidth`)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    expect(asked).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    // What is lost is printed too, beside the page that lost it.
    expect(await page.locator('.margin').first().isVisible()).toBe(true);
    expect(await page.locator('.margin details p, .margin details li').first().isVisible()).toBe(true);
    await context.close();
  });
});
