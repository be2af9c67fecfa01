const parts = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(\?[^#]*)?(#.*)?$/s;

/** Makes an IRI reference absolute (RFC 3986, section 5.2). What cannot be resolved stays as it was written. */
export function resolveIri(reference: string, base: string): string {
  const [, scheme, host, path = '', query, fragment = ''] = parts.exec(reference) ?? [];
  if (scheme !== undefined) return reference;
  const [, baseScheme, baseHost, basePath = '', baseQuery = ''] = parts.exec(base) ?? [];
  if (baseScheme === undefined) return reference;
  const start = `${baseScheme}:`;
  if (host !== undefined) return `${start}//${host}${withoutDots(path)}${query ?? ''}${fragment}`;
  const authority = baseHost === undefined ? '' : `//${baseHost}`;
  if (path === '') return `${start}${authority}${basePath}${query ?? baseQuery}${fragment}`;
  const folder =
    basePath === '' && baseHost !== undefined ? '/' : basePath.slice(0, basePath.lastIndexOf('/') + 1);
  const whole = path.startsWith('/') ? path : folder + path;
  return `${start}${authority}${withoutDots(whole)}${query ?? ''}${fragment}`;
}

/** Resolves the steps `.` and `..` of a path. */
function withoutDots(path: string): string {
  if (!path.includes('.')) return path;
  const steps = path.split('/');
  const kept: string[] = [];
  steps.forEach((step, index) => {
    const isLast = index === steps.length - 1;
    if (step === '..') {
      if (kept.length > 1 || (kept.length === 1 && kept[0] !== '')) kept.pop();
      if (isLast) kept.push('');
    } else if (step === '.') {
      if (isLast) kept.push('');
    } else {
      kept.push(step);
    }
  });
  return kept.join('/');
}
