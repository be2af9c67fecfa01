import type { Edit, NewValue } from '../../model/edit.js';
import type { Finding } from '../../model/finding.js';
import type { Fix } from '../rule.js';

/** The fix that puts other values in the place of the one that was found; none removes it. */
export function replaceFound(finding: Finding, values: readonly NewValue[], safe: boolean): Fix | undefined {
  const { place } = finding;
  if (place.kind !== 'resource' || place.property === undefined) return undefined;
  const { node, property, language, index } = place;
  const edit: Edit = {
    kind: 'replace',
    node,
    property,
    ...(language === undefined ? {} : { language }),
    ...(index === undefined ? {} : { index }),
    values,
  };
  return { safe, edits: [edit] };
}

/** The fix that writes the IRI that the finding suggests, if it suggests one. */
export function writeSuggestedIri(finding: Finding, safe = finding.args['exact'] === true): Fix | undefined {
  const { suggestion } = finding.args;
  return typeof suggestion === 'string' ? replaceFound(finding, [{ iri: suggestion }], safe) : undefined;
}

/** The fix that gives the values of an unknown or outdated property the one that was meant. */
export function renameFound(finding: Finding, key: string, safe: boolean): Fix | undefined {
  const { place, property } = finding;
  if (place.kind !== 'key' || !property) return undefined;
  if (place.node.data[property.key] !== undefined) return undefined;
  return { safe, edits: [{ kind: 'rename', node: place.node, property: key, to: property.key }] };
}
