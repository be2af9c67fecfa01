import { type CanonicalObject, type ResourceNode, valuesOf } from '../../model/canonical.js';
import type { Finding } from '../../model/finding.js';
import { perClass } from '../../profile/profile.js';
import { perCheck, perDocument } from '../per-document.js';
import type { CheckContext, EachProperty, EachResource, LookResult } from '../rule.js';

/** Regulation (EU) 2023/138, by which a resource is marked as high-value. */
export const highValueRegulation = 'http://data.europa.eu/eli/reg_impl/2023/138/oj';

/** The Data Governance Act, by which a resource is marked as protected data. */
const dataGovernanceAct = 'http://data.europa.eu/eli/reg/2022/868/oj';

/** Other addresses of the regulation: of its text, of one language, of the draft. */
const otherAddresses =
  /\/eli\/reg_impl\/2023\/138(?![0-9])|CELEX(?::|%3A)32023R0138(?![0-9])|C\(2022\)9562(?![0-9])/i;

/** Whether an address means the regulation on high-value datasets, in its right form or another one. */
export function meansHighValue(value: unknown): value is string {
  return typeof value === 'string' && (value === highValueRegulation || otherAddresses.test(value));
}

/** Whether a resource is marked as high-value. */
export function isHighValue(data: CanonicalObject): boolean {
  return valuesOf(data, 'applicableLegislation').some(meansHighValue);
}

/** A look at each high-value resource of some classes. */
export function eachHighValue(
  of: readonly string[],
  check: (node: ResourceNode, context: CheckContext) => LookResult,
): EachProperty {
  return {
    of,
    keys: ['applicableLegislation'],
    check: (_value, _key, node, context) => (isHighValue(node.data) ? check(node, context) : undefined),
  };
}

/** Whether a dataset, service or series is under the Data Governance Act. */
export function isProtected({ type, data }: ResourceNode): boolean {
  return (
    data['applicableLegislation'] !== undefined &&
    type.key !== 'Distribution' &&
    valuesOf(data, 'applicableLegislation').includes(dataGovernanceAct)
  );
}

/** The distributions of a dataset; undefined where one of them is not described in this document. */
export function distributionsOf(
  dataset: ResourceNode,
  find: CheckContext['find'],
): readonly CanonicalObject[] | undefined {
  const found = valuesOf(dataset.data, 'distribution').map((value) =>
    typeof value === 'string' ? find(value)?.data : (value as CanonicalObject),
  );
  return found.some((data) => data === undefined) ? undefined : (found as CanonicalObject[]);
}

/** Whether the catalogue stands in another file, or names datasets and services that do. */
export const isInPieces = perCheck(({ resourcesOf, find, hasCatalogue }): boolean => {
  const catalogues = resourcesOf('Catalog');
  if (catalogues.length === 0) return hasCatalogue;
  return catalogues.some(({ data }) =>
    ['dataset', 'service'].some((key) =>
      valuesOf(data, key).some((value) => typeof value === 'string' && find(value) === undefined),
    ),
  );
});

/** What a law applies to: a resource that is marked, or a distribution of a dataset that is. */
const laws = {
  highValue: ({ data }: ResourceNode) => data['applicableLegislation'] !== undefined && isHighValue(data),
  protected: isProtected,
  ofProtected: ({ data }: ResourceNode, context: CheckContext) => ofProtected(context).has(data),
} as const;

/** The fields that laws ask for, and the rule that reports each where it is missing; the first, where two do. */
const askedFor: readonly {
  readonly rule: string;
  readonly law: keyof typeof laws;
  readonly of: readonly string[];
  readonly keys: readonly string[];
}[] = [
  {
    rule: 'hvd-category-required',
    law: 'highValue',
    of: ['Dataset', 'DatasetSeries', 'DataService'],
    keys: ['hvdCategory'],
  },
  { rule: 'hvd-service-contact', law: 'highValue', of: ['DataService'], keys: ['contactPoint'] },
  { rule: 'hvd-service-documentation', law: 'highValue', of: ['DataService'], keys: ['page'] },
  { rule: 'hvd-legal-information', law: 'highValue', of: ['Distribution', 'DataService'], keys: ['license'] },
  { rule: 'dga-core', law: 'protected', of: ['DataService'], keys: ['description', 'publisher'] },
  { rule: 'dga-core', law: 'protected', of: ['Dataset'], keys: ['distribution'] },
  { rule: 'dga-access-rights', law: 'protected', of: ['Dataset', 'DataService'], keys: ['accessRights'] },
  {
    rule: 'dga-distribution',
    law: 'ofProtected',
    of: ['Distribution'],
    keys: ['format', 'byteSize', 'license'],
  },
];

const askedOf = perClass((type) => askedFor.filter(({ of }) => of.includes(type.key)));

/** Other fields that do as well, where one is missing. */
const insteadOf: Readonly<Record<string, readonly string[]>> = { license: ['rights', 'dcterms:rights'] };

const ofProtected = perDocument(({ resourcesOf, find }: CheckContext): ReadonlySet<CanonicalObject> => {
  const datasets = resourcesOf('Dataset').filter(isProtected);
  return new Set(datasets.flatMap((node) => distributionsOf(node, find) ?? []));
});

/** The rule that reports that a field is missing which a law asks for, if one does. */
function missedBy(context: CheckContext, node: ResourceNode, key: string): string | undefined {
  const asking = askedOf(node.type).find(({ keys, law }) => keys.includes(key) && laws[law](node, context));
  if (!asking) return undefined;
  const keys = [key, ...(insteadOf[key] ?? [])];
  const isThere = keys.some(
    (name) => node.data[name] !== undefined || context.isReportedElsewhere(node, name),
  );
  return isThere ? undefined : asking.rule;
}

/** Whether a rule about a law tells that the field is missing, so that no other needs to. */
export function isMissedByLaw(context: CheckContext, node: ResourceNode, key: string): boolean {
  return missedBy(context, node, key) !== undefined;
}

/** The look of a rule at the fields that a law asks for: one finding for each that is missing. */
export function eachMissingByLaw(rule: string): EachResource {
  const rows = askedFor.filter((row) => row.rule === rule);
  return {
    of: rows.flatMap(({ of }) => of),
    check(node, context) {
      let found: Finding[] | undefined;
      for (const { of, law, keys } of rows) {
        if (!of.includes(node.type.key) || !laws[law](node, context)) continue;
        for (const key of keys) {
          if (missedBy(context, node, key) !== rule) continue;
          found ??= [];
          found.push({
            rule,
            place: { kind: 'resource', node, property: key },
            property: node.type.properties.get(key),
            args: {},
          });
        }
      }
      return found;
    },
  };
}
