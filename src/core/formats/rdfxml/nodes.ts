import { literal, rdfFirst, rdfRest, rdfType } from '../shared/graph/graph.js';
import type { Subject } from '../shared/graph/subject.js';
import { readIri } from '../shared/graph/terms.js';
import { meantAttributes } from './attributes.js';
import type { Frame, Reading } from './reading.js';
import type { XmlAttribute } from './scanner.js';
import { droppedNames, rdf, syntaxNames } from './vocabulary.js';

/** An element that stands for a resource. */
export function readNode(reading: Reading, parent: Frame | undefined): void {
  const { xml, graph } = reading;
  const scope = reading.scopeOf(parent?.scope ?? reading.top);
  const attributes = meantAttributes(reading, 'node', scope);
  let language = parent?.language;
  let base = parent?.base;
  const nameStart = xml.start + 1;
  const nameEnd = nameStart + xml.name.length;
  const type = reading.expand(xml.name, scope, nameStart);
  let id: string | undefined;
  let idStart = xml.start;
  let idEnd = xml.end;
  let others: [string, XmlAttribute][] | undefined;
  if (attributes.length > 0) {
    ({ language, base } = reading.inherited(attributes, language, base));
    for (const attribute of attributes) {
      const { start, end, value } = attribute;
      const name = reading.attributeName(attribute, scope);
      if (name === undefined) continue;
      if (name === rdf.about) {
        reading.onlyOne(id, attribute);
        id = readIri(graph, value, base, 'rdf:about', start, end);
      } else if (name === rdf.nodeID) {
        reading.onlyOne(id, attribute);
        id = reading.nodeId(attribute);
      } else if (name === rdf.ID) {
        reading.onlyOne(id, attribute);
        id = reading.fragment(attribute, base);
      } else {
        others ??= [];
        others.push([name, attribute]);
        continue;
      }
      idStart = start === end ? xml.start : start;
      idEnd = start === end ? xml.end : end;
    }
  }
  id ??= graph.blank();
  const subject = graph.subject(id, idStart, idEnd);
  if (parent?.role === 'property' || parent?.role === 'reference') {
    parent.hasValue = true;
    reading.add(parent, id, idStart, idEnd);
  } else if (parent?.role === 'collection') {
    addToCollection(reading, parent, id, idStart, idEnd);
  }
  if (type !== rdf.Description) {
    if (syntaxNames.has(type) || type === rdf.li) reading.rdfName(nameStart, nameEnd);
    graph.add(subject, rdfType, type, nameStart, nameEnd, nameStart, nameEnd);
  }
  if (others) propertyAttributes(reading, subject, others, language, base);
  reading.push('node', scope, parent, { language, base, subject });
}

function addToCollection(reading: Reading, frame: Frame, id: string, start: number, end: number): void {
  const { graph } = reading;
  const cell = graph.subject(graph.blank(), start, end);
  if (frame.lastCell) graph.add(frame.lastCell, rdfRest, cell.id, start, end, start, end);
  else reading.add(frame, cell.id, start, end);
  graph.add(cell, rdfFirst, id, start, end, start, end);
  frame.lastCell = cell;
}

/** Attributes in a tag that are statements. */
export function propertyAttributes(
  reading: Reading,
  subject: Subject,
  others: readonly [string, XmlAttribute][],
  language: string | undefined,
  base: string | undefined,
): void {
  const { graph } = reading;
  for (const [name, { name: written, value, start, end }] of others) {
    const nameStart = reading.text.lastIndexOf(written, start);
    if (name === rdfType) {
      const type = readIri(graph, value, base, 'rdf:type', start, end);
      graph.add(subject, rdfType, type, nameStart, nameStart + written.length, start, end);
      continue;
    }
    if (syntaxNames.has(name) || name === rdf.li) {
      reading.fault('xml-rdf-name', nameStart, end, { name: written });
      if (droppedNames.has(name)) continue;
    }
    graph.add(
      subject,
      name,
      literal(value, language, undefined),
      nameStart,
      nameStart + written.length,
      start,
      end,
    );
  }
}
