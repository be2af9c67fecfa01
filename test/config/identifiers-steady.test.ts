/** A thousand steps of a catalogue's life: no identifier ever moves to another dataset, and none changes. */
import { expect, it } from 'vitest';
import { identifiersText, readIdentifiers } from '../../src/core/config/identifiers.js';
import type { IdentifierSettings, KnownIdentifier } from '../../src/core/model/identifiers.js';
import { readInputs } from '../../src/core/run/check.js';

interface Dataset {
  readonly key: number;
  title: string;
  readonly description: string | undefined;
  readonly address: string | undefined;
}

/** Numbers below a limit, the same for the same seed. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const titles = [
  'Badplatser',
  'Lekplatser',
  'Skolor',
  'Träd',
  'Budget',
  'Öppettider',
  'badplatser',
  'Skolor 2',
];

function textOf(datasets: readonly Dataset[]): Uint8Array {
  const all = datasets.map(({ title, description, address }) => ({
    class: 'Dataset',
    title: { sv: title },
    ...(description === undefined ? {} : { description: { sv: description } }),
    ...(address === undefined ? {} : { distribution: [{ accessURL: address, format: 'CSV' }] }),
  }));
  return new TextEncoder().encode(JSON.stringify(all));
}

async function settle(
  datasets: readonly Dataset[],
  known: readonly KnownIdentifier[],
  keepsRemoved: boolean,
) {
  const from: IdentifierSettings = { base: 'https://data.exempel.se/', file: 'ids', known, keepsRemoved };
  const settings = {
    rules: {},
    defaults: {},
    allowed: {},
    today: '2026-11-29',
    identifiers: { from, name: 'a.json' },
  };
  const input = { path: 'a.json', bytes: textOf(datasets), format: 'json' as const };
  const { read, identifiers } = await readInputs([input], { settingsFor: () => settings });
  const ids = read[0]!.document.resources.flatMap(({ type, id }) => (type.key === 'Dataset' ? [id] : []));
  const kept = readIdentifiers(new TextEncoder().encode(identifiersText(identifiers[0]!.known)));
  return { ids, kept };
}

it.each([
  [1, false],
  [2, true],
])('seed %i, what is gone is kept: %s', async (seed, keepsRemoved) => {
  const below = numbers(seed);
  const datasets: Dataset[] = [];
  const given = new Map<number, string>();
  const owners = new Map<string, number>();
  let known: readonly KnownIdentifier[] = [];
  let next = 1;
  for (let step = 0; step < 500; step++) {
    const kind = below(4);
    const at = below(Math.max(1, datasets.length));
    if (kind === 0 && datasets.length > 0) datasets[at]!.title = titles[below(titles.length)]!;
    else if (kind === 1 && datasets.length > 1)
      datasets.splice(below(datasets.length), 0, ...datasets.splice(at, 1));
    else if (kind === 2 && datasets.length > 6) datasets.splice(at, 1);
    else {
      const has = below(3);
      datasets.splice(at, 0, {
        key: next,
        title: titles[below(titles.length)]!,
        description: has === 0 ? undefined : `Data nummer ${next} från kommunen.`,
        address: has === 1 ? undefined : `https://data.exempel.se/${next}.csv`,
      });
      next += 1;
    }
    const { ids, kept } = await settle(datasets, known, keepsRemoved);
    known = kept;
    expect(new Set(ids).size).toBe(datasets.length);
    for (const [index, { key }] of datasets.entries()) {
      const id = ids[index]!;
      expect(given.get(key) ?? id, `step ${step}`).toBe(id);
      given.set(key, id);
      // What is forgotten may be given again; what is kept, and what is in use, may not.
      const owner = owners.get(id);
      if (owner !== undefined && (keepsRemoved || datasets.some((item) => item.key === owner)))
        expect(owner, `step ${step}`).toBe(key);
      owners.set(id, key);
    }
  }
});
