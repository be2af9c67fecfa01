/** The page in a real browser, from its file: it finds, fixes and converts what the library does. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { check, convert, fix, type Input } from '../../src/index.js';
import { projectPath } from '../check-file.js';
import { describeInChromium } from '../chromium.js';
import {
  dropOn,
  example,
  type Given,
  give,
  type Opened,
  openPage,
  reportOf,
  saved,
  sparseFile,
} from './page-driver.js';

const examples = readdirSync(projectPath('examples')).filter((name) => /\.(?:yaml|json|csv)$/.test(name));
const text = (content: string) => new TextEncoder().encode(content);

describeInChromium('the page', (browser) => {
  let opened: Opened;
  let today: string;
  beforeAll(async () => {
    opened = await openPage(browser(), { viewport: { width: 1400, height: 900 } });
    today = await opened.page.evaluate(() => {
      const now = new Date();
      return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
    });
  });

  /** What the library says of a file, as far as the report of the page is compared with it. */
  async function expected({ name, bytes }: Given) {
    const settings = { rules: {}, defaults: {}, allowed: {}, today };
    const inputs: Input[] = [{ path: name, bytes, named: true }];
    const { report } = await check(inputs, { language: 'sv', settingsFor: () => settings });
    const { summary, diagnostics } = JSON.parse(JSON.stringify(report));
    return { summary, diagnostics };
  }

  /** Fixes and converts a file in the page, and compares the bytes with the library's. */
  async function fixAndConvert({ name, bytes }: Given): Promise<void> {
    const { page } = opened;
    const inputs: Input[] = [{ path: name, bytes, named: true }];
    const fixed = (await fix(inputs, { language: 'sv' })).files[0]!;
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

  it.each(examples)('finds in %s what the library finds', async (name) => {
    await give(opened.page, [example(name)]);
    expect(await reportOf(opened.page)).toMatchObject(await expected(example(name)));
    expect(opened.trouble).toEqual([]);
  });

  it.each(['faulty.csv', 'faulty.yaml'])('fixes and converts %s to the same bytes', async (name) => {
    await give(opened.page, [example(name)]);
    await fixAndConvert(example(name));
    expect(opened.trouble).toEqual([]);
  });

  it('reads, fixes and converts a workbook, and names its cells', async () => {
    const { page, trouble } = opened;
    const inputs: Input[] = [{ path: 'faulty.yaml', bytes: example('faulty.yaml').bytes, named: true }];
    const { bytes } = await convert(inputs, { to: 'xlsx', language: 'sv' });
    const workbook: Given = { name: 'katalog.xlsx', bytes: bytes! };
    await dropOn(page, [workbook]);
    await page.waitForSelector('.verdict');
    expect(await reportOf(page)).toMatchObject(await expected(workbook));
    await page.locator('.head-of-group', { hasText: 'Miljöö' }).click();
    await expect.poll(() => page.locator('.group.open').textContent()).toMatch(/Datamängder [A-Z]+\d+/);
    await fixAndConvert(workbook);
    await page.locator('#tab-findings').click();
    await expect.poll(() => page.locator('.sheet-choice option').allTextContents()).toContain('Datamängder');
    const errors = () => page.locator('.verdict h1').textContent();
    const before = await errors();
    await page.locator('.head-of-group', { hasText: 'Miljöö' }).click();
    await page.locator('.cell-form input').fill('Miljö');
    await page.locator('.cell-form button').click();
    await expect.poll(errors).not.toBe(before);
    expect(trouble).toEqual([]);
  });

  it('checks again when a cell or a text is changed', async () => {
    const { page, trouble } = opened;
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
  });

  it('puts one finding right at once, and goes on to the next', async () => {
    const { page, trouble } = opened;
    await give(page, [example('faulty.csv')]);
    await page.locator('.head-of-group', { hasText: 'Miljöö' }).click();
    // What the field may hold is offered.
    await page.locator('datalist option[value="ENVI"]').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Skriv ”ENVI”' }).click();
    // The next finding is open, and has the focus.
    await page.locator('.group.open', { hasText: 'helt öppet' }).waitFor();
    await expect.poll(() => page.locator('.group.open button:focus').count()).toBe(1);
    // What is missing has no cell to be written in, but a column can be added beside the last.
    await page.locator('.verdict .primary').click();
    await page.locator('dialog summary').click();
    expect(await page.locator('.cell-changes').textContent()).toContain('AX5 0,5 0.5');
    await page.keyboard.press('Escape');
    await page.evaluate('scrollTo(0, 0)');
    const missing = page.locator('.head-of-group', { hasText: '”Utgivare”' });
    await missing.click();
    await page.locator('.group.open', { hasText: 'Katalog utgivare id' }).waitFor();
    expect(await page.locator('.group.open', { hasText: '”Utgivare”' }).locator('.cell-form').count()).toBe(
      0,
    );
    const write = async (cell: string, content: string) => {
      await page.locator(`[data-cell="${cell}"]`).click();
      await page.locator('.cell-bar textarea').fill(content);
      await page.locator('.cell-bar button').click();
      await page.locator(`[data-cell="${cell}"]`, { hasText: content }).waitFor();
    };
    await page.locator('.scroller').evaluate('(box) => box.scrollTo(1e5, 0)');
    await write('2 52', 'Katalog utgivare id');
    await write('3 52', '212000-0001');
    await expect.poll(() => missing.count()).toBe(0);
    expect(trouble).toEqual([]);
  });

  it('shows names and values as text, whatever is in them', async () => {
    const { page, trouble } = opened;
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
  });

  it('says what stands in the way, and lives on', async () => {
    const { page, trouble } = opened;
    const heading = () => page.locator('main h1').textContent();
    for (const bytes of [new Uint8Array(), new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), text('hej')]) {
      await give(page, [{ name: 'något.csv', bytes }]);
      expect(await heading()).toBe('Det här går inte att läsa som en katalog.');
      expect(await page.locator('.head-of-group').count()).toBeGreaterThan(0);
    }
    await page.locator('.opened button').click();
    await page.locator('input[type=file]').first().setInputFiles(sparseFile('stor.csv', 300_000_000));
    await expect.poll(heading).toContain('300 MB');
    await page.getByRole('button', { name: 'Börja om' }).click();
    expect(trouble).toEqual([]);
  });

  it('is used from the beginning to the end by keys alone, and says aloud what it has done', async () => {
    const { page, trouble } = opened;
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
    if ((await page.locator('.opened button').count()) > 0) await page.locator('.opened button').click();
    await page.locator('.drop').waitFor();
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
  });
});

// With workbooks; what they need is about an eighth of it.
it('is one file of less than 2.9 MB, 0.75 MB as it is sent', () => {
  const bytes = readFileSync(projectPath('dist/web/metakoll.html'));
  expect(bytes.length).toBeLessThan(2_900_000);
  expect(gzipSync(bytes).length).toBeLessThan(750_000);
});
