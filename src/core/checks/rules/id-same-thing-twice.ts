import { type CanonicalValue, type ResourceNode, valuesOf } from '../../catalogue/document.js';
import { quote, theClass } from '../../languages/words.js';
import { normaliseName } from '../../profile/vocabularies.js';
import type { Rule } from '../rule.js';

/** The name by which a thing may be known a second time: title, name, or name and e-mail of a contact. */
function nameOf({ type, data }: ResourceNode): string | undefined {
  const key = type.key === 'Dataset' ? 'title' : type.key === 'Agent' ? 'name' : 'fn';
  const name = firstText(data[key]);
  if (name === undefined || name.trim() === '') return undefined;
  // Thousands of titles are compared letter by letter; a few names may differ in spaces and signs as well.
  if (type.key === 'Dataset') return `Dataset ${name}`;
  if (type.key === 'Agent') return `Agent ${normaliseName(name)}`;
  const email = valuesOf(data, 'hasEmail').join(' ').toLowerCase();
  return email === '' ? undefined : `${normaliseName(name)} ${email}`;
}

function firstText(value: CanonicalValue | undefined): string | undefined {
  if (typeof value === 'string' || value === undefined) return value;
  const [first] = Array.isArray(value) ? value : Object.values(value);
  return typeof first === 'object' && !Array.isArray(first) ? firstText(first['@value']) : firstText(first);
}

/** What must agree beside the name: a title of a dataset may come back every year. */
function detailsOf({ type, data }: ResourceNode): string {
  if (type.key !== 'Dataset') return '';
  const telling = [
    'title',
    'publisher',
    'temporal',
    'spatial',
    'inSeries',
    'version',
    'issued',
    'description',
  ];
  return telling.map((key) => JSON.stringify(data[key])).join(' ');
}

export const idSameThingTwice: Rule = {
  code: 'id-same-thing-twice',
  group: 'identity',
  severity: 'warning',
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#undvik-duplicerade-identifierare',
  texts: {
    sv: {
      title: ({ class: type, language }) =>
        `Samma sak beskrivs två gånger: ${type ? theClass(language, type.key) : ''}`,
      message: ({ subject, args, language }) =>
        `${subject} ser ut att vara beskriven två gånger, även som ${quote(language, args['other'])}.`,
      why: () => 'Portalen visar det som två olika saker, och användarna ser dubbletter.',
      how: () => 'Behåll den ena adressen och hänvisa till den överallt.',
    },
    en: {
      title: ({ class: type, language }) =>
        `The same thing is described twice: ${type ? theClass(language, type.key) : ''}`,
      message: ({ subject, args, language }) =>
        `${subject} seems to be described twice, also as ${quote(language, args['other'])}.`,
      why: () => 'The portal shows two different things, and users see duplicates.',
      how: () => 'Keep one of the addresses and refer to it everywhere.',
    },
  },
  *check({ resourcesOf }) {
    const byName = new Map<string, ResourceNode[]>();
    for (const node of resourcesOf('Dataset', 'Agent', 'ContactPoint')) {
      const name = node.id === undefined ? undefined : nameOf(node);
      if (name === undefined) continue;
      const known = byName.get(name);
      const twin = known?.find((other) => other.id !== node.id && detailsOf(other) === detailsOf(node));
      if (twin)
        yield { rule: idSameThingTwice.code, place: { kind: 'resource', node }, args: { other: twin.id } };
      else if (known) known.push(node);
      else byName.set(name, [node]);
    }
  },
};
