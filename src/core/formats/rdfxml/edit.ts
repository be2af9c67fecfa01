import type { TextEdit } from '../../model/edit.js';
import {
  breakBefore,
  change,
  hold,
  indentationAt,
  lineBreakOf,
  settled,
  wholeLines,
} from '../shared/graph/changes.js';
import { type Graph, type Literal, rdfNamespace, rdfType, type Term } from '../shared/graph/graph.js';
import { inexpressible } from '../shared/graph/inexpressible.js';
import type { Mention, Mentions } from '../shared/graph/mentions.js';
import type { NewStatements, NewTerm, Plan } from '../shared/graph/plan.js';
import type { Subject } from '../shared/graph/subject.js';
import type { XmlElement, XmlElements } from './elements.js';
import { type XmlPlace, XmlPlaces } from './places.js';
import type { XmlAttribute } from './scanner.js';
import {
  contentOf,
  escaped,
  nameIn,
  nodeContent,
  propertyElement,
  rdfName,
  type Surroundings,
} from './text.js';

/** Makes changes of RDF/XML. */
export function xmlWriter(
  text: string,
  graph: Graph,
  _mentions: Mentions,
  elements: XmlElements,
): (plan: Plan) => readonly TextEdit[] {
  const places = new XmlPlaces(elements);
  const newLine = lineBreakOf(text);
  return (plan) => settled(text, [...new XmlChanges(text, graph, newLine, places, plan).all()]);
}

class XmlChanges {
  /** Elements that go. */
  private readonly removed = new Set<XmlElement>();

  constructor(
    private readonly text: string,
    private readonly graph: Graph,
    private readonly newLine: string,
    private readonly places: XmlPlaces,
    private readonly plan: Plan,
  ) {}

  *all(): Iterable<TextEdit> {
    const { plan } = this;
    for (const [mention, values] of plan.values) {
      const place = this.places.placeOf(mention);
      if (place?.kind === 'property' && values.length === 0) this.removed.add(place.element);
    }
    for (const [mention, values] of plan.values) yield* this.values(mention, values);
    for (const subject of plan.gone) yield* this.drop(subject);
    for (const [mention, predicate] of plan.predicates) yield* this.predicate(mention, predicate);
    for (const { subject, ...added } of plan.additions) yield* this.add(subject, added);
    for (const naming of plan.names) yield* this.rename(naming);
  }

  private ownPlace(mention: Mention): XmlPlace {
    const place = this.places.placeOf(mention);
    if (!place) throw inexpressible;
    if (place.kind === 'property') {
      const { element } = place;
      const isNumbered = this.places.iriOf(element, element.name) === `${rdfNamespace}li`;
      // Its number would change, or the statement that has a name of its own.
      if (isNumbered || this.places.rdfAttribute(element, 'ID') || element.end < 0) throw inexpressible;
    }
    return place;
  }

  private *values(mention: Mention, values: readonly NewTerm[]): Iterable<TextEdit> {
    const place = this.ownPlace(mention);
    const { element } = place;
    const { subject, statement } = mention;
    const predicate = this.graph.predicateOf(statement);
    const [first, ...others] = values;
    if (place.kind === 'property') {
      if (first === undefined) {
        yield this.removal(element);
        return;
      }
      yield* this.value(element, this.graph.objectOf(statement), first);
      const lineBreak = breakBefore(this.text, element.start);
      const where = this.surroundings(element.parent!, lineBreak);
      const added = others.map((value) => (lineBreak ?? '') + propertyElement(predicate, value, where));
      if (added.length > 0) {
        yield change(element.end, element.end, added.join(''));
        yield this.holdName(element);
      }
      return;
    }
    if (place.kind === 'type') {
      if (first !== undefined && typeof first !== 'string') throw inexpressible;
      yield* this.renameElement(element, first ?? `${rdfNamespace}Description`);
      if (others.length > 0) yield* this.add(subject, { predicate, values: others }, element);
      return;
    }
    const { attribute } = place;
    const fits =
      predicate === rdfType
        ? typeof first === 'string'
        : isLiteral(first) && first.datatype === undefined && first.language === element.language;
    if (fits && first !== undefined) {
      yield this.setAttribute(attribute, typeof first === 'string' ? first : (first as Literal).value);
    } else {
      const { start, end } = this.places.wholeOf(attribute);
      yield change(start, end, '');
    }
    const rest = fits ? others : values;
    if (rest.length > 0) yield* this.add(subject, { predicate, values: rest }, element);
  }

