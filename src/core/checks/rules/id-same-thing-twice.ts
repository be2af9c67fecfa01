import type { Rule } from '../rule.js';
import { type ResourceNode, textsOf, valuesOf } from '../../catalogue/document.js';
import { quote, theClass } from '../../languages/words.js';
import { normaliseName } from '../../profile/vocabularies.js';

/**
 * What two descriptions of the same thing have in common: for a dataset all its titles, its publisher and its
 * period and place (a title may come back every year), for an agent its name, for a contact its name and e-mail.
 */
function likeness({ type, data }: ResourceNode): string | undefined {
  const names = (key: string) => textsOf(data[key]).map(({ language, text }) => `${language} ${normaliseName(text)}`).sort().join('|');
  switch (type.key) {
    case 'Dataset': {
      const title = names('title');
      if (title === '') return undefined;
      const telling = ['publisher', 'temporal', 'spatial', 'inSeries', 'version', 'issued', 'description'];
      return `Dataset ${title} ${telling.map((key) => JSON.stringify(data[key])).join(' ')}`;
    }
    case 'Agent': {
      const name = textsOf(data['name']).map(({ text }) => normaliseName(text))[0];
      return name === undefined || name === '' ? undefined : `Agent ${name}`;
    }
    case 'ContactPoint': {
      const email = valuesOf(data, 'hasEmail').join(' ').toLowerCase();
      return email === '' || names('fn') === '' ? undefined : `ContactPoint ${names('fn')} ${email}`;
    }
    default:
      return undefined;
  }
}

export const idSameThingTwice: Rule = {
  code: 'id-same-thing-twice',
  severity: 'warning',
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#undvik-duplicerade-identifierare',
  texts: {
    sv: {
      title: ({ class: type, language }) => `Samma sak beskrivs två gånger: ${type ? theClass(language, type.key) : ''}`,
      message: ({ subject, args, language }) => `${subject} ser ut att vara beskriven två gånger, även som ${quote(language, args['other'])}.`,
      why: () => 'Portalen visar det som två olika saker, och användarna ser dubbletter.',
      how: () => 'Behåll den ena adressen och hänvisa till den överallt.',
    },
    en: {
      title: ({ class: type, language }) => `The same thing is described twice: ${type ? theClass(language, type.key) : ''}`,
      message: ({ subject, args, language }) => `${subject} seems to be described twice, also as ${quote(language, args['other'])}.`,
      why: () => 'The portal shows two different things, and users see duplicates.',
      how: () => 'Keep one of the addresses and refer to it everywhere.',
    },
  },
  *check({ document }) {
    const first = new Map<string, ResourceNode>();
    for (const node of document.resources) {
      const key = node.id === undefined ? undefined : likeness(node);
      if (key === undefined) continue;
      const known = first.get(key);
      if (!known) first.set(key, node);
      else if (known.id !== node.id) {
        yield { rule: idSameThingTwice.code, place: { kind: 'resource', node }, args: { other: known.id } };
      }
    }
  },
};
