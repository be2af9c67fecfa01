// @ts-check
/**
 * `npm pack` calls this before and after: in the package stand no scripts and no packages for development, which are of no use
 * without the sources. Before, package.json becomes what the package gets; after, it is what it was.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

const manifest = new URL('../package.json', import.meta.url);
const kept = new URL('../package.json.kept', import.meta.url);

if (process.argv[2] === 'restore') {
  if (existsSync(kept)) renameSync(kept, manifest);
} else if (!existsSync(kept)) {
  const text = readFileSync(manifest, 'utf8');
  writeFileSync(kept, text);
  const { devDependencies: _, scripts, ...published } = JSON.parse(text);
  // npm looks here for what to call after it has packed.
  const { postpack } = scripts;
  writeFileSync(manifest, `${JSON.stringify({ ...published, scripts: { postpack } }, undefined, 2)}\n`);
}
