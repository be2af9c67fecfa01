import { type ResourceNode, valuesOf } from '../model/canonical.js';
import {
  basicDataPrefix,
  hvdMainCategories,
  markedLicences,
  portalLabels,
  rightColumn,
} from '../profile/portal-facts.js';
import type { Resources } from '../run/resources.js';
import { iris, listed, nameOf, publisherOf } from './facets.js';
import { allTexts, chosenText, nameOnPortal, shownValues, withLink } from './shown.js';
import type { DistributionView, Hit, Line, Remark, ResourcePage } from './view.js';

/** A resource that has a page, and what stands around it. */
export interface Paged {
  readonly page: string;
  readonly kind: Hit['kind'];
  readonly node: ResourceNode;
  readonly distributions: readonly ResourceNode[];
  readonly catalogue: ResourceNode | undefined;
  /** Pages of what stands in it, where it is a series, the newest first. */
  readonly members: readonly string[];
  /** Titles of the series that it stands in. */
  readonly series: readonly string[];
}

/** A line of the list of results. */
export function hitOf({ page, kind, node, distributions }: Paged, resources: Resources): Hit {
  const formats = distributions.flatMap((distribution) => listed(distribution, 'format'));
  return {
    page,
    kind,
    title: chosenText(node.data['title'])?.text,
    publisher: publisherOf(node, resources)[0],
    description: chosenText(node.data['description'])?.text,
    themes: themesOf(node),
    badges: [...(kind === 'series' ? [portalLabels.series] : []), ...special(node), ...new Set(formats)],
  };
}

/** The page of a dataset, service or series. */
export function pageOf(paged: Paged, remarks: readonly Remark[], resources: Resources): ResourcePage {
  const { page, kind, node, distributions, catalogue, members, series } = paged;
  const title = chosenText(node.data['title']);
  const [publisher] = resources.targets(node, 'publisher', 'Agent');
  const name = publisher && nameOnPortal(publisher.node);
  const isSeries = kind === 'series';
  return {
    page,
    kind,
    id: node.id,
    title: title?.text,
    titleLanguage: title?.language === 'sv' ? undefined : title?.language,
    publisher: name === undefined ? undefined : withLink(name, publisher?.node.id),
    series,
    // The page of a series shows its title, description, publisher and members, and nothing else.
    indicators: isSeries ? [] : indicatorsOf(node, distributions),
    description: chosenText(node.data['description'])?.text,
    distributions: distributions.map((distribution) => distributionView(distribution, resources)),
    hasMap: resources.targets(node, 'spatial').some(({ node: place }) => place.data['bbox'] !== undefined),
    first: isSeries ? [] : linesOf(node, rightColumn.first, resources),
    keywords: isSeries ? [] : allTexts(node.data['keyword']),
    themes: isSeries ? [] : labelsOf(node, 'theme'),
    second: isSeries ? [] : linesOf(node, rightColumn.second, resources),
    members,
    catalogue: catalogue && {
      title: chosenText(catalogue.data['title'])?.text,
      publisher: publisherOf(catalogue, resources)[0],
    },
    remarks,
  };
}

/** The indicators under the heading, in the order of the portal. */
function indicatorsOf(node: ResourceNode, distributions: readonly ResourceNode[]): readonly string[] {
  const licence = [node, ...distributions].flatMap((part) => iris(part, 'license'))[0];
  const isMarked = licence === markedLicences.exact || licence?.startsWith(markedLicences.prefix) === true;
  const holder = [node, ...distributions].find((part) => iris(part, 'license')[0] === licence);
  const marked = isMarked && holder && licence !== undefined ? [nameOf(holder, 'license', licence)] : [];
  return [
    ...labelsOf(node, 'accessRights'),
    ...(node.type.key === 'DataService' ? labelsOf(node, 'type') : []),
    ...labelsOf(node, 'accrualPeriodicity'),
    ...marked,
    ...labelsOf(node, 'applicableLegislation'),
    ...special(node),
    ...(node.data['offers'] === undefined ? [] : ['Avgift']),
  ];
}

/** The badges of high-value datasets and of national basic data. */
function special(node: ResourceNode): readonly string[] {
  const categories = iris(node, 'hvdCategory').filter((iri) => hvdMainCategories.has(iri));
  const subjects = iris(node, 'subject').filter((iri) => iri.startsWith(basicDataPrefix));
  return [
    ...categories.map((iri) => nameOf(node, 'hvdCategory', iri)),
    ...subjects.map((iri) => nameOf(node, 'subject', iri)),
  ];
}

/** The labels of the values of a property. */
function labelsOf(node: ResourceNode, key: string): readonly string[] {
  return iris(node, key).map((iri) => nameOf(node, key, iri));
}

const euThemes = 'http://publications.europa.eu/resource/authority/data-theme/';

/** The themes of the EU; the list of results passes others over. */
function themesOf(node: ResourceNode): readonly string[] {
  return iris(node, 'theme')
    .filter((iri) => iri.startsWith(euThemes))
    .map((iri) => nameOf(node, 'theme', iri));
}

/** The fields with values, by their labels in the guidance. */
function linesOf(node: ResourceNode, keys: readonly string[], resources: Resources): readonly Line[] {
  return keys.flatMap((key) => {
    const property = node.type.properties.get(key);
    const values = property ? shownValues(node, property, resources) : [];
    return property && values.length > 0 ? [{ key, label: property.label.sv, values }] : [];
  });
}

/** Fields of a distribution that stand elsewhere on the page than among the rest. */
const shownApart = new Set(['title', 'format', 'accessURL', 'downloadURL', 'accessService']);

function distributionView(node: ResourceNode, resources: Resources): DistributionView {
  const [service] = resources.targets(node, 'accessService', 'DataService');
  const rest = [...node.type.properties.keys()].filter((key) => !shownApart.has(key));
  return {
    title: chosenText(node.data['title'])?.text ?? portalLabels.noTitle,
    badges: labelsOf(node, 'format').map((label) => label.toUpperCase()),
    button: buttonOf(node),
    service: service && (nameOnPortal(service.node) ?? service.node.id),
    lines: linesOf(node, rest, resources),
  };
}

/** The button of a distribution: one file to download, a list of files, or else the address of access. */
function buttonOf({ data }: ResourceNode): DistributionView['button'] {
  const addresses = (key: string) =>
    valuesOf(data, key).flatMap((value) =>
      typeof value === 'string' && value !== '' ? [withLink(value, value)] : [],
    );
  const downloads = addresses('downloadURL');
  if (downloads.length === 1) return { label: portalLabels.download, targets: downloads };
  if (downloads.length > 1) return { label: portalLabels.severalDownloads, targets: downloads };
  const access = addresses('accessURL');
  return access.length > 0 ? { label: portalLabels.access, targets: access } : undefined;
}
