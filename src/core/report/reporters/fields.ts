import type { Language } from '../../model/profile.js';
import type { Diagnostic } from '../../model/report.js';
import { expandCurie } from '../../profile/prefixes.js';
import { classes } from '../../profile/profile.js';

/** The field of a finding by its label, with the class where several classes have a field of that name. */
export function fieldName({ property, resource }: Diagnostic, language: Language): string | undefined {
  if (property === undefined) return undefined;
  const type = classes.get(resource?.class ?? '');
  const iri = expandCurie(property);
  const known = [...(type?.properties.values() ?? [])].find((item) => item.iri === iri);
  if (!type) return known?.label[language] ?? property;
  return `${known?.label[language] ?? property} (${type.label[language].toLowerCase()})`;
}
