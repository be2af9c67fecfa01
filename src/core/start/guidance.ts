import type { Language } from '../model/profile.js';
import { helpAbout } from '../profile/help.js';
import { classOf } from '../profile/profile.js';

/** Gives what the schemas say of a field, the first time that it is asked for. */
export type Guidance = (type: string, key: string) => string | undefined;

/** The guidance for one file: each field is explained where it stands first. */
export function guidanceIn(language: Language): Guidance {
  const explained = new Set<string>();
  return (type, key) => {
    const name = `${type}.${key}`;
    if (explained.has(name)) return undefined;
    explained.add(name);
    return helpAbout(type)?.properties[key]?.help[language];
  };
}

/** The fields of a class that nothing was said of yet, each with its guidance on a line. */
export function remainingFields(type: string, guidance: Guidance): readonly string[] {
  return [...classOf(type).properties.values()]
    .filter(({ deprecated }) => !deprecated)
    .flatMap(({ key }) => {
      const help = guidance(type, key);
      return help === undefined ? [] : [`- ${key}: ${help}`];
    });
}
