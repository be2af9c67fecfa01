// @ts-check
/**
 * Programs that are only compared with: too large for everybody who works on the project, so they are installed when they
 * are first measured, in the folder for temporary files.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The path of a program of a package of the npm registry; nothing where it cannot be installed.
 * @param {string} name of the package
 * @param {string} version
 * @param {string} program
 * @param {(message: string) => void} progress
 * @returns {string | undefined}
 */
export function installed(name, version, program, progress) {
  const folder = join(tmpdir(), 'metakoll-bench', `${name.replace(/.*\//, '')}-${version}`);
  const home = join(folder, 'node_modules', name);
  if (!existsSync(home)) {
    progress(`installing ${name} ${version} in ${folder}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    const options = ['--ignore-scripts', '--no-audit', '--no-fund'];
    const { status } = spawnSync('npm', ['install', ...options, `${name}@${version}`], { cwd: folder });
    if (status !== 0) return undefined;
  }
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  return join(home, typeof bin === 'string' ? bin : bin[program]);
}
