/**
 * How the page looks and can be used, in every state: accessible, fit for narrow windows, for forced colours and for paper. With
 * `SHOTS=folder` each state is kept as a picture there.
 */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInChromium } from '../chromium.js';
import { example, give, openPage, sparseFile } from './page-driver.js';
import { violations } from './violations.js';

const text = (content: string) => new TextEncoder().encode(content);
const shots = process.env['SHOTS'];

describeInChromium('the page', (browser) => {
  /** Goes through the states of the page and stops at each. */
  async function walk(
    page: Page,
    language: 'sv' | 'en',
    stop: (state: string) => Promise<void>,
  ): Promise<void> {
    if (language === 'en') await page.getByRole('button', { name: 'In English' }).click();
    await stop('start');
    await page.locator('.ways button').nth(3).click();
    await page.locator('.starters input').first().waitFor();
    await stop('begin');
    await page.locator('.back').click();
    await page.locator('input[type=file]').first().setInputFiles(sparseFile('stor.csv', 300_000_000));
    await page.locator('[role=alert]').waitFor();
    await stop('too-large');
    await page.locator('[role=alert] button, .notice button').first().click();
    await give(page, [{ name: 'brev.csv', bytes: text('hej') }]);
    await stop('unreadable');
    await give(page, [example('small.yaml')]);
    await stop('clean');
    await give(page, [example('faulty.csv')]);
    await page.locator('input[type=search]').fill('www.exempel.se');
    await page.locator('.head-of-group', { hasText: 'www.exempel.se' }).first().click();
    await page.waitForSelector('.cell-form');
    await page.locator('input[type=search]').fill('');
    await page.locator('.head-of-group').nth(1).click();
    await page.waitForSelector('.place');
    await stop('findings');
    await page.locator('.verdict .primary').click();
    await page.waitForSelector('dialog');
    await stop('mend');
    await page.keyboard.press('Escape');
    for (const tab of ['convert', 'preview', 'score', 'report']) {
      await page.locator(`#tab-${tab}`).click();
      await page.locator({ convert: '.result', report: '.forms' }[tab] ?? 'iframe').waitFor();
      await stop(tab);
    }
  }

  it.each([
    ['sv', { viewport: { width: 1280, height: 800 }, colorScheme: 'light' }],
    ['en', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }],
  ] as const)('is accessible in every state (%s)', async (language, options: BrowserContextOptions) => {
    const { page, trouble, close } = await openPage(browser(), { ...options, bypassCSP: true });
    await walk(page, language, async (state) => {
      if (shots) await page.screenshot({ path: `${shots}/${state}-${language}.png`, fullPage: true });
      expect(await violations(page), state).toEqual([]);
      const overflow = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(overflow, state).toBeLessThanOrEqual(0);
    });
    expect(trouble).toEqual([]);
    await close();
  });

  it('is usable at 400 % and in forced colours, and has every finding on paper', async () => {
    // 1280 × 900 pixels at 400 %.
    const viewport = { width: 320, height: 225 };
    const { page, close } = await openPage(browser(), { viewport, forcedColors: 'active', bypassCSP: true });
    await give(page, [example('faulty.csv')]);
    const bar = (await page.locator('.bar').boundingBox())!;
    expect(bar.height).toBeLessThan(viewport.height);
    await page.locator('.head-of-group').first().click();
    await page.waitForSelector('.place');
    await page.locator('.place').last().scrollIntoViewIfNeeded();
    // What stays at the top of the window leaves room for what is read.
    const covered = (await page.locator('.bar').boundingBox())!;
    expect(covered.y + covered.height).toBeLessThan(viewport.height / 2);
    // A mark is known by more than its colour.
    expect(await page.locator('.label').first().textContent()).toMatch(/Fel|Varning|Upplysning/);
    await page.emulateMedia({ media: 'print', forcedColors: 'none' });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    const all = Number(await page.locator('.virtual > *').first().getAttribute('aria-setsize'));
    await expect.poll(() => page.locator('.virtual > *').count()).toBe(all);
    expect(await page.locator('.bar button:visible').count()).toBe(0);
    await close();
  });
});
