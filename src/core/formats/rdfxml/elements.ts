import { append } from '../shared/graph/append.js';
import type { Graph } from '../shared/graph/graph.js';
import type { Subject } from '../shared/graph/subject.js';
import { type Namespaces, namespacesIn, topNamespaces } from './namespaces.js';
import { type XmlAttribute, XmlScanner } from './scanner.js';

/** What is noted of each element, by its place among the numbers of the element. */
const atStart = 0;
const atCloseStart = 1;
const atEnd = 2;
const atParent = 3;
const atSubject = 4;
const atIsNode = 5;
const size = 6;

/** Few elements are shorter than that, counted over a whole file. */
const shortElement = 48;

/**
 * Where the elements of a text stand, in the order of the document. The parser notes a few numbers of each; what else an
 * element has is read from the text, where that is to be changed.
 */
export class XmlElements {
  private list: Int32Array;
  private count = 0;
  /** Where the closing tag starts that was the last one of an element. */
  private lastClosed = -1;
  private readonly made = new Map<number, XmlElement>();
  private tags: XmlScanner | undefined;
  private subjects: readonly Subject[] | undefined;

  constructor(
    readonly text: string,
    private readonly graph: Graph,
  ) {
    this.list = new Int32Array(Math.max(64, Math.floor(text.length / shortElement)) * size);
  }

  /** Notes an element that begins with this tag; gives its number. */
  open(
    { start, end, isEmpty }: XmlScanner,
    isNode: boolean,
    subject: Subject | undefined,
    parent: number,
  ): number {
    const number = this.count++;
    const at = number * size;
    if (at === this.list.length) {
      const longer = new Int32Array(at * 2);
      longer.set(this.list);
      this.list = longer;
    }
    const { list } = this;
    list[at + atStart] = start;
    list[at + atCloseStart] = isEmpty ? end : -1;
    list[at + atEnd] = isEmpty ? end : -1;
    list[at + atParent] = parent;
    list[at + atSubject] = subject === undefined ? -1 : subject.rank;
    list[at + atIsNode] = isNode ? 1 : 0;
    return number;
  }

  /** The innermost element has ended, with the closing tag that was read last if that is its own. */
  close(number: number, name: string, { start, end }: XmlScanner): void {
    const { list, text } = this;
    const at = number * size;
    if (list[at + atEnd]! >= 0 || start <= this.lastClosed) return;
    if (text.charCodeAt(start + 1) !== 0x2f || !text.startsWith(name, start + 2)) return;
    list[at + atCloseStart] = start;
    list[at + atEnd] = end;
    this.lastClosed = start;
  }

  /** The last element that starts before an offset. */
  before(offset: number): XmlElement | undefined {
    const { list } = this;
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle * size + atStart]! < offset) low = middle + 1;
      else high = middle;
    }
    return this.element(low - 1);
  }

  /** The numbers of the elements that stand for resources, by the numbers of these. */
  nodes(): ReadonlyMap<number, readonly number[]> {
    const { list, count } = this;
    const found = new Map<number, number[]>();
    for (let number = 0; number < count; number++) {
      const at = number * size;
      const subject = list[at + atSubject]!;
      if (list[at + atIsNode] === 0 || subject < 0) continue;
      append(found, subject, number);
    }
    return found;
  }

  /** The element with this number, if there is one. */
  element(number: number): XmlElement | undefined {
    if (number < 0) return undefined;
    let element = this.made.get(number);
    if (!element) {
      element = this.make(number);
      this.made.set(number, element);
    }
    return element;
  }

  /** The elements in an element. They and what stands in them follow it. */
  childrenOf(number: number): readonly XmlElement[] {
    const { list, count } = this;
    const found: XmlElement[] = [];
    for (let next = number + 1; next < count && list[next * size + atParent]! >= number; next++)
      if (list[next * size + atParent] === number) found.push(this.element(next)!);
    return found;
  }

  private make(number: number): XmlElement {
    const { list, text, graph } = this;
    const at = number * size;
    const start = list[at + atStart]!;
    this.tags ??= new XmlScanner(text, { syntax: () => {}, entity: () => {} });
    this.subjects ??= [...graph.subjects.values()];
    const tag = this.tags.tagAt(start);
    return new XmlElement(
      this,
      number,
      tag.name,
      start,
      tag.end,
      tag.isEmpty,
      tag.attributes,
      list[at + atCloseStart]!,
      list[at + atEnd]!,
      list[at + atIsNode] === 1,
      this.subjects[list[at + atSubject]!],
      this.element(list[at + atParent]!),
    );
  }
}

/** An element that stands for a resource or for a property. */
export class XmlElement {
  readonly namespaces: Namespaces;
  /** The language that holds for texts in it. */
  readonly language: string | undefined;
  private inside: readonly XmlElement[] | undefined;

  constructor(
    private readonly elements: XmlElements,
    private readonly number: number,
    readonly name: string,
    readonly start: number,
    readonly tagEnd: number,
    /** Written as one tag: it closes where it opens. */
    readonly isEmpty: boolean,
    readonly attributes: readonly XmlAttribute[],
    /** Where its closing tag starts, and where it ends; -1 where there is no such tag. */
    readonly closeStart: number,
    readonly end: number,
    readonly isNode: boolean,
    /** The resource that it stands for, or whose property it is. */
    readonly subject: Subject | undefined,
    readonly parent: XmlElement | undefined,
  ) {
    this.namespaces = namespacesIn(attributes, parent?.namespaces ?? topNamespaces);
    const own = attributes.find((attribute) => attribute.name === 'xml:lang')?.value;
    this.language = own === undefined ? parent?.language : own === '' ? undefined : own;
  }

  get children(): readonly XmlElement[] {
    this.inside ??= this.elements.childrenOf(this.number);
    return this.inside;
  }
}
