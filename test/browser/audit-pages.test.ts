/** The pages of an audit in a real browser: accessible, and fit for narrow windows. Skipped where there is no Chromium. */
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { ostby, vastby } from '../audit/catalogue.js';
import { chromiumArguments, chromiumPath } from '../chromium.js';
import { memoryWorld } from '../cli/memory-world.js';

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

describe.skipIf(chromiumPath === undefined)('the pages of an audit in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath!, args: chromiumArguments });
  });
  afterAll(async () => {
    await browser.close();
  });

  it.each([
    ['sv_SE', { viewport: { width: 1200, height: 900 }, colorScheme: 'light' }, 'every page'],
    ['en_GB', { viewport: { width: 360, height: 700 }, colorScheme: 'dark' }, 'the first of each kind'],
  ] as const)(
    'have no fault of accessibility, in %s',
    async (language, options: BrowserContextOptions, which) => {
      const all = [...(await pages(language))];
      for (const [path, html] of which === 'every page' ? all : all.slice(0, 2)) {
        const context = await browser.newContext({ offline: true, bypassCSP: true, ...options });
        const page = await context.newPage();
        await page.setContent(html);
        await page.evaluate(
          'for (const element of document.querySelectorAll("details")) element.open = true;',
        );
        await page.evaluate(axe.source);
        const found = await page.evaluate(async () => {
          const { axe: tool } = globalThis as unknown as {
            axe: {
              run: (wishes: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
            };
          };
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          return (await tool.run({ runOnly: tags, resultTypes: ['violations'] })).violations;
        });
        expect(found.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([]);
        const isTooWide = await page.evaluate(
          'document.documentElement.scrollWidth > document.documentElement.clientWidth',
        );
        expect(isTooWide, path).toBe(false);
        await context.close();
      }
    },
  );
});
