import type { ProfileClass } from '../../../model/profile.js';
import { organisationIri } from '../../../profile/organisation-number.js';
import { looksLikeWebAddress } from '../../../source/iri.js';
import { assume, type Tree, type TreeContext } from './context.js';
import { scalarText } from './values.js';

/** The IRI of an object, under any of the keys that may hold it. */
export function idOf(tree: Tree): string | undefined {
  const value = tree['id'] ?? tree['@id'] ?? tree['about'] ?? tree['uri'] ?? tree['iri'] ?? tree['rdf:about'];
  return scalarText(value)?.trim() || undefined;
}

/** What is written as the id of a resource: for an agent, its organisation number is enough. */
export function identifier(
  context: TreeContext,
  type: ProfileClass,
  text: string | undefined,
): string | undefined {
  if (type.key !== 'Agent' || text === undefined) return withScheme(context, text);
  return organisation(context, text) ?? withScheme(context, text);
}

/** A web address without scheme gets one, where the form of the file is known to be read so. */
export function withScheme(context: TreeContext, text: string | undefined): string | undefined {
  if (text === undefined || !context.addsScheme || !looksLikeWebAddress(text)) return text;
  assume(context, 'value', { property: '', from: text, to: `http://${text}` });
  return `http://${text}`;
}

/** The IRI of an agent that is named by its organisation number, in any form. */
export function organisation(context: TreeContext, text: string): string | undefined {
  const iri = organisationIri(text);
  if (iri !== undefined) assume(context, 'publisher', { from: text, to: iri });
  return iri;
}
