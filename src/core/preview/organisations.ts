import type { ResourceNode } from '../model/canonical.js';
import { organisationCounts } from '../profile/portal-facts.js';
import type { FiledResource, Resources } from '../run/resources.js';
import { hasRight, iris, nameOf } from './facets.js';
import { chosenText, nameOnPortal, withLink } from './shown.js';
import type { OrganisationPage, Remark } from './view.js';

/** A dataset with its distributions and its publisher. */
export interface Published {
  readonly node: ResourceNode;
  readonly distributions: readonly ResourceNode[];
  readonly publisher: ResourceNode | undefined;
}

/** The page of an organisation that publishes something, with its six counts. */
export function organisationPage(
  { node }: FiledResource,
  page: string,
  all: readonly Published[],
  remarks: readonly Remark[],
  resources: Resources,
): OrganisationPage {
  const own = all.filter(({ publisher }) => publisher === node);
  const [mail] = iris(node, 'mbox');
  const [homepage] = iris(node, 'homepage');
  const contact = mail ?? homepage;
  const [type] = iris(node, 'type');
  const [number] = iris(node, 'identifier');
  return {
    page,
    id: node.id,
    name: nameOnPortal(node),
    description: chosenText(node.data['description'])?.text,
    counts: organisationCounts.map(({ id, label }) => {
      return { label, count: own.filter((dataset) => counts[id](dataset, resources)).length };
    }),
    type: type === undefined ? undefined : nameOf(node, 'type', type),
    number,
    contact: contact === undefined ? undefined : withLink(contact.replace(/^mailto:/, ''), contact),
    remarks,
  };
}

type CountId = (typeof organisationCounts)[number]['id'];

/** What each count counts. */
const counts: Readonly<Record<CountId, (dataset: Published, resources: Resources) => boolean>> = {
  open: ({ node }) => hasRight(node, 'PUBLIC'),
  restricted: ({ node }) => hasRight(node, 'NON_PUBLIC', 'RESTRICTED'),
  api: ({ distributions }) => distributions.some(({ data }) => data['accessService'] !== undefined),
  hvd: ({ node }) => node.data['hvdCategory'] !== undefined,
  fee: ({ node }) => node.data['offers'] !== undefined,
  specification: ({ node, publisher }, resources) =>
    resources
      .targets(node, 'conformsTo')
      .some(({ node: specification }) =>
        resources.targets(specification, 'publisher').some((found) => found.node === publisher),
      ),
};
