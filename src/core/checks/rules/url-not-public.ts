import type { ResourceNode } from '../../catalogue/document.js';
import { quote } from '../../languages/words.js';
import { hostOf, isPrivateAddress } from '../hosts.js';
import { linkKeys, linksIn } from '../links.js';
import type { Rule, Telling } from '../rule.js';
import { hasText } from '../texts.js';

const isId = ({ args }: Telling) => args['count'] !== undefined;

export const urlNotPublic: Rule = {
  code: 'url-not-public',
  group: 'distribution',
  severity: 'warning',
  about: [
    'Distribution.accessURL',
    'Distribution.downloadURL',
    'DataService.endpointURL',
    'Dataset.landingPage',
  ],
  limits: {
    sv: 'Ser bara på adressen: namn utan punkt, privata nummer, ändelser som .local och .intern, och sökvägar på en disk.',
    en: 'Looks at the address only: names without a full stop, private numbers, endings such as .local and .internal, and paths on a disk.',
  },
  texts: {
    sv: {
      summary: 'En adress som bara går att nå inifrån organisationen',
      title: ({ args, field, language }) =>
        isId({ args } as Telling)
          ? `Adresser på en intern server: ${quote(language, args['host'])}`
          : `Adressen går inte att nå utifrån: ${field}`,
      message: (telling) =>
        isId(telling)
          ? `${telling.subject} har adressen ${quote('sv', telling.args['value'])}, på en server som bara nås inifrån.${telling.args['count'] === 1 ? '' : ` Det gäller ${telling.args['count']} beskrivningar i filen.`}`
          : `${telling.subject} har ${quote('sv', telling.args['value'])} i fältet ${telling.field}. Den adressen går bara att nå inifrån organisationen eller på den egna datorn.`,
      why: (telling) =>
        isId(telling)
          ? 'Ingen utanför organisationen kan följa adressen, och samma adress kan betyda något annat hos någon annan.'
          : 'Länken på portalen fungerar inte för någon utanför organisationen.',
      how: (telling) =>
        isId(telling)
          ? 'Skriv adresser på er publika webbplats, till exempel sådana som börjar med https://data.exempel.se/.'
          : 'Skriv den publika adressen, eller lägg filen där alla kan nå den.',
    },
    en: {
      summary: 'An address that can only be reached from inside the organisation',
      title: ({ args, field, language }) =>
        isId({ args } as Telling)
          ? `Addresses on an internal server: ${quote(language, args['host'])}`
          : `The address cannot be reached from outside: ${field}`,
      message: (telling) =>
        isId(telling)
          ? `${telling.subject} has the address ${quote('en', telling.args['value'])}, on a server that is only reached from inside.${telling.args['count'] === 1 ? '' : ` That goes for ${telling.args['count']} descriptions in the file.`}`
          : `${telling.subject} has ${quote('en', telling.args['value'])} in the field ${telling.field}. That address can only be reached from inside the organisation or on one's own computer.`,
      why: (telling) =>
        isId(telling)
          ? 'Nobody outside the organisation can follow the address, and the same address may mean something else elsewhere.'
          : 'The link on the portal works for nobody outside the organisation.',
      how: (telling) =>
        isId(telling)
          ? 'Write addresses on your public website, such as those that begin with https://data.exempel.se/.'
          : 'Write the public address, or put the file where everybody can reach it.',
    },
  },
  eachProperty: {
    of: [],
    keys: linkKeys,
    check(addresses, key, node) {
      if (!hasText(addresses, isPrivateAddress)) return undefined;
      return linksIn(addresses, isPrivateAddress).map(({ index, value }) => ({
        rule: urlNotPublic.code,
        place: { kind: 'resource', node, property: key, index },
        property: node.type.properties.get(key),
        args: { value },
      }));
    },
  },
  // The addresses of the resources themselves: each server is told once.
  gather: {
    of: [],
    keys: ['id'],
    start() {
      const ids = new Map<string, { node: ResourceNode; count: number }>();
      return {
        see(_value, _key, node) {
          const { id } = node;
          if (id === undefined || !isPrivateAddress(id)) return;
          const host = hostOf(id)!;
          const known = ids.get(host);
          if (known) known.count += 1;
          else ids.set(host, { node, count: 1 });
        },
        *found() {
          for (const [host, { node, count }] of ids) {
            const place = { kind: 'resource', node, property: 'id' } as const;
            yield { rule: urlNotPublic.code, place, args: { value: node.id, host, count } };
          }
        },
      };
    },
  },
};
