// @ts-check
/** Takes the pictures of the page in docs/images/ (web-*.png) in Chromium: `node scripts/page-pictures.mjs` after `npm run build`. */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = new URL('..', import.meta.url);
const example = fileURLToPath(new URL('examples/faulty.csv', root));
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});

/**
 * A window with the page in it, and how it is kept as a picture.
 * @param {{ width: number, height: number }} viewport
 * @param {'light' | 'dark'} colorScheme
 */
async function open(viewport, colorScheme) {
  const page = await browser.newPage({ viewport, colorScheme });
  await page.goto(new URL('dist/web/metakoll.html', root).href);
  const keep = async (/** @type {string} */ name) => {
    await page.waitForTimeout(500);
    await page.screenshot({ path: fileURLToPath(new URL(`docs/images/web-${name}.png`, root)) });
  };
  const give = async () => {
    await page.locator('input[type=file]').first().setInputFiles(example);
    await page.locator('.verdict').waitFor();
  };
  return { page, keep, give };
}

const { page, keep, give } = await open({ width: 1180, height: 760 }, 'light');
await keep('start');
await give();
// Only what is near the window is in the page.
await page.evaluate('scrollTo(0, 1200)');
await page.locator('.head-of-group', { hasText: 'Miljöö' }).click();
await page.locator('.cell-form').waitFor();
await keep('findings');
await page.evaluate('scrollTo(0, 0)');
await page.locator('.verdict .primary').click();
await page.locator('dialog summary').click();
await keep('fix');
await page.keyboard.press('Escape');
await page.locator('#tab-convert').click();
await page.locator('.result').waitFor();
await keep('convert');
await page.locator('#tab-preview').click();
await page.locator('iframe').waitFor();
await keep('preview');

const narrow = await open({ width: 360, height: 760 }, 'dark');
await narrow.give();
await narrow.keep('narrow');
await browser.close();
