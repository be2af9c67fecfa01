/** Chromium for tests (Debian: `apt-get install chromium`); another place can be named in CHROMIUM. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';

/** Where it is; undefined where there is none, and tests that need it are skipped. */
const chromiumPath = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
);

/** A browser in a container has no sandbox of its own. */
const chromiumArguments = ['--no-sandbox'];

/** Tests in a browser that they share; skipped where there is none. */
export function describeInChromium(name: string, tests: (browser: () => Browser) => void): void {
  describe.skipIf(chromiumPath === undefined)(name, () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: chromiumPath!, args: chromiumArguments });
    });
    afterAll(async () => {
      await browser?.close();
    });
    tests(() => browser!);
  });
}
