/** The library in a real browser: as a page loads it, and as a bundler packs it. Both find what Node finds. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { check, convert, explain, outputFormats } from '../../src/index.js';
import { sarif } from '../../src/reporters.js';
import { projectPath } from '../check-file.js';
import { describeInChromium } from '../chromium.js';
import { bundleOf } from './bundle.js';

const site = 'https://sida.exempel.se/';
const examples = readdirSync(projectPath('examples')).filter((name) =>
  /\.(?:yaml|json|csv|rdf|ttl)$/.test(name),
);

/** What the page does; it leaves its answer in `answer`. */
const program = (from: string) => `
  import { check, convert, explain } from '${from}/index.js';
  import { sarif } from '${from}/reporters.js';
  const inputs = await Promise.all(${JSON.stringify(examples)}.map(async (path) => {
    return { path, bytes: new Uint8Array(await (await fetch('/examples/' + path)).arrayBuffer()) };
  }));
  const result = await check(inputs, { language: 'sv' });
  const written = {};
  for (const to of ${JSON.stringify(outputFormats)}) {
    written[to] = (await convert(inputs.filter(({ path }) => path === 'full.yaml'), { to })).text;
  }
  globalThis.answer = {
    report: result.report, written, sarif: [...sarif(result)].join(''), rule: await explain('license-not-iri'),
  };`;

/** What Node makes of the examples. */
async function made() {
  const inputs = examples.map((path) => ({ path, bytes: readFileSync(projectPath(`examples/${path}`)) }));
  const result = await check(inputs, { language: 'sv' });
  const full = inputs.filter(({ path }) => path === 'full.yaml');
  const written = await Promise.all(
    outputFormats.map(async (to) => [to, (await convert(full, { to })).text] as const),
  );
  return {
    report: result.report,
    written: Object.fromEntries(written),
    sarif: [...sarif(result)].join(''),
    rule: await explain('license-not-iri'),
  };
}

describeInChromium('in Chromium', (browser) => {
  let known: ReturnType<typeof made> | undefined;
  const expected = () => {
    known ??= made();
    return known;
  };

  /** Opens a page of which the files are given; what it asks besides them is kept, and so are its faults. */
  async function answerOf(main: string, files: (path: string) => string | Uint8Array | undefined) {
    const context = await browser().newContext();
    const page = await context.newPage();
    const trouble: string[] = [];
    page.on('pageerror', (error) => trouble.push(error.message));
    await context.route('**/*', async (route) => {
      const path = new URL(route.request().url()).pathname.slice(1);
      const body = path === '' ? `<!doctype html><script type="module">${main}</script>` : files(path);
      if (body === undefined) trouble.push(path);
      const contentType = path === '' ? 'text/html' : path.endsWith('.js') ? 'text/javascript' : 'text/plain';
      await route.fulfill({
        status: body === undefined ? 404 : 200,
        contentType,
        body: Buffer.from(body ?? ''),
      });
    });
    await page.goto(site);
    await page
      .waitForFunction(() => 'answer' in globalThis, undefined, { timeout: 30_000 })
      .catch(() => undefined);
    const answer = await page.evaluate(() =>
      JSON.stringify((globalThis as Record<string, unknown>)['answer']),
    );
    await context.close();
    expect(trouble).toEqual([]);
    return JSON.parse(answer) as unknown;
  }

  const example = (path: string) => {
    return examples.includes(path.replace('examples/', '')) ? readFileSync(projectPath(path)) : undefined;
  };

  it('a page finds what Node finds', async () => {
    const file = (path: string) =>
      /^dist\/(?:browser|data)\//.test(path) ? readFileSync(projectPath(path), 'utf8') : example(path);
    expect(await answerOf(program('/dist/browser'), file)).toEqual(
      JSON.parse(JSON.stringify(await expected())),
    );
  });

  it('a bundle finds what Node finds', async () => {
    const code = program('metakoll')
      .replace('metakoll/index.js', 'metakoll')
      .replace('/reporters.js', '/reporters');
    const chunks = await bundleOf(code, false);
    const files = new Map(chunks.map((chunk) => [chunk.fileName, chunk.code]));
    const answer = await answerOf(`import '/entry.js';`, (path) => files.get(path) ?? example(path));
    expect(answer).toEqual(JSON.parse(JSON.stringify(await expected())));
  });
});
