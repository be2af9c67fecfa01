/** Which identifier each resource gets that has none. */
import { isBlank, type ResourceNode, valuesOf } from '../../../model/canonical.js';
import type { IdentifierMarks, IdentifierSettings, KnownIdentifier } from '../../../model/identifiers.js';
import { findAgent } from '../../../profile/register.js';
import { normaliseName } from '../../../profile/vocabularies.js';
import type { ReadInput } from '../../read.js';
import { nameOfDistribution } from './distributions.js';
import { marksOf } from './marks.js';
import { type Candidate, matchKnown } from './match.js';
import { slugOf } from './slug.js';

/** A file whose resources get identifiers, and how the file of identifiers calls it. */
export interface Identifiable {
  readonly item: ReadInput;
  readonly name: string;
}

/** What a resource gets, and what was known of it before. */
export interface Given {
  readonly id: string;
  readonly marks: IdentifierMarks;
  readonly file: string;
  readonly class: string;
  readonly of: string | undefined;
  readonly known: KnownIdentifier | undefined;
  /** Another resource has the plain form of the address. */
  readonly isNumbered: boolean;
  /** The register knows it, or another place in the files says it, so that nobody needs to keep it. */
  readonly isRegistered: boolean;
}

/** The identifiers that resources get; those of one contact share one. */
export type Plan = ReadonlyMap<ResourceNode, Given>;

/** The part of an address that stands for the class. */
const folders: Readonly<Record<string, string>> = {
  DatasetSeries: 'series',
  Dataset: 'dataset',
  DataService: 'service',
  ContactPoint: 'contact',
  Agent: 'organisation',
};

interface Thing extends Candidate {
  readonly nodes: readonly ResourceNode[];
}

/** Whether a resource has no address of its own. */
function isNameless({ id }: ResourceNode): boolean {
  return id === undefined || isBlank(id);
}

/** Decides on the identifiers of all resources that have none, in the order of the files. */
export function planIdentifiers(files: readonly Identifiable[], settings: IdentifierSettings): Plan {
  return new Planner(files, settings).plan();
}

class Planner {
  private readonly given = new Map<ResourceNode, Given>();
  private readonly taken: Set<string>;
  private readonly byId = new Map<string, ResourceNode>();
  /** The addresses of contacts and agents that have one in a file, by class and what makes them one. */
  private readonly described = new Map<string, string>();
  /** The datasets that refer to a distribution without standing around it. */
  private readonly owners = new Map<string, ResourceNode>();

  constructor(
    private readonly files: readonly Identifiable[],
    private readonly settings: IdentifierSettings,
  ) {
    this.taken = new Set(settings.known.map(({ id }) => id));
    for (const { item } of files) {
      for (const node of item.document.resources) {
        if (node.id === undefined) continue;
        if (!isNameless(node)) this.taken.add(node.id);
        this.byId.set(node.id, node);
      }
      for (const node of item.document.resources) this.noteDescribed(node);
      for (const node of item.document.resources)
        if (node.type.key === 'Dataset')
          for (const value of valuesOf(node.data, 'distribution'))
            if (typeof value === 'string') this.owners.set(value, node);
    }
  }

  private noteDescribed(node: ResourceNode): void {
    if (isNameless(node) || (node.type.key !== 'Agent' && node.type.key !== 'ContactPoint')) return;
    const key = sharedBy({ class: node.type.key, marks: marksOf(node, (id) => this.byId.get(id)) });
    if (key !== undefined && key !== '') this.described.set(`${node.type.key} ${key}`, node.id!);
  }

  plan(): Plan {
    this.give(this.thingsOf('Catalog'), () => this.under('catalog'));
    for (const type of Object.keys(folders))
      this.give(this.thingsOf(type), ({ slug }) => this.under(`${folders[type]}/${slug}`));
    this.give(
      this.thingsOf('Distribution'),
      ({ thing, slug }) => `${thing.of!.replace(/[/#]$/, '')}/${slug}`,
    );
    return this.given;
  }

  private under(path: string): string {
    const { base } = this.settings;
    return `${base}${/[/#]$/.test(base) ? '' : '/'}${path}`;
  }

  private give(
    things: readonly Thing[],
    address: (about: { readonly thing: Thing; readonly slug: string }) => string,
  ): void {
    const matched = matchKnown(things, this.settings.known);
    for (const thing of things) {
      const inRegister = registeredIri(thing);
      const known = inRegister === undefined ? matched.get(thing) : undefined;
      const registered = known
        ? undefined
        : (inRegister ?? this.described.get(`${thing.class} ${sharedBy(thing)}`));
      const slug = slugOf(thing.marks.title);
      if (registered === undefined && !known && slug === undefined) continue;
      const plain = registered ?? known?.id ?? address({ thing, slug: slug! });
      const id = registered ?? known?.id ?? this.free(plain);
      this.taken.add(id);
      const { class: type, file, marks, of } = thing;
      const given: Given = {
        id,
        marks,
        file,
        class: type,
        of,
        known,
        isNumbered: id !== plain,
        isRegistered: registered !== undefined,
      };
      for (const node of thing.nodes) this.given.set(node, given);
    }
  }

  /** The address, or the first with a number behind it that nobody has. */
  private free(plain: string): string {
    let id = plain;
    for (let number = 2; this.taken.has(id); number++) id = `${plain}-${number}`;
    return id;
  }

  private thingsOf(type: string): readonly Thing[] {
    const groups = new Map<unknown, { nodes: ResourceNode[]; candidate: Candidate }>();
    for (const { item, name } of this.files) {
      for (const node of item.document.resources) {
        if (node.type.key !== type || !isNameless(node)) continue;
        const candidate = this.candidateOf(node, name);
        if (!candidate) continue;
        const key = sharedBy(candidate) ?? node;
        const known = groups.get(key);
        if (known) known.nodes.push(node);
        else groups.set(key, { nodes: [node], candidate });
      }
    }
    return [...groups.values()].map(({ nodes, candidate }) => ({ ...candidate, nodes }));
  }

  private candidateOf(node: ResourceNode, file: string): Candidate | undefined {
    const marks = marksOf(node, (id) => this.byId.get(id));
    const type = node.type.key;
    if (type !== 'Distribution') {
      // A contact without a name has its address; a catalogue needs none.
      const title = marks.title || (type === 'Catalog' ? 'catalog' : (marks.email ?? ''));
      return title === '' ? undefined : { class: type, file, marks: { ...marks, title }, of: undefined };
    }
    const owner = node.parent?.type.key === 'Dataset' ? node.parent : this.owners.get(node.id ?? '');
    const of = owner && (isNameless(owner) ? this.given.get(owner)?.id : owner.id);
    if (of === undefined) return undefined;
    return { class: type, file, marks: { ...marks, title: nameOfDistribution(node) }, of };
  }
}

/** The address of a public body whose name is exactly in the register. */
function registeredIri({ class: type, marks }: Candidate): string | undefined {
  const found = type === 'Agent' ? findAgent(marks.title) : undefined;
  return found?.isSourced && !found.isShared ? found.iri : undefined;
}

/** Contacts with one e-mail address are one contact, and agents with one name one agent. */
function sharedBy({ class: type, marks }: Pick<Candidate, 'class' | 'marks'>): string | undefined {
  if (type === 'ContactPoint') return marks.email ?? normaliseName(marks.title);
  return type === 'Agent' ? normaliseName(marks.title) : undefined;
}
