import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Finder, Rule } from '../../src/core/checks/rule.js';
import { rules } from '../../src/core/checks/rules.js';
import { standardRules } from '../../src/core/checks/ruleset.js';
import { schemaCheck } from '../../src/core/checks/schema.js';
import { explainReaderFinding } from '../../src/core/checks/unknown-terms.js';
import { exampleInput } from '../../src/core/explain/examples.js';
import { standardSettings } from '../../src/core/model/settings.js';
import { readInput } from '../../src/core/run/read.js';
import { projectPath } from '../check-file.js';

/** Who finds something of a rule in its bad examples, beside its own looks. */
async function findersOf({ code }: Rule): Promise<ReadonlySet<Finder>> {
  const folder = projectPath(`test/rules/${code}`);
  const found = new Set<Finder>();
  for (const name of readdirSync(folder)) {
    if (!/^bad(?:-[a-z0-9-]+)?\.[a-z]+$/.test(name)) continue;
    const input = exampleInput(name, readFileSync(`${folder}/${name}`));
    const { document } = (await readInput(input, {}, standardSettings))!;
    if (document.findings.some((finding) => explainReaderFinding(finding).rule === code)) found.add('reader');
    const check = schemaCheck(document, () => false, await standardRules.validators(), rules.values());
    if (document.resources.some((node) => check(node).some(({ rule }) => rule === code))) found.add('schema');
  }
  return found;
}

const hasLooks = ({ eachProperty, eachResource, eachDocument }: Rule) =>
  [eachProperty, eachResource, eachDocument].some((look) => look !== undefined);

it.each([...rules.values()].map((rule) => [rule.code, rule] as const))(
  '%s says who finds it',
  async (_, rule) => {
    const { foundBy = [], group } = rule;
    expect(hasLooks(rule) || foundBy.length > 0).toBe(true);
    if (foundBy.includes('settings')) {
      expect([group, foundBy]).toEqual(['config', ['settings']]);
      return;
    }
    expect([...(await findersOf(rule))].sort()).toEqual([...foundBy].sort());
  },
);
