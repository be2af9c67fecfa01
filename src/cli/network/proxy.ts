/** Which proxy the environment asks for. */

/** The proxy for an address, by `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`, in small letters first as curl has it. */
export function proxyFor(url: URL, env: Readonly<Record<string, string | undefined>>): URL | undefined {
  const named = (name: string) => env[name.toLowerCase()] || env[name];
  // CGI programs get the header `Proxy:` of a request as HTTP_PROXY.
  const own =
    url.protocol === 'https:'
      ? named('HTTPS_PROXY')
      : env['http_proxy'] || (env['REQUEST_METHOD'] ? '' : env['HTTP_PROXY']);
  const proxy = own || named('ALL_PROXY');
  if (!proxy || isExcepted(url, named('NO_PROXY') ?? '')) return undefined;
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
  return URL.canParse(address) ? new URL(address) : undefined;
}

/** Whether `NO_PROXY` names the host: itself or what it belongs to, with or without port; `*` is every host. */
function isExcepted(url: URL, exceptions: string): boolean {
  const host = url.hostname.toLowerCase();
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return exceptions
    .split(/[\s,]+/)
    .filter((item) => item !== '')
    .some((item) => {
      if (item === '*') return true;
      const [, name = '', wanted] = /^(.*?)(?::(\d+))?$/.exec(item.toLowerCase()) ?? [];
      if (wanted !== undefined && wanted !== port) return false;
      const suffix = name.replace(/^\*?\./, '');
      return host === suffix || host.endsWith(`.${suffix}`);
    });
}
