/** The readers of RDF that are the project's own, loaded together: fewer files make the start of the others shorter. */
export { readNTriples } from './ntriples/read.js';
export { readRdfXml } from './rdfxml/read.js';
export { readTurtle } from './turtle/read.js';
