import type { Rule } from '../rule.js';
import { aboutLinks, eachLink } from './checked.js';

const keys = ['endpointDescription'];

export const apiDescriptionUnreadable: Rule = {
  code: 'api-description-unreadable',
  group: 'link',
  severity: 'warning',
  about: aboutLinks(keys),
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#13-ange-api-beskrivning',
  eachProperty: eachLink('api-description-unreadable', keys, ({ state, description }, address) => {
    if (state !== 'ok' || !description || (description.isOpenApi && description.isShared)) return undefined;
    return { args: { value: address, isOpenApi: description.isOpenApi } };
  }),
};
