import { addressParts } from '../../../languages/address.js';
import type { ProfileClass } from '../../../model/profile.js';
import { findAgent, findPlace } from '../../../profile/register.js';
import { normaliseName } from '../../../profile/vocabularies.js';
import { assume, type Tree, type TreeContext } from './context.js';
import { organisation } from './identifiers.js';

/** What a text means where a resource is asked for: an IRI, or an object to read as if it had been written. */
type Expansion = string | Tree | undefined;

/** The short forms of a resource, by class. A text with a scheme is an IRI and never comes here. */
const shorthands: Readonly<Record<string, (context: TreeContext, text: string) => Expansion>> = {
  Agent: agent,
  ContactPoint: (_, text) => (text.includes('@') ? { hasEmail: text } : { fn: text }),
  Location: (context, text) => {
    if (shape.test(text)) return /^\s*point/i.test(text) ? { centroid: text } : { bbox: text };
    const place = findPlace(text);
    if (!place) return undefined;
    assume(context, 'value', { property: 'dcterms:spatial', from: text, to: place });
    return place;
  },
  PeriodOfTime: (_, text) => period(text),
  ProvenanceStatement: (_, text) => ({ description: text }),
  Offer: (_, text) => ({ description: text }),
  Telephone: (_, text) => ({ hasValue: text }),
  Address: (_, text) => addressParts(text),
  Checksum: (_, text) => (/^[0-9a-f]{32,128}$/i.test(text) ? { checksumValue: text } : undefined),
};

/** Coordinates as WKT writes them. */
const shape = /^\s*(?:multi)?(?:point|polygon|envelope|box)\s*\(/i;

/** Reads a text as a short form of one of the classes, or gives undefined when it is none. */
export function expandShorthand(
  context: TreeContext,
  range: readonly ProfileClass[],
  text: string,
): Expansion {
  for (const entry of range) {
    const expansion = shorthands[entry.key]?.(context, text);
    if (expansion !== undefined) return expansion;
  }
  return undefined;
}

/** A publisher by organisation number, by the name of one described in the file, or of a Swedish public body. */
function agent(context: TreeContext, text: string): Expansion {
  const iri = organisation(context, text);
  if (iri !== undefined) return iri;
  const described = context.agentsByName.get(normaliseName(text));
  if (described !== undefined) {
    assume(context, 'publisher', { from: text, to: described });
    return described;
  }
  const registered = findAgent(text);
  if (registered) {
    assume(context, 'publisher', { from: text, to: registered.iri });
    return {
      id: registered.iri,
      name: { sv: registered.name },
      ...(registered.type === undefined ? {} : { type: registered.type }),
    };
  }
  return { name: text };
}

/** The two sides of `2020–2024`, `2020 - 2024`, `2020-01-01/2020-12-31` or `2020 till 2024`; either may be empty. */
function periodParts(text: string): readonly [string, string] | undefined {
  const [, first, last] = /^\s*(\S+)\s+(?:-|till|to)\s+(\S+)\s*$/.exec(text) ?? [];
  if (first !== undefined && last !== undefined) return [first, last];
  const at = Math.max(...['/', '--', '–', '—'].map((sign) => text.lastIndexOf(sign)));
  if (at < 0) return undefined;
  const start = text.slice(0, at).trim();
  const end = text.slice(at + (text[at] === '-' ? 2 : 1)).trim();
  return /\s/.test(start) || /\s/.test(end) ? undefined : [start, end];
}

function period(text: string): Expansion {
  const parts = periodParts(text);
  if (!parts)
    return /^\d{4}$/.test(text) ? { startDate: `${text}-01-01`, endDate: `${text}-12-31` } : undefined;
  const [start, end] = parts;
  const open = (part: string) => part === '' || part === '..';
  if (open(start) && open(end)) return undefined;
  return { ...(open(start) ? {} : { startDate: start }), ...(open(end) ? {} : { endDate: end }) };
}
