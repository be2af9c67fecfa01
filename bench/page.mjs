// @ts-check
/**
 * Times of the page in Chromium, from its file: until it can be used, until it has answered, while one scrolls and types.
 * `node bench/page.mjs` after `npm run build`. Beside the time on the clock stands the processor time of the page with its worker,
 * which a busy machine does not change much.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = new URL('..', import.meta.url);
const address = new URL('dist/web/metakoll.html', root).href;
const folder = mkdtempSync(join(tmpdir(), 'metakoll-page-'));

/** A catalogue of so many datasets, in which recommended fields are missing. @param {number} datasets @param {string} format */
function catalogue(datasets, format) {
  const path = join(folder, `${datasets}.${format === 'turtle' ? 'ttl' : format}`);
  const script = fileURLToPath(new URL('generate.mjs', import.meta.url));
  const wishes = [
    '--datasets',
    `${datasets}`,
    '--format',
    format,
    '--seed',
    '1',
    '--every',
    'sparse',
    '-o',
    path,
  ];
  const { status, stderr } = spawnSync(process.execPath, [script, ...wishes], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return path;
}

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const system = await browser.newBrowserCDPSession();

/** Processor time of all pages and workers so far, in seconds. */
async function processorTime() {
  const { processInfo } = await system.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** @type {string[][]} */
const rows = [];

/** @param {string} what @param {() => Promise<string | void>} work */
async function timed(what, work) {
  const [start, before] = [performance.now(), await processorTime()];
  const note = await work();
  const seconds = (performance.now() - start) / 1000;
  const used = (await processorTime()) - before;
  rows.push([what, `${seconds.toFixed(2)} s`, `${used.toFixed(2)} s`, note ?? '']);
}

/** Notes how long the window was blocked at a time, from now on; what it gives tells the longest so far, in milliseconds. */
async function watchTasks(/** @type {import('playwright-core').Page} */ page) {
  await page.evaluate(`
    globalThis.longest = 0;
    globalThis.watch?.disconnect();
    globalThis.watch = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
    });
    globalThis.watch.observe({ type: 'longtask' });`);
  return async () => `longest task ${Math.round(Number(await page.evaluate('globalThis.longest')))} ms`;
}

const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
page.setDefaultTimeout(120_000);
page.on('dialog', (dialog) => void dialog.accept());
for (const round of ['first', 'again'])
  await timed(`can be used (${round})`, async () => {
    await page.goto(address);
    await page.locator('.drop button').first().waitFor();
  });

/** Gives the page a file and waits for the answer. @param {string} path */
async function give(path) {
  if ((await page.locator('.bar').count()) > 0) await page.locator('.opened button').click();
  await page.locator('input[type=file]').first().setInputFiles(path);
  await page.waitForSelector('.verdict, .notice[role=alert]');
}

for (const datasets of [2000, 10_000]) {
  const path = catalogue(datasets, 'turtle');
  const size = `${(readFileSync(path).length / 1e6).toFixed(0)} MB`;
  await timed(`${datasets} datasets in Turtle (${size})`, async () => {
    await give(path);
    return `${await page.locator('#tab-findings .count').textContent()} findings`;
  });
}

await timed('to the end of the list, 100 steps', async () => {
  await page.locator('.head-of-group').first().click();
  const longest = await watchTasks(page);
  for (let step = 1; step <= 100; step++)
    await page.evaluate(`scrollTo(0, document.documentElement.scrollHeight * ${step / 100})`);
  return await longest();
});

const small = catalogue(450, 'yaml');
await give(small);
await timed(`40 keys in a YAML file of ${(readFileSync(small).length / 1e6).toFixed(1)} MB`, async () => {
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+Home');
  const longest = await watchTasks(page);
  await page.keyboard.type('# Kommentar i filen under tiden.\n', { delay: 30 });
  // What follows is checked again, while one goes on.
  await page.waitForTimeout(1500);
  await page.keyboard.type('# mer\n', { delay: 60 });
  await page.waitForTimeout(1500);
  return await longest();
});

await browser.close();
const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
for (const row of rows) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   '));
