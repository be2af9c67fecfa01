import { rdfNamespace } from '../shared/graph/graph.js';

/** Names of RDF's own that the parser looks for. */
export const rdf = {
  RDF: `${rdfNamespace}RDF`,
  Description: `${rdfNamespace}Description`,
  about: `${rdfNamespace}about`,
  ID: `${rdfNamespace}ID`,
  nodeID: `${rdfNamespace}nodeID`,
  resource: `${rdfNamespace}resource`,
  datatype: `${rdfNamespace}datatype`,
  parseType: `${rdfNamespace}parseType`,
  li: `${rdfNamespace}li`,
  XMLLiteral: `${rdfNamespace}XMLLiteral`,
} as const;
/** The class of texts, which some write as an attribute. */
export const rdfsLiteral = 'http://www.w3.org/2000/01/rdf-schema#Literal';

/** Names of RDF's own that are neither properties nor classes. */
export const syntaxNames = new Set(
  [
    'RDF',
    'ID',
    'about',
    'parseType',
    'resource',
    'nodeID',
    'datatype',
    'aboutEach',
    'aboutEachPrefix',
    'bagID',
  ].map((name) => rdfNamespace + name),
);
/** Those of old versions of RDF, which say nothing. */
export const droppedNames = new Set(
  ['aboutEach', 'aboutEachPrefix', 'bagID'].map((name) => rdfNamespace + name),
);
/** A name without colon. */
export const ncName = /^[\p{L}_][\p{L}\p{M}\p{N}_.\u00b7-]*$/u;
