/** Whoever speaks of the portal names the facts on which that rests, and each fact says where it is from. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { portalClaims } from '../../src/core/checks/portal-claims.js';
import { rules } from '../../src/core/checks/rules.js';
import { portalUses } from '../../src/core/profile/portal.js';
import { portalFacts, sources } from '../../src/core/profile/portal-facts.js';
import { projectPath } from '../check-file.js';

const claims = [...Object.values(portalClaims).flat(), ...portalUses.flatMap((use) => use.claims)];

describe('the facts about the portal', () => {
  it.each(Object.entries(portalFacts))('%s has sentences and a source', (_, { fact, source }) => {
    expect(fact.sv).not.toBe('');
    expect(fact.en).not.toBe('');
    expect(sources[source].date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('are all used, and all that is claimed is one of them', () => {
    expect([...new Set(claims)].sort()).toEqual(Object.keys(portalFacts).sort());
  });

  it('stand behind every use of a property', () => {
    expect(portalUses.filter((use) => use.claims.length === 0)).toEqual([]);
  });
});

/** The modules with the sentences of the rules, by code. */
const texts = [...rules.values()]
  .map(({ code, group }) => ({ code, path: projectPath(`src/core/checks/${group}/${code}.texts.ts`) }))
  .map(({ code, path }) => ({ code, text: readFileSync(path, 'utf8') }));

describe('the sentences of rules', () => {
  it('that speak of the portal name their facts, and no others do', () => {
    // The portal of the EU is not meant, nor its name in an address.
    const speaking = texts.filter(({ text }) =>
      /(?<!EU:s |Europas )[Dd]ataportalen|\bportal(?:en|ens)\b|\bPortal(?:en|ens)\b|(?<!EU data |European data )\bportal\b/u.test(
        text,
      ),
    );
    expect(speaking.map(({ code }) => code).sort()).toEqual(Object.keys(portalClaims).sort());
  });
});
