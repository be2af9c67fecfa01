/** A path as a relative URI: with `/`, and everything else that has a meaning in a URI encoded. */
export function relativeUri(path: string): string {
  const segments = path
    .split('/')
    .map((segment) => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd')));
  const uri = segments.join('/');
  // A first segment with a colon would be taken for a scheme; encodeURIComponent has encoded it already.
  return uri === '' ? '.' : uri;
}
