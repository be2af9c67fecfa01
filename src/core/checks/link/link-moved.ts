import type { Rule } from '../rule.js';
import { aboutLinks, eachLink } from './checked.js';

export const linkMoved: Rule = {
  code: 'link-moved',
  group: 'link',
  severity: 'info',
  about: aboutLinks(),
  eachProperty: eachLink('link-moved', undefined, ({ state, movedTo }, address) =>
    state === 'ok' && movedTo !== undefined ? { args: { value: address, suggestion: movedTo } } : undefined,
  ),
  fix: ({ place, args }) =>
    place.kind === 'resource' && place.property !== undefined
      ? {
          safe: false,
          edits: [
            {
              kind: 'replace',
              node: place.node,
              property: place.property,
              index: place.index,
              values: [{ iri: String(args['suggestion']) }],
            },
          ],
        }
      : undefined,
};
