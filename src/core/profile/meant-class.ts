import { nearest } from '../languages/nearest.js';
import type { Profile, ProfileClass } from '../model/profile.js';
import { rightNamespace } from './meant-term.js';
import { prefixes } from './prefixes.js';
import { classByIri, perProfile } from './profile.js';

/** What an IRI that is no class of the profile stands for, where that can be told from the IRI alone. */
export interface MeantClass {
  /** The IRI of the class of the profile. */
  readonly iri: string;
  /**
   * How the IRI differs: capitals or the plural, letters (no such class exists, or its vocabulary is not named), or a class of
   * another vocabulary that says the same or something narrower, and so is not wrong.
   */
  readonly slip: 'case' | 'letters' | 'related';
}

/** The class of the profile that is meant by an IRI which names none, once its namespace is put right. */
export function meantClass(iri: string, profile: Profile): MeantClass | undefined {
  const right = rightNamespace(iri)?.iri ?? iri;
  if (classByIri(right, profile)) return { iri: right, slip: 'case' };
  const lower = right.toLowerCase();
  const { byLowerCase, byNamespace, byName } = spellings(profile);
  if (!right.includes(':')) {
    const alone = byName.get(lower);
    return alone === undefined ? undefined : { iri: alone, slip: 'letters' };
  }
  const inOtherCase = byLowerCase.get(lower) ?? byLowerCase.get(lower.replace(/s$/, ''));
  if (inOtherCase !== undefined) return { iri: inOtherCase, slip: 'case' };
  const { namespace, name } = parted(right);
  const own = byNamespace.get(namespace);
  if (own && !isRealClass(namespace, name)) {
    const near = nearest(name, own);
    if (near !== undefined) return { iri: namespace + near, slip: 'letters' };
  }
  const related = Object.hasOwn(relatedClasses, right) ? relatedClasses[right]! : undefined;
  return related !== undefined && classByIri(related, profile)
    ? { iri: related, slip: 'related' }
    : undefined;
}

/** Whether an IRI is that of a class in one of the vocabularies of the profile, though the profile has no use for it. */
export function isOtherClass(iri: string): boolean {
  const { namespace, name } = parted(iri);
  return isRealClass(namespace, name);
}

/** Whether an IRI lies in a vocabulary that has no such class: whatever is meant, no program knows it. */
export function isNoClass(iri: string): boolean {
  const { namespace, name } = parted(iri);
  return Object.hasOwn(realClasses, namespace) && !isRealClass(namespace, name);
}

/** Whether the name of a class, without its vocabulary, is one of those that the class of the profile goes by. */
export function hasNameOf(iri: string, type: ProfileClass): boolean {
  const name = parted(iri).name.toLowerCase();
  return type.iris.some((own) => parted(own).name.toLowerCase() === name);
}

const spellings = perProfile(({ classes }: Profile) => {
  const byLowerCase = new Map<string, string>();
  const byNamespace = new Map<string, string[]>();
  /** By the name without its vocabulary; undefined where several vocabularies have it. */
  const byName = new Map<string, string | undefined>();
  for (const { iris } of classes.values()) {
    for (const iri of iris) {
      byLowerCase.set(iri.toLowerCase(), iri);
      const { namespace, name } = parted(iri);
      const names = byNamespace.get(namespace);
      if (names) names.push(name);
      else byNamespace.set(namespace, [name]);
      const plain = name.toLowerCase();
      byName.set(plain, byName.has(plain) ? undefined : iri);
    }
  }
  return { byLowerCase, byNamespace, byName };
});

function parted(iri: string): { readonly namespace: string; readonly name: string } {
  const end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
  return { namespace: iri.slice(0, end), name: iri.slice(end) };
}

function isRealClass(namespace: string, name: string): boolean {
  return Object.hasOwn(realClasses, namespace) && realClasses[namespace]!.has(name);
}

function namesIn(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

/** All classes of the vocabularies that the profile takes its main classes from, as the vocabularies define them. */
const realClasses: Readonly<Record<string, ReadonlySet<string>>> = {
  [prefixes['dcat']!]: namesIn(
    'Catalog CatalogRecord DataService Dataset DatasetSeries Distribution Relationship Resource Role',
  ),
  [prefixes['dcterms']!]: namesIn(
    'Agent AgentClass BibliographicResource FileFormat Frequency Jurisdiction LicenseDocument LinguisticSystem Location',
    'LocationPeriodOrJurisdiction MediaType MediaTypeOrExtent MethodOfAccrual MethodOfInstruction PeriodOfTime',
    'PhysicalMedium PhysicalResource Policy ProvenanceStatement RightsStatement SizeOrDuration Standard',
  ),
  [prefixes['foaf']!]: namesIn(
    'Agent Document Group Image LabelProperty OnlineAccount OnlineChatAccount OnlineEcommerceAccount',
    'OnlineGamingAccount Organization Person PersonalProfileDocument Project',
  ),
  [prefixes['vcard']!]: namesIn(
    'Acquaintance Address Agent BBS Car Cell Child Colleague Contact Coresident Coworker Crush Date Dom Email',
    'Emergency Fax Female Friend Gender Group Home ISDN Individual Internet Intl Kin Kind Label Location Male Me Met',
    'Modem Msg Muse Name Neighbor None Organization Other PCS Pager Parcel Parent Postal Pref RelatedType Sibling',
    'Spouse Sweetheart Tel TelephoneType Text TextPhone Type Unknown VCard Video Voice Work X400',
  ),
};

/** Classes of other vocabularies that say the same as one of the profile, or something narrower. */
const relatedClasses: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ['dcat:Catalog', ['schema:DataCatalog', 'adms:AssetRepository']],
      ['dcat:Dataset', ['schema:Dataset', 'adms:Asset', 'void:Dataset', 'qb:DataSet', 'dcmitype:Dataset']],
      ['dcat:Distribution', ['schema:DataDownload', 'adms:AssetDistribution']],
      ['dcat:DataService', ['schema:WebAPI', 'dcmitype:Service']],
      ['foaf:Agent', ['foaf:Group', 'foaf:Project', 'dcterms:Agent', 'prov:Agent', 'prov:SoftwareAgent']],
      ['foaf:Person', ['schema:Person', 'prov:Person']],
      [
        'foaf:Organization',
        [
          'schema:Organization',
          'schema:GovernmentOrganization',
          'prov:Organization',
          'org:Organization',
          'org:FormalOrganization',
          'org:OrganizationalUnit',
          'org:OrganizationalCollaboration',
        ],
      ],
      ['vcard:Kind', ['vcard:VCard', 'vcard:Group', 'vcard:Location']],
    ] as const
  ).flatMap(([own, others]) => others.flatMap((other) => irisOf(other).map((iri) => [iri, irisOf(own)[0]!]))),
);

/** The IRIs of a term; vocabularies that are written in two ways have two. */
function irisOf(curie: string): readonly string[] {
  const [prefix = '', name = ''] = curie.split(':');
  const namespaces: Readonly<Record<string, readonly string[]>> = {
    void: ['http://rdfs.org/ns/void#'],
    qb: ['http://purl.org/linked-data/cube#'],
    dcmitype: ['http://purl.org/dc/dcmitype/'],
    org: ['http://www.w3.org/ns/org#', 'https://www.w3.org/ns/org#'],
    schema: ['http://schema.org/', 'https://schema.org/'],
  };
  return (namespaces[prefix] ?? [prefixes[prefix]!]).map((namespace) => namespace + name);
}
