/** The readers of RDF that are the project's own, loaded together: fewer files make the start of the others shorter. */
export { readNTriples } from './ntriples.js';
export { readRdfXml } from './rdfxml.js';
export { readTurtle } from './turtle.js';
