/** What stands beside findings in the page: settings that come along, a new catalogue, addresses, encodings, preview and points. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import {
  findStarters,
  type Publisher,
  preview,
  readPublisher,
  score,
  startCatalogue,
} from '../../src/index.js';
import { describeInChromium } from '../chromium.js';
import { dropLink, dropOn, example, type Given, give, type Opened, openPage, saved } from './page-driver.js';

const text = (content: string) => new TextEncoder().encode(content);
const read = ({ bytes }: Given) => Buffer.from(bytes).toString('utf8');

describeInChromium('the page', (browser) => {
  let opened: Opened;
  let page: Page;
  beforeAll(async () => {
    opened = await openPage(browser(), { viewport: { width: 1400, height: 900 } });
    page = opened.page;
  });

  /** Goes back to the first view. */
  async function begin(): Promise<void> {
    const other = page.locator('.opened button, .begin .back');
    if ((await other.count()) > 0) await other.first().click();
    await page.locator('.drop').waitFor();
  }

  it('explains an address, and fetches nothing', async () => {
    await dropLink(page, 'https://data.exempel.se/katalog.rdf');
    expect(await page.locator('.remark').textContent()).toContain('hämtar ingenting');
    await page.getByRole('button', { name: 'Klistra in text' }).click();
    await page.locator('textarea').fill('https://data.exempel.se/katalog.rdf');
    await page.locator('.paste .primary').click();
    expect(await page.locator('.paste .remark').textContent()).toContain('hämtar ingenting');
    expect(opened.trouble).toEqual([]);
  });

  it('uses a metakoll.yaml and the identifiers that come along', async () => {
    const settings = `base: https://data.exempel.se/
ids: from-title
catalog:
  id: https://data.exempel.se/katalog
  title: { sv: Katalog, en: Catalogue }
  description: { sv: Allt som kommunen delar., en: Everything that the municipality shares. }
  publisher: 212000-0001
  license: CC0
`;
    const table = 'Titel (sv);Beskrivning (sv)\nBadplatser;Kommunens badplatser.\n';
    const files = [
      { name: 'metakoll.yaml', bytes: text(settings) },
      { name: 'lista.csv', bytes: text(table) },
    ];
    await begin();
    await dropOn(page, files);
    await page.waitForSelector('.verdict');
    expect(await page.locator('.verdict').textContent()).toContain('metakoll.yaml');
    await page.locator('#tab-convert').click();
    await page.waitForSelector('.result');
    expect(await page.locator('.result').textContent()).toContain(
      'https://data.exempel.se/dataset/badplatser',
    );
    const kept = await saved(page, () => page.getByRole('button', { name: /metakoll-ids\.yaml/ }).click());
    expect(kept.name).toBe('metakoll-ids.yaml');
    expect(read(kept)).toContain('https://data.exempel.se/dataset/badplatser');
    // Under another title it keeps its address, and there is nothing new to keep but the title.
    const renamed = text(table.replace('Badplatser', 'Badplatser och bryggor'));
    await dropOn(page, [files[0]!, kept, { name: 'lista.csv', bytes: renamed }]);
    await page.locator('#tab-convert').click();
    await page.waitForSelector('.result');
    expect(await page.locator('.result').textContent()).toContain(
      '"https://data.exempel.se/dataset/badplatser"',
    );
    // What cannot be read is reported, and decides nothing.
    const broken = { name: 'metakoll-ids.yaml', bytes: text('<<<<<<< HEAD\n') };
    await dropOn(page, [files[0]!, broken, files[1]!]);
    await page.waitForSelector('.verdict .remark');
    expect(await page.locator('.verdict .remark').textContent()).toContain('metakoll-ids.yaml');
    expect(opened.trouble).toEqual([]);
  });

  it('reads a text in another encoding when one is chosen', async () => {
    await begin();
    // The letters of Mac OS, which look like punctuation in that of Windows.
    const bytes = Buffer.from(`class: Dataset\ntitle: { sv: R\u008ad }\n`, 'latin1');
    await give(page, [{ name: 'mac.yaml', bytes }]);
    await page.locator('.understood summary').click();
    await page.locator('.understood select').selectOption('macintosh');
    await expect.poll(() => page.locator('.cm-content').textContent()).toContain('Räd');
    expect(opened.trouble).toEqual([]);
  });

  it('shows what the portal shows, and the points, as the command writes them', async () => {
    await begin();
    const { name, bytes } = example('faulty.yaml');
    await give(page, [{ name, bytes }]);
    const inputs = [{ path: name, bytes, named: true }];
    const how = { language: 'sv' as const, settingsFor: () => ({ rules: {}, defaults: {}, allowed: {} }) };
    const expected = {
      preview: (await preview(inputs, how)).html('forhandsvisning.html')[0]!.text,
      score: (await score(inputs, how)).html(),
    };
    for (const tab of ['preview', 'score'] as const) {
      await page.locator(`#tab-${tab}`).click();
      await page.locator('iframe').waitFor();
      expect(await page.locator('iframe').getAttribute('srcdoc'), tab).toBe(expected[tab]);
      const kept = await saved(page, () => page.locator('.framed button').first().click());
      expect(read(kept), tab).toBe(expected[tab]);
    }
    expect(opened.trouble).toEqual([]);
  });

  it('begins a catalogue with the files of metakoll init', async () => {
    await begin();
    await page.getByRole('button', { name: 'Börja på en ny katalog' }).click();
    await page.getByRole('button', { name: 'In English' }).click();
    await page.getByLabel('Organisation').fill('212000-0001');
    await page.getByLabel(/^Web address that/).fill('inte en adress');
    await page.locator('.fault').waitFor();
    await page.getByLabel(/^Web address that/).fill('https://data.exempel.se/');
    await page.getByLabel(/^E-mail/).fill('opendata@exempel.se');
    await page.getByLabel('Bathing sites').check();
    const publisher = readPublisher('212000-0001', 'en') as { readonly value: Publisher };
    const today = await page.evaluate(() => new Date().toLocaleDateString('sv-SE'));
    const make = async (label: RegExp, format: 'xlsx' | 'csv' | 'yaml') => {
      await page.getByLabel(label).check();
      await page.getByRole('button', { name: 'Make the files' }).click();
      const button = page.getByRole('button', { name: `Download datasets.${format}` });
      const settings = await saved(page, () =>
        page.getByRole('button', { name: 'Download metakoll.yaml' }).click(),
      );
      return [settings, await saved(page, () => button.click())] as const;
    };
    for (const [label, format] of [
      [/^Workbook/, 'xlsx'],
      [/^Table/, 'csv'],
      [/^YAML/, 'yaml'],
    ] as const) {
      const [settings, file] = await make(label, format);
      const started = await startCatalogue({
        answers: {
          publisher: publisher.value,
          base: 'https://data.exempel.se/',
          license: 'http://creativecommons.org/publicdomain/zero/1.0/',
          contact: 'opendata@exempel.se',
        },
        starters: findStarters('badplatser').found,
        format,
        language: 'en',
        today,
      });
      expect(read(settings), format).toBe(started.settings);
      if (started.bytes) expect(Buffer.from(file.bytes).equals(Buffer.from(started.bytes))).toBe(true);
      else expect(read(file), format).toBe(started.text);
      if (format === 'csv') expect(read(file).split('\n')[0]).toContain('Title (sv)');
    }
    await page.getByRole('button', { name: 'Fill them in here' }).click();
    await page.waitForSelector('.verdict');
    expect(await page.locator('.verdict').textContent()).toContain('metakoll.yaml');
    await page.getByRole('button', { name: 'På svenska' }).click();
    expect(opened.trouble).toEqual([]);
  });
});
