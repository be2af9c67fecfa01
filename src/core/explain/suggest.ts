import { rules } from '../checks/rules.js';
import { nearest } from '../languages/nearest.js';
import type { Language } from '../model/profile.js';
import { classes } from '../profile/profile.js';
import { normaliseName, vocabulary } from '../profile/vocabularies.js';
import { matchOf } from './explain.js';
import type { Match } from './explanation.js';
import { type Topic, topicsNamed } from './names.js';
import { listIds } from './vocab.js';

/** So many proposals are few enough to be read. */
const most = 6;

/** What may have been meant by a name that nothing has: what is spelled nearly so, and what has it as a part. */
export function suggestionsFor(text: string, language: Language): readonly Match[] {
  const wanted = normaliseName(text);
  if (wanted === '' || wanted.length > 80) return [];
  const found = new Map<string, Match>();
  const add = (topics: readonly Topic[]) => {
    for (const topic of topics) {
      const match = matchOf(topic, language);
      if (found.size < most) found.set(match.name, match);
    }
  };
  const kinds = namesByKind();
  for (const names of kinds) {
    const near = nearest(wanted, names.keys());
    if (near !== undefined) add(topicsNamed(names.get(near)!).slice(0, 3));
  }
  if (wanted.length > 2) {
    for (const names of kinds) {
      for (const [key, name] of names) if (found.size < most && key.includes(wanted)) add(topicsNamed(name));
    }
  }
  return [...found.values()];
}

/** The names of rules, of classes and properties, and of the values that the profile offers, as they are compared. */
function namesByKind(): readonly ReadonlyMap<string, string>[] {
  const byKey = (names: readonly (string | undefined)[]) =>
    new Map(names.filter((name) => name !== undefined).map((name) => [normaliseName(name), name] as const));
  const all = [...classes.values()];
  return [
    byKey([...rules.keys()]),
    byKey([
      ...all.flatMap(({ key, label }) => [key, label.sv, label.en]),
      ...all.flatMap(({ key, properties }) =>
        [...properties.values()].flatMap((property) => [
          property.key,
          property.label.sv,
          property.label.en,
          `${key}.${property.key}`,
        ]),
      ),
    ]),
    byKey(
      listIds
        .flatMap((id) => vocabulary(id).entries.filter(({ profile }) => profile))
        .flatMap(({ code, label }) => [code, label?.sv, label?.en]),
    ),
  ];
}
