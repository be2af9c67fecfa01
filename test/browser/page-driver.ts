/** Drives the page in a browser, from its file, as a person does. */
import { mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { projectPath } from '../check-file.js';

const address = `file://${projectPath('dist/web/metakoll.html')}`;

/** The page in a window of its own. */
export interface Opened {
  readonly page: Page;
  /** What must not happen: requests, dialogs, faults in the script. */
  readonly trouble: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens the page. All that it asks for besides itself is refused and kept. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({ acceptDownloads: true, offline: true, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  page.on('dialog', (dialog) => {
    // Changes may be thrown away in a test; any other dialog is one that a file has opened.
    if (dialog.type() === 'confirm') return void dialog.accept();
    trouble.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(address);
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:')) trouble.push(request.url());
  });
  await page.waitForSelector('h1');
  return { page, trouble, close: () => context.close() };
}

/** A file that is given to the page: its name and content. */
export interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const example = (name: string): Given => ({
  name,
  bytes: readFileSync(projectPath(`examples/${name}`)),
});

/** Gives the page files, as the dialog for files does, and waits for the answer. */
export async function give(page: Page, files: readonly Given[]): Promise<void> {
  const payload = files.map(({ name, bytes }) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(bytes),
  }));
  if ((await page.locator('.bar').count()) > 0) await page.locator('.opened button').click();
  await page.locator('input[type=file]').first().setInputFiles(payload);
  await page.waitForSelector('.verdict, .notice[role=alert]');
}

/** What a click saves. */
export async function saved(page: Page, click: () => Promise<void>): Promise<Given> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** The report of the page in JSON. */
export async function reportOf(page: Page): Promise<unknown> {
  await page.locator('#tab-report').click();
  const { bytes } = await saved(page, () => page.locator('.forms li:last-child button').click());
  await page.locator('#tab-findings').click();
  return JSON.parse(Buffer.from(bytes).toString('utf8'));
}

/** Lets files fall on the page, as from a folder of the computer. */
export async function dropOn(page: Page, files: readonly Given[]): Promise<void> {
  const given = files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')] as const);
  const transfer = await page.evaluateHandle((list) => {
    const { DataTransfer, File } = globalThis as unknown as BrowserScope;
    const made = new DataTransfer();
    for (const [name, content] of list)
      made.items.add(new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], name));
    return made;
  }, given);
  for (const type of ['dragover', 'drop']) await page.dispatchEvent('body', type, { dataTransfer: transfer });
}

/** Lets a link fall on the page. */
export async function dropLink(page: Page, link: string): Promise<void> {
  const transfer = await page.evaluateHandle((value) => {
    const { DataTransfer } = globalThis as unknown as BrowserScope;
    const made = new DataTransfer();
    made.setData('text/uri-list', value);
    return made;
  }, link);
  for (const type of ['dragover', 'drop']) await page.dispatchEvent('body', type, { dataTransfer: transfer });
}

/** What the tests use of a browser. */
interface BrowserScope {
  readonly DataTransfer: new () => {
    readonly items: { readonly add: (file: unknown) => void };
    readonly setData: (type: string, value: string) => void;
  };
  readonly File: new (parts: readonly Uint8Array[], name: string) => unknown;
}

/** A file of this many bytes that takes no room on the disk. */
export function sparseFile(name: string, size: number): string {
  const path = join(mkdtempSync(join(tmpdir(), 'metakoll-')), name);
  writeFileSync(path, '');
  truncateSync(path, size);
  return path;
}
