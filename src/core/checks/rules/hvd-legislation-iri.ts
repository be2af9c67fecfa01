import { valuesOf } from '../../catalogue/document.js';
import { quote } from '../../languages/words.js';
import { highValue, highValueRegulation, meansHighValue } from '../legislation.js';
import type { Rule } from '../rule.js';

export const hvdLegislationIri: Rule = {
  code: 'hvd-legislation-iri',
  group: 'hvd',
  severity: 'error',
  about: [
    'Dataset.applicableLegislation',
    'Distribution.applicableLegislation',
    'DataService.applicableLegislation',
    'DatasetSeries.applicableLegislation',
  ],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#14-vardefulla-datamangder',
  texts: {
    sv: {
      summary: 'Förordningen om värdefulla datamängder anges med fel adress',
      title: ({ field }) => `Fel adress till förordning 2023/138: ${field}`,
      message: ({ subject, field, args, language }) =>
        `${subject} har ${quote(language, args['value'])} i fältet ${field}. Det är förordningen om värdefulla datamängder, men med fel adress.`,
      why: () => 'Portalen och EU känner bara igen en enda adress. Med en annan räknas inget som värdefullt.',
      how: () => `Skriv ${highValueRegulation}.`,
      fix: () => 'Skriv förordningens adress i sin rätta form',
    },
    en: {
      summary: 'The regulation on high-value datasets is given by the wrong address',
      title: ({ field }) => `Wrong address of Regulation 2023/138: ${field}`,
      message: ({ subject, field, args, language }) =>
        `${subject} has ${quote(language, args['value'])} in the field ${field}. It is the regulation on high-value datasets, but by the wrong address.`,
      why: () =>
        'The portal and the EU recognise a single address. With another one nothing counts as high-value.',
      how: () => `Write ${highValueRegulation}.`,
      fix: () => 'Write the address of the regulation in its right form',
    },
  },
  *check(context) {
    for (const node of highValue(context, 'Dataset', 'Distribution', 'DataService', 'DatasetSeries')) {
      for (const [index, value] of valuesOf(node.data, 'applicableLegislation').entries()) {
        if (value === highValueRegulation || !meansHighValue(value)) continue;
        yield {
          rule: hvdLegislationIri.code,
          place: { kind: 'resource', node, property: 'applicableLegislation', index },
          property: node.type.properties.get('applicableLegislation'),
          args: { value },
        };
      }
    }
  },
  fix({ place }) {
    if (place.kind !== 'resource') return undefined;
    const { node, index } = place;
    // Where the right address stands beside it, this one is too many.
    const stands = valuesOf(node.data, 'applicableLegislation').includes(highValueRegulation);
    const values = stands ? [] : [{ iri: highValueRegulation }];
    return {
      safe: true,
      edits: [{ kind: 'replace', node, property: 'applicableLegislation', index, values }],
    };
  },
};
