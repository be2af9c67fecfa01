/** The pages of an audit in a real browser: accessible, and fit for narrow windows. Skipped where there is no Chromium. */
import type { BrowserContextOptions } from 'playwright-core';
import { expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { ostby, vastby } from '../audit/catalogue.js';
import { describeInChromium } from '../chromium.js';
import { memoryWorld } from '../cli/memory-world.js';
import { violations } from './violations.js';

async function pages(language: string): Promise<ReadonlyMap<string, string>> {
  const before = memoryWorld({ files: { 'ostby.ttl': vastby } });
  await main(['audit', 'ostby.ttl', '--no-config', '-f', 'json'], before.world);
  const memory = memoryWorld({
    files: { 'ostby.ttl': ostby, 'vastby.ttl': vastby, 'forra.json': before.out() },
    env: { LANG: language },
  });
  await main(
    [
      'audit',
      'ostby.ttl',
      'vastby.ttl',
      'borta.ttl',
      '--no-config',
      '--out',
      'ut',
      '--against',
      'forra.json',
    ],
    memory.world,
  );
  return new Map([...memory.written].filter(([path]) => path.endsWith('.html')));
}

describeInChromium('the pages of an audit in Chromium', (browser) => {
  it.each([
    ['sv_SE', { viewport: { width: 1200, height: 900 }, colorScheme: 'light' }, 'every page'],
    ['en_GB', { viewport: { width: 360, height: 700 }, colorScheme: 'dark' }, 'the first of each kind'],
  ] as const)(
    'have no fault of accessibility, in %s',
    async (language, options: BrowserContextOptions, which) => {
      const all = [...(await pages(language))];
      for (const [path, html] of which === 'every page' ? all : all.slice(0, 2)) {
        const context = await browser().newContext({ offline: true, bypassCSP: true, ...options });
        const page = await context.newPage();
        await page.setContent(html);
        await page.evaluate(
          'for (const element of document.querySelectorAll("details")) element.open = true;',
        );
        expect(await violations(page), path).toEqual([]);
        const isTooWide = await page.evaluate(
          'document.documentElement.scrollWidth > document.documentElement.clientWidth',
        );
        expect(isTooWide, path).toBe(false);
        await context.close();
      }
    },
  );
});
