import { type CanonicalObject, type ResourceNode, valuesOf } from '../../model/canonical.js';
import type { CatalogueDocument } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';
import type { CheckContext, OnlyIf } from '../rule.js';

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

/** What is marked in a document. In most documents nothing is. */
interface Marked {
  readonly highValue: readonly ResourceNode[];
  /** Datasets, services and series under the Data Governance Act. */
  readonly protectedData: readonly ResourceNode[];
}

/** A first look for what a law applies to. */
export const ifLawApplies: OnlyIf = { of: [], keys: ['applicableLegislation'], some: () => true };

const known = new WeakMap<CatalogueDocument, Marked>();

function markedIn(document: CatalogueDocument): Marked {
  let marked = known.get(document);
  if (!marked) {
    const under = document.resources.filter(({ data }) => data['applicableLegislation'] !== undefined);
    marked = {
      highValue: under.filter(({ data }) => isHighValue(data)),
      protectedData: under.filter(
        ({ type, data }) =>
          type.key !== 'Distribution' && valuesOf(data, 'applicableLegislation').includes(dataGovernanceAct),
      ),
    };
    known.set(document, marked);
  }
  return marked;
}

/** The high-value resources of these classes. */
export function highValue(
  { document }: Pick<CheckContext, 'document'>,
  ...classKeys: readonly string[]
): readonly ResourceNode[] {
  return markedIn(document).highValue.filter(({ type }) => classKeys.includes(type.key));
}

/** The datasets, services and series under the Data Governance Act. */
export function protectedData({ document }: Pick<CheckContext, 'document'>): readonly ResourceNode[] {
  return markedIn(document).protectedData;
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
export function isInPieces({ resourcesOf, find, hasCatalogue }: CheckContext): boolean {
  const catalogues = resourcesOf('Catalog');
  if (catalogues.length === 0) return hasCatalogue;
  return catalogues.some(({ data }) =>
    ['dataset', 'service'].some((key) =>
      valuesOf(data, key).some((value) => typeof value === 'string' && find(value) === undefined),
    ),
  );
}

/** Fields that a law asks for and that are missing: by resource and key, with the rule that tells it. */
type Missing = ReadonlyMap<ResourceNode, ReadonlyMap<string, string>>;

const missing = new WeakMap<CatalogueDocument, Missing>();

/** Other fields that do as well, where one is missing. */
const insteadOf: Readonly<Record<string, readonly string[]>> = { license: ['rights', 'dcterms:rights'] };

function missingByLaw(context: CheckContext): Missing {
  const { document, isToldElsewhere } = context;
  let found = missing.get(document) as Map<ResourceNode, Map<string, string>> | undefined;
  if (found) return found;
  found = new Map();
  for (const [rule, node, key] of askedFor(context)) {
    const keys = [key, ...(insteadOf[key] ?? [])];
    if (keys.some((name) => node.data[name] !== undefined || isToldElsewhere(node, name))) continue;
    const ofNode = found.get(node) ?? new Map<string, string>();
    if (!ofNode.has(key)) ofNode.set(key, rule);
    found.set(node, ofNode);
  }
  missing.set(document, found);
  return found;
}

function* askedFor(
  context: CheckContext,
): Iterable<readonly [rule: string, node: ResourceNode, key: string]> {
  for (const node of highValue(context, 'Dataset', 'DatasetSeries', 'DataService'))
    yield ['hvd-category-required', node, 'hvdCategory'];
  for (const node of highValue(context, 'DataService')) {
    yield ['hvd-service-contact', node, 'contactPoint'];
    yield ['hvd-service-documentation', node, 'page'];
  }
  for (const node of highValue(context, 'Distribution', 'DataService'))
    yield ['hvd-legal-information', node, 'license'];
  for (const node of protectedData(context)) {
    if (node.type.key === 'DataService') {
      yield ['dga-core', node, 'description'];
      yield ['dga-core', node, 'publisher'];
    }
    if (node.type.key === 'Dataset') yield ['dga-core', node, 'distribution'];
    if (node.type.key !== 'DatasetSeries') yield ['dga-access-rights', node, 'accessRights'];
  }
  for (const node of protectedDistributions(context)) {
    for (const key of ['format', 'byteSize', 'license']) yield ['dga-distribution', node, key];
  }
}

function protectedDistributions(context: CheckContext): readonly ResourceNode[] {
  const datasets = protectedData(context).filter(({ type }) => type.key === 'Dataset');
  if (datasets.length === 0) return [];
  const theirs = new Set(datasets.flatMap((node) => distributionsOf(node, context.find) ?? []));
  return context.resourcesOf('Distribution').filter(({ data }) => theirs.has(data));
}

/** What a rule says of the fields that a law asks for: one finding for each that is missing. */
export function* findMissing(context: CheckContext, rule: string): Iterable<Finding> {
  for (const [node, keys] of missingByLaw(context)) {
    for (const [key, code] of keys) {
      if (code !== rule) continue;
      yield {
        rule,
        place: { kind: 'resource', node, property: key },
        property: node.type.properties.get(key),
        args: {},
      };
    }
  }
}

/** Whether a rule about a law tells that the field is missing, so that no other needs to. */
export function isMissedByLaw(context: CheckContext, node: ResourceNode, key: string): boolean {
  return missingByLaw(context).get(node)?.has(key) ?? false;
}
