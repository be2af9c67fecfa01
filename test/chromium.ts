/** Chromium for tests (Debian: `apt-get install chromium`); another place can be named in CHROMIUM. */
import { existsSync } from 'node:fs';

/** Where it is; undefined where there is none, and tests that need it are skipped. */
export const chromiumPath = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
);

/** A browser in a container has no sandbox of its own. */
export const chromiumArguments = ['--no-sandbox'];