  /** Gives a property element another value. */
  private *value(element: XmlElement, old: Term, value: NewTerm): Iterable<TextEdit> {
    const { places } = this;
    if (places.statements(element).length > 0) throw inexpressible;
    const find = (local: string) => places.rdfAttribute(element, local);
    const language = element.attributes.find(({ name }) => name === 'xml:lang');
    const resource = find('resource');
    const datatype = find('datatype');
    const leaving = [find('nodeID'), find('parseType'), places.literalAttribute(element)];
    const arriving: string[] = [];
    const set = (attribute: XmlAttribute | undefined, name: string, wanted: string): TextEdit[] => {
      if (attribute) return [this.setAttribute(attribute, wanted)];
      arriving.push(` ${name}="${escaped(wanted, '"')}"`);
      return [];
    };
    const inside = this.referenceInside(element, old);
    if (typeof value === 'string' && inside) {
      yield this.setAttribute(inside, value);
      return;
    }
    if (typeof value === 'string') {
      leaving.push(language, datatype);
      yield* set(resource, rdfName(element.namespaces, 'resource'), value);
      yield* this.empty(element);
    } else if ('type' in value) {
      leaving.push(language, datatype, resource);
      const lineBreak = breakBefore(this.text, element.start);
      yield* this.fill(element, nodeContent(value, this.surroundings(element.parent!, lineBreak)));
    } else {
      leaving.push(resource);
      const before = typeof old === 'string' ? undefined : old;
      if (value.datatype === undefined) leaving.push(datatype);
      else if (value.datatype !== before?.datatype)
        yield* set(datatype, rdfName(element.namespaces, 'datatype'), value.datatype);
      if (value.datatype === `${rdfNamespace}XMLLiteral`) throw inexpressible;
      // What holds for everything around need not be said again.
      if (
        value.datatype !== undefined ||
        (value.language !== element.language && this.inherits(element, value))
      )
        leaving.push(language);
      else if (value.language !== element.language) yield* set(language, 'xml:lang', value.language ?? '');
      if (
        value.value !== before?.value ||
        leaving.some((attribute) => attribute && attribute !== language && attribute !== datatype)
      )
        yield* this.fill(element, this.contentLike(element, value.value));
    }
    const spans = leaving.filter((attribute) => attribute !== undefined).map((one) => places.wholeOf(one));
    // What arrives stands where something leaves, if it does.
    const [first, ...rest] = spans;
    for (const { start, end } of rest) yield change(start, end, '');
    if (first) yield change(first.start, first.end, arriving.join(''));
    else if (arriving.length > 0) {
      // With the last letter of the name: no other fix may bring the same attribute.
      const end = places.endOfName(element);
      yield change(end - 1, end, this.text[end - 1] + arriving.join(''));
    }
  }

  /** The attribute that names a resource of which nothing is said here but perhaps its class. */
  private referenceInside({ children }: XmlElement, old: Term): XmlAttribute | undefined {
    const { places } = this;
    const [child, ...others] = children;
    if (!child?.isNode || child.subject?.id !== old || others.length + child.children.length > 0)
      return undefined;
    return places.statements(child).length > 0 ? undefined : places.rdfAttribute(child, 'about');
  }

  private inherits({ parent }: XmlElement, { language }: Literal): boolean {
    return parent?.language === language;
  }

