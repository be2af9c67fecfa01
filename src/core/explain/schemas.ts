import type { Language } from '../model/profile.js';
import { normaliseKey } from '../profile/keys.js';
import { classes } from '../profile/profile.js';
import { words } from './words.js';

/** A schema of the package. */
export interface SchemaLine {
  readonly name: string;
  readonly about: string;
}

/** The texts of the schemas by name; one that is asked for is all that is read. */
async function schemaTexts(): Promise<Readonly<Record<string, string>>> {
  return (await import('./generated/schemas.js')).schemaTexts;
}

/** The schemas that can be printed: those for whole files first, then the classes in the order of the profile. */
export async function schemaLines(language: Language): Promise<readonly SchemaLine[]> {
  const names = Object.keys(await schemaTexts());
  const about = words[language].schemas;
  const others = names.filter((name) => !classes.has(name));
  const known = Object.keys(about).filter((name) => others.includes(name));
  const ordered = [...known, ...others.filter((name) => !known.includes(name)).sort()];
  return [
    ...ordered.map((name) => ({ name, about: about[name] ?? '' })),
    ...[...classes.values()].map(({ key, label }) => ({ name: key, about: label[language] })),
  ];
}

/** The schema with a name, in whatever case, or by the name of the class in either language. */
export async function schemaNamed(name: string): Promise<unknown> {
  const all = await schemaTexts();
  const wanted = normaliseKey(name);
  const key =
    Object.keys(all).find((other) => normaliseKey(other) === wanted) ??
    [...classes.values()].find(({ label }) =>
      Object.values(label).some((other) => normaliseKey(other) === wanted),
    )?.key;
  const text = key === undefined ? undefined : all[key];
  return text === undefined ? undefined : JSON.parse(text);
}
