/** The page in a real browser, from its file: it finds, fixes and converts what the library does. */
import { readdirSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check, convert, fix } from '../../src/index.js';
import { projectPath } from '../check-file.js';
import { chromiumArguments, chromiumPath } from '../chromium.js';
import { example, give, openPage, reportOf, saved, sparseFile, violations } from './page-driver.js';

const examples = readdirSync(projectPath('examples')).filter((name) => /\.(?:yaml|json|csv)$/.test(name));
const settings = { rules: {}, defaults: {}, allowed: {} };
const text = (content: string) => new TextEncoder().encode(content);

describe.skipIf(chromiumPath === undefined)('the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath!, args: chromiumArguments });
  });
  afterAll(async () => {
    await browser.close();
  });

  it('finds in every example what the library finds, and asks for nothing', async () => {
    const { page, trouble, close } = await openPage(browser);
    const today = await page.evaluate(() => {
      const now = new Date();
      return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
    });
    for (const name of examples) {
      const { bytes } = example(name);
      await give(page, [{ name, bytes }]);
      const inputs = [{ path: name, bytes, named: true }];
      const { report } = await check(inputs, { language: 'sv', settingsFor: () => ({ ...settings, today }) });
      expect(await reportOf(page)).toMatchObject({
        summary: JSON.parse(JSON.stringify(report.summary)),
        diagnostics: report.diagnostics.map(({ rule, range, fingerprint }) => ({ rule, range, fingerprint })),
      });
    }
    expect(trouble).toEqual([]);
    await close();
  });

  it('fixes and converts to the same bytes', async () => {
    const { page, trouble, close } = await openPage(browser);
    for (const name of ['faulty.csv', 'faulty.yaml']) {
      const { bytes } = example(name);
      const inputs = [{ path: name, bytes, named: true }];
      const fixed = (await fix(inputs, { language: 'sv' })).files[0]!;
      await give(page, [{ name, bytes }]);
      await page.getByRole('button', { name: /^Rätta \d+ åt mig/ }).click();
      await page.getByRole('button', { name: 'Gör ändringarna' }).click();
      const mended = await saved(page, () => page.locator('.changed .primary').click());
      expect(mended.name).toBe(name);
      expect(Buffer.from(mended.bytes).equals(Buffer.from(fixed.bytes))).toBe(true);
      const { text: rdf } = await convert([{ ...inputs[0]!, bytes: fixed.bytes }], { to: 'rdfxml' });
      await page.locator('#tab-convert').click();
      const converted = await saved(page, () => page.locator('.single .primary').click());
      expect(converted.name).toBe(name.replace(/\w+$/, 'rdf'));
      expect(Buffer.from(converted.bytes).toString('utf8')).toBe(rdf);
      await page.locator('.changed').getByRole('button', { name: 'Ångra' }).click();
      await page.locator('.changed').waitFor({ state: 'detached' });
    }
    expect(trouble).toEqual([]);
    await close();
  });

  it('checks again when a cell or a text is changed', async () => {
    const { page, trouble, close } = await openPage(browser, { viewport: { width: 1400, height: 900 } });
    await give(page, [example('faulty.csv')]);
    const errors = () => page.locator('.verdict h1').textContent();
    const before = await errors();
    await page.locator('.head-of-group', { hasText: 'Miljöö' }).click();
    await page.locator('.cell-form input').fill('Miljö');
    await page.locator('.cell-form button').click();
    await expect.poll(errors).not.toBe(before);
    await give(page, [{ name: 'liten.yaml', bytes: text('class: Dataset\ntitle: { sv: Badplatser }\n') }]);
    const first = await errors();
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('description: { sv: Alla kommunens badplatser. }\n');
    await expect.poll(errors).not.toBe(first);
    expect(await page.locator('.changed').textContent()).toContain('liten.yaml');
    expect(trouble).toEqual([]);
    await close();
  });

  it('shows names and values as text, whatever is in them', async () => {
    const { page, trouble, close } = await openPage(browser);
    const name = '<img src=x onerror=alert(1)>.yaml';
    const attack = '</script><img src=x onerror=alert(2)> \u202e\u0007';
    const content = `class: Dataset\nid: https://data.exempel.se/1\ntitle: { sv: ${JSON.stringify(attack)} }\ntheme: ${JSON.stringify(attack)}\n`;
    await give(page, [{ name, bytes: text(content) }]);
    expect(await page.locator('.path').first().textContent()).toBe(name);
    const groups = page.locator('.head-of-group');
    for (let index = 0; index < (await groups.count()); index++) await groups.nth(index).click();
    await page.locator('#tab-convert').click();
    await page.waitForSelector('.result');
    expect(await page.locator('img').count()).toBe(0);
    expect(trouble).toEqual([]);
    await close();
  });

  it('says what stands in the way, and lives on', async () => {
    const { page, trouble, close } = await openPage(browser);
    const heading = () => page.locator('main h1').textContent();
    await page.locator('input[type=file]').first().setInputFiles(sparseFile('stor.csv', 300_000_000));
    await expect.poll(heading).toContain('300 MB');
    await page.getByRole('button', { name: 'Börja om' }).click();
    for (const bytes of [new Uint8Array(), new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), text('hej')]) {
      await give(page, [{ name: 'något.csv', bytes }]);
      expect(await heading()).toBe('Det här går inte att läsa som en katalog.');
      expect(await page.locator('.head-of-group').count()).toBeGreaterThan(0);
    }
    expect(trouble).toEqual([]);
    await close();
  });

  it('is used from the beginning to the end by keys alone', async () => {
    const { page, trouble, close } = await openPage(browser, { viewport: { width: 1400, height: 900 } });
    /** Goes on with the tab key until an element with this name has the focus. */
    const tabTo = async (name: RegExp) => {
      for (let count = 0; count < 80; count++) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const { document } = globalThis as unknown as {
            document: { activeElement: { textContent: string; ariaLabel: string | null } | null };
          };
          return document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? '';
        });
        if (name.test(focused)) return;
      }
      throw new Error(`no way to ${name}`);
    };
    await tabTo(/^Prova ett exempel/);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.verdict');
    await page.keyboard.press('F8');
    await page.waitForSelector('.group.open');
    await tabTo(/^Rätta \d+ åt mig/);
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog');
    await tabTo(/^Gör ändringarna/);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.changed');
    expect(await page.locator('[role=status]').textContent()).toContain('Kontrollen är klar');
    await page.locator('#tab-findings').focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('.result');
    await tabTo(/^Ladda ner .*\.rdf/);
    const { name } = await saved(page, () => page.keyboard.press('Enter'));
    expect(name).toBe('faulty.rdf');
    expect(trouble).toEqual([]);
    await close();
  });

  it.each([
    ['light', 320, 'sv'],
    ['light', 1280, 'en'],
    ['dark', 320, 'en'],
    ['dark', 1280, 'sv'],
  ] as const)('is accessible in %s at %d px (%s)', async (colorScheme, width, language) => {
    const viewport = { width, height: 800 };
    const { page, close } = await openPage(browser, { viewport, colorScheme, bypassCSP: true });
    if (language === 'en') await page.getByRole('button', { name: 'In English' }).click();
    expect(await violations(page)).toEqual([]);
    await give(page, [example('faulty.csv')]);
    await page.locator('.head-of-group').nth(2).click();
    await page.waitForSelector('.cell-form');
    await page.locator('.head-of-group').nth(1).click();
    await page.waitForSelector('.place');
    expect(await violations(page)).toEqual([]);
    const overflow = await page.evaluate(() => {
      const { document } = globalThis as unknown as {
        document: { documentElement: { scrollWidth: number; clientWidth: number } };
      };
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    });
    expect(overflow).toBeLessThanOrEqual(0);
    await page.locator('.verdict .primary').click();
    await page.waitForSelector('dialog');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('#tab-convert').click();
    await page.waitForSelector('.result');
    expect(await violations(page)).toEqual([]);
    await close();
  });
});
