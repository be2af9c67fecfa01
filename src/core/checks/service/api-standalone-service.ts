import type { Rule } from '../rule.js';

/** Of these one is enough each; keywords are recommended anyway and asked for by another rule. */
const wanted: readonly (readonly string[])[] = [['publisher'], ['landingPage', 'page'], ['theme']];

export const apiStandaloneService: Rule = {
  code: 'api-standalone-service',
  group: 'service',
  severity: 'warning',
  about: ['DataService.publisher', 'DataService.landingPage', 'DataService.page', 'DataService.theme'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#6-hur-en-datatjanst-anvands',
  eachDocument: {
    of: ['DataService'],
    *check({ resourcesOf, isAccessed, isReportedElsewhere }) {
      for (const node of resourcesOf('DataService')) {
        const { id, data, property, parent } = node;
        if (data['servesDataset'] !== undefined || property === 'accessService') continue;
        if (id === undefined ? parent === undefined : isAccessed(id)) continue;
        const lacking = wanted.filter((keys) => {
          return keys.every((key) => data[key] === undefined && !isReportedElsewhere(node, key));
        });
        if (lacking.length === 0) continue;
        yield {
          rule: apiStandaloneService.code,
          place: { kind: 'resource', node },
          args: { missing: lacking.map((keys) => keys.join(' ')) },
        };
      }
    },
  },
};
