import { iriOf, isBlank, type ResourceNode, valuesOf } from '../../model/canonical.js';
import type { Rule } from '../rule.js';

/** Roles that have a field of their own, and its key. */
const ownFields: Readonly<
  Record<string, { readonly key: string; readonly sv: string; readonly en: string }>
> = {
  publisher: { key: 'publisher', sv: 'Utgivare', en: 'Publisher' },
  originator: { key: 'creator', sv: 'Producent', en: 'Creator' },
  pointOfContact: { key: 'contactPoint', sv: 'Kontaktuppgift', en: 'Contact point' },
};

export const fieldOf = (role: unknown) => (typeof role === 'string' ? ownFields[role] : undefined);

export const attributionRole: Rule = {
  code: 'attribution-role',
  group: 'agent',
  severity: 'warning',
  foundBy: ['schema'],
  about: ['Attribution.hadRole', 'Dataset.qualifiedAttribution'],
  guidance:
    'https://docs.dataportal.se/dcat/docs/recommendations/#9-utgivare-producent-och-andra-aktorsroller',
  fix({ place, args }) {
    const key = fieldOf(args['role'])?.key;
    // A contact is no agent: it has to be described anew.
    if (place.kind !== 'resource' || key === undefined || key === 'contactPoint') return undefined;
    const { node } = place;
    const { parent } = node;
    const iri = iriOf(node.data['agent']);
    if (!parent?.type.properties.has(key) || node.property !== 'qualifiedAttribution') return undefined;
    // An agent that is described inside would be lost with the attribution.
    if (iri === undefined || typeof node.data['agent'] !== 'string' || isBlank(iri)) return undefined;
    const present = valuesOf(parent.data, key).map(iriOf);
    if (present.length > 0 && !present.includes(iri)) return undefined;
    const removal = { kind: 'replace', node: parent, property: node.property, values: [] } as const;
    return {
      safe: false,
      edits: [
        node.index < 0 ? removal : { ...removal, index: node.index },
        ...(present.length > 0 ? [] : [addition(parent, key, iri)]),
      ],
    };
  },
};

function addition(node: ResourceNode, property: string, iri: string) {
  return { kind: 'add', node, property, values: [{ iri }] } as const;
}
