import type { ResourceNode } from '../../model/canonical.js';
import type { Finding } from '../../model/finding.js';
import { hasRightCheckDigit, numberInIri } from '../../profile/organisation-number.js';
import { agentsByNumber, findAgent, type RegisteredAgent } from '../../profile/register.js';
import type { Rule } from '../rule.js';
import { namesOf, type Publisher, placeOf, publishersIn, publishing } from './publishers.js';

/** Words that say what kind of body it is, and not which. */
const kinds =
  /^(?:kommun|kommunen|kommuns|stad|stads|region|regionen|landsting|läns|län|länet|myndigheten|styrelsen|verket|statens|svenska|sveriges|swedish|municipality|county|city|the|för|och|i|av|of|and|for)$/;

function about(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '' && !kinds.test(word));
}

/** Whether two names may mean the same body: they share a word, but for its ending (`Göteborgs Stad`). */
function mayBeSame(name: string, registered: string): boolean {
  const words = about(registered);
  return about(name).some((word) =>
    words.some((other) => {
      const length = Math.max(4, Math.min(word.length, other.length) - 1);
      return word === other || (word.length >= 4 && word.slice(0, length) === other.slice(0, length));
    }),
  );
}

/** Names of bodies that have a number of their own: a municipality, a region, a county board, a company. */
const hasOwnNumber =
  /^[\p{L} -]+\s(?:kommun|stad|municipality)$|^region\s|^länsstyrelsen\s|\s(?:AB|aktiebolag)$|^AB\s/iu;

/** What the register says against the number of a publisher. */
function contradiction(agent: ResourceNode, number: string): Pick<Finding, 'args' | 'severity'> | undefined {
  const names = namesOf(agent);
  const [name] = names;
  if (name === undefined) return undefined;
  const owners = agentsByNumber(number);
  if (owners.some((owner) => names.some((own) => mayBeSame(own, owner.name)))) return undefined;
  const named = names.map(findAgent).find((found): found is RegisteredAgent => found !== undefined);
  if (named && numberInIri(named.iri)?.number === number) return undefined;
  const owner = owners.find(({ isSourced, isShared }) => isSourced && !isShared);
  const args = { name, suggestion: named?.iri };
  if (owner && (named || hasOwnNumber.test(name))) return { args: { ...args, owner: owner.name } };
  // The register is not complete: a number that it does not have proves nothing.
  return named ? { args, severity: 'info' } : undefined;
}

export const publisherRegister: Rule = {
  code: 'publisher-register',
  group: 'agent',
  severity: 'warning',
  about: ['Agent'],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#identifierare-for-utgivande-organisationer',
  eachDocument: {
    of: publishing,
    *check(context) {
      for (const publisher of publishersIn(context).values()) {
        const found = inRegister(publisher);
        if (!found) continue;
        const args = { ...found.args, value: publisher.iri };
        yield { rule: publisherRegister.code, ...placeOf(publisher), severity: found.severity, args };
      }
    },
  },
};

function inRegister({ iri, agent }: Publisher): Pick<Finding, 'args' | 'severity'> | undefined {
  const inIri = agent && numberInIri(iri);
  // With a suffix the portal has agreed to something; a number that cannot be right is reported elsewhere.
  if (!inIri || inIri.hasSuffix || !hasRightCheckDigit(inIri.number)) return undefined;
  return contradiction(agent, inIri.number);
}
