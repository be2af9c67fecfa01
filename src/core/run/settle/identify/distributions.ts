import { iriOf, type ResourceNode, textsOf, valuesOf } from '../../../model/canonical.js';
import { entryByValue } from '../../../profile/vocabularies.js';

/** By what a distribution is told from the others of its dataset: its format, else its title. */
export function nameOfDistribution({ type, data }: ResourceNode): string {
  const lists = type.properties.get('format')?.codelists ?? [];
  const [format] = valuesOf(data, 'format').flatMap((value) => iriOf(value) ?? []);
  if (format === undefined) return textsOf(data['title'])[0]?.text ?? 'data';
  const aliases = lists.flatMap((list) => entryByValue(list, format)?.aliases ?? []);
  return aliases.find((alias) => /^[a-z0-9]{2,12}$/i.test(alias)) ?? lastPart(format);
}

/** What a media type or an address says of the format: `zip`, `ogc.wfs_xml`, `SHP`. */
function lastPart(format: string): string {
  return format.replace(/^.*[/#]/, '').replace(/^(?:vnd\.|x-)/, '');
}