  /** A text in the form in which the element has its text now. */
  private contentLike(element: XmlElement, text: string): string {
    const content = element.isEmpty ? '' : this.text.slice(element.tagEnd, element.closeStart);
    const isCdata = /^<!\[CDATA\[(?:(?!\]\]>)[\s\S])*\]\]>$/.test(content) && !/\]\]>|\r/.test(text);
    const plain = contentOf(text, this.newLine);
    return isCdata ? `<![CDATA[${text.replaceAll('\n', this.newLine)}]]>` : plain;
  }

  /** Makes what stands between the tags of an element something else. */
  private *fill(element: XmlElement, content: string): Iterable<TextEdit> {
    const { tagEnd, closeStart, isEmpty, name } = element;
    this.mayChange(element);
    if (isEmpty) {
      let start = tagEnd - 2;
      while (/\s/.test(this.text[start - 1]!)) start -= 1;
      yield change(start, tagEnd, `>${content}</${name}>`);
      yield this.holdName(element);
    } else yield change(tagEnd, closeStart, content);
  }

  /** Makes an element one without content. */
  private *empty(element: XmlElement): Iterable<TextEdit> {
    const { tagEnd, closeStart, end, isEmpty } = element;
    this.mayChange(element);
    const isNothing = isEmpty || this.text.slice(tagEnd, closeStart).trim() === '';
    const wasReference = this.places.rdfAttribute(element, 'resource') !== undefined;
    if (!isEmpty && !(isNothing && wasReference)) yield change(tagEnd - 1, end, '/>');
  }

  /** Comments in an element, and what is said there of others, must not be lost. */
  private mayChange(element: XmlElement): void {
    const { tagEnd, closeStart } = element;
    const content = this.text.slice(tagEnd, closeStart).replace(/<!\[CDATA\[[\s\S]*?(?:\]\]>|$)/g, '');
    if (element.children.length === 0 && /<!--|<\?/.test(content)) throw inexpressible;
    this.places.mustLoseNothing(element, this.plan.gone);
  }

  private removal(element: XmlElement): TextEdit {
    const { places } = this;
    const saysMore = places.statements(element).length > 0 && places.rdfAttribute(element, 'resource');
    if (element.end < 0 || saysMore) throw inexpressible;
    places.mustLoseNothing(element, this.plan.gone);
    const { start, end } = wholeLines(this.text, element);
    return change(start, end, '');
  }

  /** What is said of a nameless resource that nothing points to any longer, where it stands on its own. */
  private *drop(subject: Subject): Iterable<TextEdit> {
    for (const node of this.places.nodesOf(subject)) {
      if (node.parent?.subject === undefined) yield this.removal(node);
    }
  }

  private *predicate(mention: Mention, predicate: string): Iterable<TextEdit> {
    const place = this.ownPlace(mention);
    if (place.kind === 'property') yield* this.renameElement(place.element, predicate);
    else if (place.kind === 'type' || predicate === rdfType) throw inexpressible;
    else {
      const { name, declaration } = nameIn(place.element.namespaces, predicate);
      const { start, end } = this.places.nameOf(place.attribute);
      if (!name.includes(':') || declaration !== '') throw inexpressible;
      yield change(start, end, name);
    }
  }

  private *renameElement(element: XmlElement, iri: string): Iterable<TextEdit> {
    const { start, closeStart, isEmpty, end } = element;
    const { name, declaration } = nameIn(element.namespaces, iri);
    if (end < 0) throw inexpressible;
    yield change(start + 1, this.places.endOfName(element), name + declaration);
    if (!isEmpty) yield change(closeStart + 2, closeStart + 2 + element.name.length, name);
  }

  /** A new tag repeats the name of the element: nobody may change it meanwhile, though attributes may follow it. */
  private holdName(element: XmlElement): TextEdit {
    return hold(this.text, element.start + 1, this.places.endOfName(element) - 1);
  }

  private setAttribute(attribute: XmlAttribute, value: string): TextEdit {
    return change(attribute.start, attribute.end, escaped(value, this.places.quoteOf(attribute)));
  }

  /** Adds property elements to a resource, after those of the same property or after its last simple one. */
  private *add(subject: Subject, added: NewStatements, wanted?: XmlElement): Iterable<TextEdit> {
    const { text, places, removed } = this;
    const { predicate, values } = added;
    const isSame = (child: XmlElement) => places.iriOf(child, child.name) === predicate;
    const nodes = wanted ? [wanted] : places.nodesOf(subject);
    const node =
      nodes.find(({ children }) => children.some(isSame)) ??
      nodes.reduce<XmlElement | undefined>(
        (best, next) => (best && best.children.length >= next.children.length ? best : next),
        undefined,
      );
    if (!node?.isNode || node.end < 0) throw inexpressible;
    const children = node.children.filter((child) => !removed.has(child) && child.end >= 0);
    const last =
      children.findLast(isSame) ??
      children.findLast((child) => child.children.length === 0) ??
      children.at(-1);
    const outer = breakBefore(text, node.start);
    const lineBreak = last
      ? breakBefore(text, last.start)
      : node.children.length > 0
        ? breakBefore(text, node.children[0]!.start)
        : outer === undefined
          ? undefined
          : outer + this.step(node);
    const where = this.surroundings(node, lineBreak);
    const elements = values
      .map((value) => (lineBreak ?? '') + propertyElement(predicate, value, where))
      .join('');
    if (last) yield change(last.end, last.end, elements);
    else if (node.isEmpty) {
      let start = node.tagEnd - 2;
      while (/\s/.test(text[start - 1]!)) start -= 1;
      yield change(start, node.tagEnd, `>${elements}${outer ?? ''}</${node.name}>`);
      yield this.holdName(node);
    } else if (text.slice(node.tagEnd, node.closeStart).trim() === '') {
      yield change(node.tagEnd, node.closeStart, `${elements}${outer ?? ''}`);
    } else yield change(node.tagEnd, node.tagEnd, elements);
  }

  private surroundings(node: XmlElement, lineBreak: string | undefined): Surroundings {
    const { namespaces, language } = node;
    return { namespaces, language, lineBreak, step: this.step(node), newLine: this.newLine };
  }

  /** How much further in an element stands than the one around it. */
  private step({ start, parent }: XmlElement): string {
    const own = indentationAt(this.text, start);
    const outer = parent ? indentationAt(this.text, parent.start) : '';
    return own.length > outer.length && own.startsWith(outer) ? own.slice(outer.length) : '  ';
  }

  private *rename({ to, blocks, objects }: Plan['names'][number]): Iterable<TextEdit> {
    const { places } = this;
    const [block] = blocks;
    const nodes = block ? places.nodesOf(block.subject) : [];
    const isDescribed = nodes.length > 0;
    for (const node of nodes) {
      const about = places.rdfAttribute(node, 'about');
      const id = places.rdfAttribute(node, 'ID');
      if (about) yield this.setAttribute(about, to);
      else if (id) {
        const { start, end } = places.nameOf(id);
        yield change(start, end, rdfName(node.namespaces, 'about'));
        yield this.setAttribute(id, to);
      } else throw inexpressible;
    }
    let isPointedTo = false;
    for (const mention of objects) {
      const place = places.placeOf(mention);
      const resource =
        place?.kind === 'property' ? places.rdfAttribute(place.element, 'resource') : undefined;
      if (place?.kind === 'type') yield* this.renameElement(place.element, to);
      else if (place?.kind === 'attribute') yield this.setAttribute(place.attribute, to);
      else if (resource) yield this.setAttribute(resource, to);
      // A resource that stands inside has been given its new name already.
      else if (!isDescribed) throw inexpressible;
      isPointedTo = true;
    }
    if (blocks.length > 0 && !isDescribed && !isPointedTo) throw inexpressible;
  }
}

function isLiteral(term: NewTerm | undefined): term is Literal {
  return typeof term === 'object' && !('type' in term);
}
