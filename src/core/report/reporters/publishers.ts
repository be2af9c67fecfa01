import type { Diagnostic, Report } from '../../model/report.js';
import type { ReporterContext } from '../../model/reporter.js';

/** The publisher that a finding concerns, by the dataset or other resource that it is about. */
export function publishersOf(
  { files }: Report,
  { resourcesOf }: Pick<ReporterContext, 'resourcesOf'>,
  otherwise: string,
): (found: Diagnostic) => string {
  const byFile = new Map<string, ReadonlyMap<string, string>>();
  for (const { path } of files) {
    const names = new Map<string, string>();
    for (const { id, title, publisher } of resourcesOf(path)) {
      const key = id ?? title;
      if (key !== undefined && publisher !== undefined) names.set(key, publisher);
    }
    byFile.set(path, names);
  }
  return ({ file, resource }) => {
    const names = byFile.get(file);
    for (const key of [resource?.dataset, resource?.id, resource?.title]) {
      const found = key === undefined ? undefined : names?.get(key);
      if (found !== undefined) return found;
    }
    return resource?.class === 'Agent' ? (resource.title ?? resource.id ?? otherwise) : otherwise;
  };
}
