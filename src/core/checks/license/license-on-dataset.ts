import { type CanonicalValue, iriOf, isBlank, type ResourceNode, valuesOf } from '../../model/canonical.js';
import type { Edit } from '../../model/edit.js';
import { codeByName } from '../../profile/codelists.js';
import { canonicalLicence, commonsLicenceOf } from '../../profile/licences.js';
import { classOf } from '../../profile/profile.js';
import { isAbsoluteIri } from '../../source/iri.js';
import { resourceInside } from '../described.js';
import type { FixContext, Rule } from '../rule.js';

/** The profile has no such property on datasets: it stays under its CURIE. */
const onDataset = 'dcterms:license';

const property = classOf('Distribution').properties.get('license');

/** The address of the licence that a text or an address means, in the form of the profile where it is known. */
function licenceOf(value: CanonicalValue | undefined): string | undefined {
  const text = iriOf(value)?.trim();
  if (text === undefined) return undefined;
  const known = canonicalLicence(text) ?? commonsLicenceOf(text) ?? (property && codeByName(property, text));
  return known ?? (isAbsoluteIri(text) ? text : undefined);
}

/** The distributions of a dataset; undefined where the file does not hold all of them. */
function distributionsOf(node: ResourceNode, { document, find }: FixContext): ResourceNode[] | undefined {
  const found: ResourceNode[] = [];
  for (const value of valuesOf(node.data, 'distribution')) {
    const distribution = typeof value === 'string' ? find(value) : resourceInside(document, value);
    if (distribution?.type.key !== 'Distribution') return undefined;
    found.push(distribution);
  }
  return found;
}

export const licenseOnDataset: Rule = {
  code: 'license-on-dataset',
  group: 'license',
  severity: 'warning',
  safeFixes: ['moves'],
  about: ['Dataset', 'Distribution.license'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#11-licenser',
  eachProperty: {
    of: ['Dataset', 'DatasetSeries'],
    keys: [onDataset],
    check(_value, _key, node) {
      const [value] = valuesOf(node.data, onDataset);
      const named = iriOf(value) ?? textOf(value);
      // An element without content says nothing.
      if (named === '') return undefined;
      return {
        rule: licenseOnDataset.code,
        place: { kind: 'resource', node, property: onDataset },
        args: { value: isBlank(named) ? '' : named },
      };
    },
  },
  fix({ place }, context) {
    if (place.kind !== 'resource' || place.node.type.key !== 'Dataset') return undefined;
    const { node } = place;
    const values = valuesOf(node.data, onDataset);
    const iri = licenceOf(values[0]);
    const distributions = distributionsOf(node, context);
    if (values.length !== 1 || iri === undefined || !distributions || distributions.length === 0)
      return undefined;
    const without = distributions.filter(({ data }) => data['license'] === undefined);
    const edits: Edit[] = without.map((distribution) => ({
      kind: 'add',
      node: distribution,
      property: 'license',
      values: [{ iri }],
    }));
    edits.push({ kind: 'replace', node, property: onDataset, values: [] });
    // Where a distribution has another licence, it is for people to say which one is right.
    const agree = distributions.every(
      ({ data }) => data['license'] === undefined || licenceOf(data['license']) === iri,
    );
    return { safe: agree, edits };
  },
};

function textOf(value: CanonicalValue | undefined): string {
  const text = typeof value === 'object' && !Array.isArray(value) ? value['@value'] : value;
  return typeof text === 'string' ? text : '';
}
