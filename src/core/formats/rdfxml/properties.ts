import { rdfNamespace } from '../shared/graph/graph.js';
import { readIri } from '../shared/graph/terms.js';
import { hasElementAhead, hasTextAhead, meantAttributes } from './attributes.js';
import { propertyAttributes } from './nodes.js';
import type { Frame, Reading, Scope } from './reading.js';
import { type XmlAttribute, xmlEvent } from './scanner.js';
import { rdf, rdfsLiteral, syntaxNames } from './vocabulary.js';

/** An element that stands for a property of the resource around it. */
export function readProperty(reading: Reading, parent: Frame): void {
  const { xml, graph } = reading;
  const scope = reading.scopeOf(parent.scope);
  const attributes = meantAttributes(reading, 'property', scope);
  const nameStart = xml.start + 1;
  const nameEnd = nameStart + xml.name.length;
  let predicate = reading.expand(xml.name, scope, nameStart);
  if (predicate === rdf.li) predicate = `${rdfNamespace}_${++parent.items}`;
  else if (syntaxNames.has(predicate) || predicate === rdf.Description) reading.rdfName(nameStart, nameEnd);
  let { language, base } = parent;
  const subject = parent.subject;
  if (attributes.length === 0) {
    reading.push('property', scope, parent, { language, base, subject, predicate });
    return;
  }
  ({ language, base } = reading.inherited(attributes, language, base));
  let object: string | undefined;
  let objectSpan: XmlAttribute | undefined;
  let parseType: string | undefined;
  let datatype: string | undefined;
  let statementId: string | undefined;
  let others: [string, XmlAttribute][] | undefined;
  let written: XmlAttribute | undefined;
  for (const attribute of attributes) {
    const { start, end, value } = attribute;
    const name = reading.attributeName(attribute, scope);
    if (name === undefined) continue;
    switch (name) {
      case rdf.resource:
        reading.onlyOne(object, attribute);
        object = readIri(graph, value, base, 'rdf:resource', start, end);
        objectSpan = attribute;
        break;
      case rdf.nodeID:
        reading.onlyOne(object, attribute);
        object = reading.nodeId(attribute);
        objectSpan = attribute;
        break;
      case rdf.datatype:
        datatype = readIri(graph, value, base, 'rdf:datatype', start, end);
        break;
      case rdf.parseType:
        parseType = readParseType(reading, attribute);
        break;
      case rdf.ID:
        statementId = reading.fragment(attribute, base);
        break;
      case rdfsLiteral:
        // A text that was put into the tag by mistake.
        graph.fault('rdf-literal-attribute', { value }, start, end);
        written = attribute;
        break;
      default:
        others ??= [];
        others.push([name, attribute]);
    }
  }
  const own = { language, base, subject, predicate, datatype, statementId };
  if (written) {
    const frame = reading.push('property', scope, parent, own);
    frame.text = written.value;
    frame.textStart = written.start;
    frame.textEnd = written.end;
  } else if (parseType === 'Resource') {
    reading.onlyOne(object, xml);
    const id = graph.blank();
    const inner = graph.subject(id, xml.start, xml.end);
    const frame = reading.push('node', scope, parent, { ...own, subject: inner });
    reading.add({ ...frame, subject, predicate, statementId }, id, xml.start, xml.end);
  } else if (parseType === 'Collection') {
    reading.onlyOne(object, xml);
    reading.push('collection', scope, parent, own);
  } else if (parseType === 'Literal') {
    reading.onlyOne(object, xml);
    markupLiteral(reading, scope, parent, own);
  } else if (object === undefined && others && hasTextAhead(reading)) {
    // An attribute that is a statement makes the value a resource, which no text can be; the text is what counts.
    for (const [, { name, start, end }] of others)
      reading.fault('xml-foreign-attribute', reading.text.lastIndexOf(name, start), end, { name });
    reading.push('property', scope, parent, own);
  } else if (datatype === rdf.XMLLiteral && hasElementAhead(reading)) {
    reading.fault('xml-literal-markup', reading.xml.start, reading.xml.end, { name: 'rdf:XMLLiteral' });
    markupLiteral(reading, scope, parent, own);
  } else if (object !== undefined || others) {
    const span = objectSpan && objectSpan.start < objectSpan.end ? objectSpan : xml;
    object ??= graph.blank();
    const frame = reading.push('reference', scope, parent, own);
    reading.add(frame, object, span.start, span.end);
    if (others)
      propertyAttributes(reading, graph.subject(object, span.start, span.end), others, language, base);
  } else {
    reading.push('property', scope, parent, own);
  }
}

/** rdf:parseType="Literal": everything up to the closing tag is the value. */
function markupLiteral(reading: Reading, scope: Scope, parent: Frame, own: Partial<Frame>): void {
  const frame = reading.push('property', scope, parent, own);
  frame.datatype = rdf.XMLLiteral;
  if (reading.xml.isEmpty) return;
  const { xml, text } = reading;
  const start = xml.end;
  let depth = 1;
  let end = text.length;
  for (;;) {
    const event = xml.next();
    if (event === xmlEvent.end) {
      reading.fault('xml-unclosed', frame.nameStart - 1, frame.nameEnd, { open: frame.name });
      break;
    }
    if (event === xmlEvent.open && !xml.isEmpty) depth += 1;
    else if (event === xmlEvent.close) {
      depth -= 1;
      if (depth === 0) {
        end = xml.start;
        break;
      }
    }
  }
  if (!xml.closes(frame.name)) {
    reading.fault('xml-mismatched-tag', xml.start, xml.end, { close: xml.closedName(), open: frame.name });
  }
  frame.text = xml.plain(start, end);
  frame.textStart = start;
  frame.textEnd = end;
  reading.leave();
  xml.isEmpty = false;
}

function readParseType({ graph }: Reading, attribute: XmlAttribute): string {
  const { value, start, end } = attribute;
  if (value === 'Resource' || value === 'Literal' || value === 'Collection') return value;
  const meant = ['Resource', 'Collection'].find((name) => name.toLowerCase() === value.toLowerCase());
  graph.fault('rdf-literal-attribute', { value: `rdf:parseType="${value}"` }, start, end);
  return meant ?? 'Literal';
}
