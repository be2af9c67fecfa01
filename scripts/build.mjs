// @ts-check
/** Builds everything that is not kept in the repository: the generated modules of the core and dist/. */
import { rmSync } from 'node:fs';
import { bundle } from './build/bundle.mjs';
import { writeExplainModules } from './build/explain-modules.mjs';
import { writeListNames } from './build/list-names.mjs';
import { writeProfileModules, writeVersion } from './build/profile-modules.mjs';
import { writeRuleLists } from './build/rule-lists.mjs';
import { writeScoreModule } from './build/score-module.mjs';
import { writeStartersModule } from './build/starters-module.mjs';
import { writeTypes } from './build/types.mjs';
import { writeConfigValidator, writeValidators } from './build/validators.mjs';
import { buildPage, writeWebExamples } from './build/web.mjs';

const root = new URL('..', import.meta.url);
writeVersion(root);
writeProfileModules(root);
writeValidators(root);
writeConfigValidator(root);
writeRuleLists(root);
writeScoreModule(root);
writeStartersModule(root);
writeExplainModules(root);
writeWebExamples(root);
if (!process.argv.includes('--generated-only')) {
  rmSync(new URL('dist', root), { recursive: true, force: true });
  await writeListNames(root);
  const page = await buildPage(root);
  await bundle(root, page);
  writeTypes(root, ['index', 'reporters']);
}
