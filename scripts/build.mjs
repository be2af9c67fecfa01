// @ts-check
/** Builds everything that is not kept in the repository: the generated modules of the core and dist/. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { bundle } from './build/bundle.mjs';
import { writeExplainModules } from './build/explain-modules.mjs';
import { writeProfileModules, writeVersion } from './build/profile-modules.mjs';
import { writeRuleLists } from './build/rule-lists.mjs';
import { writeConfigValidator, writeValidators } from './build/validators.mjs';

const root = new URL('..', import.meta.url);
writeVersion(root);
writeProfileModules(root);
writeValidators(root);
writeConfigValidator(root);
writeRuleLists(root);
writeExplainModules(root);
if (!process.argv.includes('--generated-only')) {
  rmSync(new URL('dist', root), { recursive: true, force: true });
  await bundle(root);
  execFileSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '-p', 'scripts/build/tsconfig.types.json'],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
}
