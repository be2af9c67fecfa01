import { nearest } from '../languages/nearest.js';
import type { ProfileClass, ProfileProperty } from '../model/profile.js';
import { otherPrefixes, prefixes } from './prefixes.js';
import { remembered } from './remembered.js';

/** An IRI in a namespace that is written wrongly, put right. */
export interface MeantIri {
  readonly iri: string;
  /** The namespace as it is written, and as it should be. */
  readonly from: string;
  readonly to: string;
}

/** Vocabularies that have two namespaces in use: one of them is not a slip of the other. */
const twofold = new Set(['schema', 'org']);

/** Namespaces that are nearly right, the longest first, each with the right one. */
const wrongNamespaces: readonly (readonly [wrong: string, right: string])[] = Object.entries(prefixes)
  .filter(([prefix]) => !twofold.has(prefix))
  .flatMap(([, right]) => {
    const base = right.slice(0, -1);
    const rest = base.replace(/^https?:\/\/(?:www\.)?/, '');
    const stems = ['http://', 'https://', 'http://www.', 'https://www.'].map((start) => start + rest);
    return stems.flatMap((stem) =>
      [`${stem}#`, `${stem}/`, stem]
        .filter((wrong) => wrong !== right)
        .map((wrong) => [wrong, right] as const),
    );
  })
  .sort(([one], [other]) => other.length - one.length);

/** Prefixes that stand for no address: `<dcat:Dataset>`, or `dcat:Dataset` in a context that does not declare `dcat`. */
const barePrefixes = Object.entries({ ...prefixes, ...otherPrefixes })
  // `geo:` and `tel:` are schemes of addresses.
  .filter(([prefix]) => !twofold.has(prefix) && !['geo', 'v'].includes(prefix))
  .map(([prefix, right]) => [`${prefix}:`, right] as const);

/** The term that is meant by an IRI whose namespace lacks its `#`, or has https for http, or is only a prefix, or the like. */
export const rightNamespace = remembered(findNamespace);

function findNamespace(iri: string): MeantIri | undefined {
  for (const [from, to] of [...wrongNamespaces, ...barePrefixes]) {
    if (!iri.startsWith(from)) continue;
    const name = iri.slice(from.length);
    if (/^[A-Za-z]\w*$/.test(name) && !isRight(iri)) return { iri: to + name, from, to };
  }
  return undefined;
}

function isRight(iri: string): boolean {
  return Object.values(prefixes).some((namespace) => {
    return iri.startsWith(namespace) && /^[A-Za-z][\w-]*$/.test(iri.slice(namespace.length));
  });
}

/** Classes that people write in the place of the property whose value they are. */
const propertyOfClass: Readonly<Record<string, string>> = {
  'http://purl.org/dc/terms/Frequency': 'accrualPeriodicity',
  'http://purl.org/dc/terms/PeriodOfTime': 'temporal',
  'http://purl.org/dc/terms/Location': 'spatial',
  'http://purl.org/dc/terms/LicenseDocument': 'license',
  'http://purl.org/dc/terms/LinguisticSystem': 'language',
  'http://purl.org/dc/terms/MediaType': 'format',
  'http://purl.org/dc/terms/MediaTypeOrExtent': 'format',
  'http://purl.org/dc/terms/FileFormat': 'format',
  'http://purl.org/dc/terms/Standard': 'conformsTo',
  'http://purl.org/dc/terms/ProvenanceStatement': 'provenance',
  'http://www.w3.org/ns/dcat#DataService': 'accessService',
};

