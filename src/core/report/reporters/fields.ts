import type { Language, ProfileClass } from '../../model/profile.js';
import type { Diagnostic } from '../../model/report.js';
import { expandCurie } from '../../profile/prefixes.js';
import { classes } from '../../profile/profile.js';

/** Names the field of a finding by its label, with the class where several classes have a field of that name. */
export function fieldsIn(language: Language): (found: Diagnostic) => string | undefined {
  const known = new Map<string, string>();
  return ({ property, resource }) => {
    if (property === undefined) return undefined;
    const key = `${resource?.class} ${property}`;
    let name = known.get(key);
    if (name === undefined) {
      name = fieldName(property, classes.get(resource?.class ?? ''), language);
      known.set(key, name);
    }
    return name;
  };
}

function fieldName(curie: string, type: ProfileClass | undefined, language: Language): string {
  const iri = expandCurie(curie);
  const property = [...(type?.properties.values() ?? [])].find((item) => item.iri === iri);
  const name = property?.label[language] ?? curie;
  return type ? `${name} (${type.label[language].toLowerCase()})` : name;
}
