/** What the runners of pipelines take for commands in the log of a step, looked for as their own code does it. */

/** Lines as .NET's readers part them. */
function linesOf(log: string): readonly string[] {
  return log.split(/\r\n|\r|\n/);
}

/**
 * `ActionCommand.TryParseV2` and `TryParse` of GitHub's runner. A comparison in the invariant culture does not see signs
 * without a width, so they are taken away first.
 */
export function githubCommands(log: string): readonly string[] {
  return linesOf(log).flatMap((line) => {
    const seen = withoutIgnored(line);
    const start = seen.trimStart();
    if (start.startsWith('::')) {
      const end = start.indexOf('::', 2);
      if (end >= 0) return [start.slice(2, end)];
    }
    const old = seen.indexOf('##[');
    const close = old < 0 ? -1 : seen.indexOf(']', old);
    return close < 0 ? [] : [seen.slice(old + 3, close)];
  });
}

/** `Command.TryParse` of Azure's agent, and the marks of its log (`##[error]`). */
export function azureCommands(log: string): readonly string[] {
  return linesOf(log).flatMap((line) => {
    const seen = withoutIgnored(line);
    return [...seen.matchAll(/##(?:vso)?\[/gi)].map(({ index }) => seen.slice(index));
  });
}

/** Service messages of TeamCity, anywhere in a line. */
export function teamcityCommands(log: string): readonly string[] {
  return linesOf(log).filter((line) => withoutIgnored(line).includes('##teamcity['));
}

/** GitLab's sections, and everything else that begins with a control character; and signs that hide what is written. */
export function steeringSigns(log: string, isPainted = false): readonly string[] {
  const text = isPainted ? log.replace(/\u001b\[(?:1|2|4|22|24|31|32|33|36|39)m/g, '') : log;
  return (
    text.match(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    ) ?? []
  );
}

function withoutIgnored(line: string): string {
  return line.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g, '');
}