/** Terms of DCAT and Dublin Core that exist, though some class or the whole profile does without them. */
const realTerms: Readonly<Record<string, ReadonlySet<string>>> = {
  [prefixes['dcat']!]: namesIn(
    'accessService accessURL bbox byteSize catalog centroid compressFormat contactPoint dataset distribution',
    'downloadURL endDate endpointDescription endpointURL first granularity hadRole hasCurrentVersion hasVersion',
    'inCatalog inSeries isDistributionOf isVersionOf keyword landingPage last mediaType next nextVersion packageFormat',
    'prev previousVersion qualifiedRelation record resource seriesMember service servesDataset',
    'spatialResolutionInMeters startDate temporalResolution theme themeTaxonomy version dataDictionary',
  ),
  [prefixes['dcterms']!]: namesIn(
    'abstract accessRights accrualMethod accrualPeriodicity accrualPolicy alternative audience available',
    'bibliographicCitation conformsTo contributor coverage created creator date dateAccepted dateCopyrighted',
    'dateSubmitted description educationLevel extent format hasFormat hasPart identifier instructionalMethod',
    'isFormatOf isPartOf isReferencedBy isReplacedBy isRequiredBy issued language license mediator medium modified',
    'provenance publisher references relation replaces requires rights rightsHolder source spatial subject',
    'tableOfContents temporal title type valid',
  ),
};

function namesIn(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

const isRealTerm = (name: string) => Object.values(realTerms).some((names) => names.has(name));

/** Terms of other vocabularies that have the name of a property of the profile and are something else. */
const otherRealTerms: Readonly<Record<string, ReadonlySet<string>>> = {
  [prefixes['foaf']!]: namesIn('title theme page homepage name publications topic'),
  [prefixes['vcard']!]: namesIn('title language url note category'),
  [prefixes['adms']!]: namesIn('identifier status versionNotes sample translation last next prev'),
  [prefixes['dcatap']!]: namesIn('availability applicableLegislation hvdCategory'),
};

/** The property of another vocabulary that has the name, where this one has no such term. */
function inOtherVocabulary(type: ProfileClass, iri: string): ProfileProperty | undefined {
  const namespace = Object.keys({ ...realTerms, ...otherRealTerms }).find((start) => iri.startsWith(start));
  if (namespace === undefined) return undefined;
  const name = iri.slice(namespace.length);
  if ((realTerms[namespace] ?? otherRealTerms[namespace])!.has(name)) return undefined;
  const found = [...type.properties.values()].filter(
    (property) => property.iri.endsWith(name) && /[#/]$/.test(property.iri.slice(0, -name.length)),
  );
  return found.length === 1 ? found[0] : undefined;
}

const nearNamespaces = [prefixes['dcat']!, prefixes['dcterms']!];

/** A property that is meant, and what is wrong with the term: its case, a letter, its vocabulary, or that it is a class. */
export interface MeantProperty {
  readonly property: ProfileProperty;
  readonly slip: 'case' | 'letters' | 'class' | 'vocabulary';
}

/**
 * The property of the class that is meant by a term that is almost its name: in another case, with a slip, or the
 * class of its values. Undefined where the term may be meant as it stands.
 */
export function meantProperty(type: ProfileClass, iri: string): MeantProperty | undefined {
  const lower = iri.toLowerCase();
  for (const property of type.properties.values()) {
    if (property.iri !== iri && property.iri?.toLowerCase() === lower) return { property, slip: 'case' };
  }
  const byClass = Object.hasOwn(propertyOfClass, iri)
    ? type.properties.get(propertyOfClass[iri]!)
    : undefined;
  if (byClass) return { property: byClass, slip: 'class' };
  const elsewhere = inOtherVocabulary(type, iri);
  if (elsewhere) return { property: elsewhere, slip: 'vocabulary' };
  const namespace = nearNamespaces.find((start) => iri.startsWith(start));
  if (namespace === undefined) return undefined;
  const name = iri.slice(namespace.length);
  if (isRealTerm(name) || !/^[A-Za-z]{4,}$/.test(name)) return undefined;
  const own = [...type.properties.values()].filter((property) => property.iri.startsWith(namespace));
  const found = nearest(
    name.toLowerCase(),
    own.map(({ key }) => key.toLowerCase()),
  );
  const property = own.find(({ key }) => key.toLowerCase() === found);
  return property && { property, slip: 'letters' };
}
