import { capitalise, quote, theClass } from '../languages/words.js';
import { ancestorOf, isBlank, pointerSteps, type ResourceNode, titleOf } from '../model/canonical.js';
import type { Language } from '../model/profile.js';
import type { DiagnosticResource } from '../model/report.js';
import { cut } from './cut.js';

/** What is said of the resources of a file, in one language: made when it is asked for, once for each resource. */
export class ResourceWords {
  private readonly known = new Map<ResourceNode, Words>();

  constructor(private readonly language: Language) {}

  /** The resource as reports name it. */
  description(node: ResourceNode): DiagnosticResource {
    const words = this.wordsOf(node);
    words.description ??= describe(node, this.language);
    return words.description;
  }

  /** A resource in words, with the dataset that it belongs to: `Distributionen ”CSV” i datamängden ”Badplatser”`. */
  subject(node: ResourceNode | undefined): string {
    if (!node) return this.language === 'sv' ? 'Filen' : 'The file';
    const words = this.wordsOf(node);
    words.subject ??= subjectOf(node, this.language);
    return words.subject;
  }

  /** The JSON Pointer of the resource in the canonical document. */
  pointer(node: ResourceNode): string {
    const words = this.wordsOf(node);
    words.pointer ??= `${node.parent ? this.pointer(node.parent) : ''}${pointerSteps(ownSteps(node))}`;
    return words.pointer;
  }

  /** What a resource is told from others by, in lines for a fingerprint; the same in every language. */
  key(node: ResourceNode): string {
    const words = this.wordsOf(node);
    words.key ??= keyOf(node);
    return words.key;
  }

  private wordsOf(node: ResourceNode): Words {
    let words = this.known.get(node);
    if (!words) {
      words = { description: undefined, subject: undefined, pointer: undefined, key: undefined };
      this.known.set(node, words);
    }
    return words;
  }
}

interface Words {
  description: DiagnosticResource | undefined;
  subject: string | undefined;
  pointer: string | undefined;
  key: string | undefined;
}

/** The steps from the parent to a resource. */
function ownSteps({ property, index }: ResourceNode): (string | number)[] {
  const steps: (string | number)[] = property === '' ? [] : [property];
  return index < 0 ? steps : [...steps, index];
}

function describe(node: ResourceNode, language: Language): DiagnosticResource {
  const title = titleOf(node, language);
  const dataset = ancestorOf(node, 'Dataset');
  const datasetTitle = dataset && titleOf(dataset, language);
  const datasetName = (dataset && idOf(dataset)) ?? datasetTitle;
  return {
    class: node.type.key,
    ...(idOf(node) === undefined ? {} : { id: cut(idOf(node)!) }),
    ...(title === undefined ? {} : { title: cut(title) }),
    ...(datasetName === undefined ? {} : { dataset: cut(datasetName) }),
    ...(datasetTitle === undefined ? {} : { datasetTitle: cut(datasetTitle) }),
  };
}

/** The id of a resource; the label of a blank node is none. */
function idOf({ id }: ResourceNode): string | undefined {
  return id !== undefined && isBlank(id) ? undefined : id;
}

function subjectOf(node: ResourceNode, language: Language): string {
  const own = nameOf(node, language);
  const isPublisher = node.type.key === 'Agent' && node.property === 'publisher';
  const words = isPublisher
    ? { sv: 'utgivaren', en: 'the publisher' }[language]
    : theClass(language, node.type.key);
  const dataset = node.type.key === 'Dataset' ? undefined : ancestorOf(node, 'Dataset');
  const within = dataset ?? (node.type.kind === 'supportive' ? node.parent : undefined);
  const withinName = within && nameOf(within, language);
  const tail = within
    ? ` ${language === 'sv' ? 'i' : 'of'} ${theClass(language, within.type.key)}${withinName === undefined ? '' : ` ${withinName}`}`
    : '';
  return capitalise(`${words}${own === undefined ? '' : ` ${own}`}${tail}`);
}

function nameOf(node: ResourceNode, language: Language): string | undefined {
  const name = titleOf(node, language) ?? idOf(node);
  return name === undefined ? undefined : quote(language, name, 80);
}

/** Its class, its IRI and that of its dataset; Swedish titles where they have none. */
function keyOf(node: ResourceNode): string {
  const dataset = ancestorOf(node, 'Dataset');
  return [node, dataset]
    .map((item) => item && (item.id ?? titleOf(item, 'sv')))
    .reduce<string>((key, name) => `${key}\n${name === undefined ? '' : cut(name)}`, node.type.key);
}
