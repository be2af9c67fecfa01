import type { Subject } from './subject.js';
import type { XmlAttribute, XmlScanner } from './xml.js';

/** A statement where it stands. One that is made twice has two mentions. */
export interface Mention {
  readonly subject: Subject;
  /** Its number in the graph. */
  readonly statement: number;
  readonly block: Block;
  readonly predicateStart: number;
  readonly predicateEnd: number;
  readonly objectStart: number;
  /** For a bracket in Turtle its first sign. */
  readonly objectEnd: number;
}

/** A place where a resource is the subject, with the statements that are made of it there. */
export interface Block {
  readonly subject: Subject;
  readonly start: number;
  readonly end: number;
  readonly mentions: Mention[];
}

/** The name of a named graph where it stands, or a prefix where it is declared. */
export interface Named {
  readonly name: string;
  readonly iri: string;
  readonly start: number;
  readonly end: number;
}

/** An element of RDF/XML that stands for a resource or for a property. */
export interface XmlElement {
  readonly name: string;
  readonly start: number;
  readonly tagEnd: number;
  /** Written as one tag: it closes where it opens. */
  readonly isEmpty: boolean;
  readonly isNode: boolean;
  /** The resource that it stands for, or whose property it is. */
  readonly subject: Subject | undefined;
  readonly attributes: readonly XmlAttribute[];
  readonly namespaces: ReadonlyMap<string, string>;
  /** The language that holds for texts in it. */
  readonly language: string | undefined;
  readonly parent: XmlElement | undefined;
  children: readonly XmlElement[];
  /** Where its closing tag starts, and where it ends; -1 where there is no such tag. */
  closeStart: number;
  end: number;
}

const none: readonly XmlElement[] = [];

/** What a parser leaves behind when the text is to be changed: every place, and what stands around it. */
export class Trail {
  readonly blocks = new Map<Subject, Block[]>();
  /** Where brackets end, by where they start. */
  readonly brackets = new Map<number, number>();
  readonly prefixes: Named[] = [];
  readonly graphs: Named[] = [];
  /** Elements of RDF/XML in document order. */
  readonly elements: XmlElement[] = [];
  private readonly open: XmlElement[] = [];
  private lastClosed = -1;

  subject(subject: Subject, start: number, end: number): void {
    const block: Block = { subject, start, end, mentions: [] };
    const known = this.blocks.get(subject);
    if (known) known.push(block);
    else this.blocks.set(subject, [block]);
  }

  statement(
    subject: Subject,
    statement: number,
    predicateStart: number,
    predicateEnd: number,
    objectStart: number,
    objectEnd: number,
  ): void {
    const block = this.blocks.get(subject)!.at(-1)!;
    block.mentions.push({
      subject,
      statement,
      block,
      predicateStart,
      predicateEnd,
      objectStart,
      objectEnd,
    });
  }

  /** An element has begun with this tag; it stands in the one that began last and has not ended. */
  openElement(
    { name, start, end, isEmpty, attributes }: XmlScanner,
    isNode: boolean,
    subject: Subject | undefined,
    namespaces: ReadonlyMap<string, string>,
    language: string | undefined,
  ): void {
    const parent = this.open.at(-1);
    const element: XmlElement = {
      name,
      start,
      tagEnd: end,
      isEmpty,
      isNode,
      subject,
      attributes,
      namespaces,
      language,
      parent,
      children: none,
      closeStart: -1,
      end: -1,
    };
    this.open.push(element);
    this.elements.push(element);
    if (!parent) return;
    if (parent.children === none) parent.children = [element];
    else (parent.children as XmlElement[]).push(element);
  }

  /** The innermost element has ended, with the closing tag at this place if that is its own. */
  closeElement(text: string, start: number, end: number): void {
    const element = this.open.pop();
    if (!element) return;
    if (element.isEmpty) {
      element.closeStart = element.tagEnd;
      element.end = element.tagEnd;
    } else if (start > this.lastClosed && text.startsWith(`</${element.name}`, start)) {
      element.closeStart = start;
      element.end = end;
      this.lastClosed = start;
    }
  }
}
