/** An audit as tables, for a workbook. */
import type { SheetTable } from '../formats/xlsx/write/tables.js';
import type { Language } from '../model/profile.js';
import { classOf } from '../profile/profile.js';
import { words } from '../report/reporters/text/words.js';
import { type Audit, type AuditedCatalogue, readCatalogues } from './audited.js';
import { fieldLabel, valueLabel } from './labels.js';
import { coverageCounts, dimensionsOf } from './overview.js';
import { gapsOf } from './pages/gaps.js';
import { recommendedDatasets } from './recommended.js';
import { auditWords } from './said.js';

/** The tables: catalogues, findings, fields, datasets, high-value datasets, coverage, links, change. Empty ones are left out. */
export function auditTables(audit: Audit, language: Language): readonly SheetTable[] {
  const catalogues = readCatalogues(audit);
  return [
    cataloguesTable(audit, language),
    findingsTable(catalogues, language),
    fillTable(catalogues, language),
    datasetsTable(catalogues, language),
    highValueTable(catalogues, language),
    coverageTable(catalogues, language),
    linksTable(catalogues, language),
    actionsTable(catalogues, language),
    trendTable(audit, language),
  ].filter(({ rows }) => rows.length > 0);
}

type Catalogues = readonly AuditedCatalogue[];

function cataloguesTable(audit: Audit, language: Language): SheetTable {
  const say = auditWords[language];
  const dimensions = dimensionsOf(audit);
  const heads = [
    say.catalogue,
    say.source,
    say.organisation,
    say.group,
    say.unread,
    say.datasetsHead,
    say.errors,
    say.warnings,
    say.infos,
    ...bounds(say.points, language),
    ...dimensions.flatMap(({ label }) => bounds(label[language], language)),
    say.stars,
    say.highValueHead,
    say.coverageHead,
    `${say.coverageHead} (${say.coverageState.likely})`,
  ];
  const rows = audit.catalogues.map((row) => {
    const start = [row.name, row.source, row.organisation, row.group, row.problem];
    if (row.problem !== null) return [...start, ...heads.slice(start.length).map(() => null)];
    const { found, likely } = coverageCounts(row);
    return [
      ...start,
      row.datasets.length,
      row.errors,
      row.warnings,
      row.infos,
      row.points.from,
      row.points.to,
      ...dimensions.flatMap(({ id }) => [row.dimensions[id].from, row.dimensions[id].to]),
      row.stars,
      row.highValue.length,
      found,
      likely,
    ];
  });
  return { name: say.allCatalogues, heads, rows };
}

function findingsTable(catalogues: Catalogues, language: Language): SheetTable {
  const say = auditWords[language];
  return {
    name: say.findings,
    heads: [say.catalogue, say.ruleHead, say.finding, say.severity, say.number],
    rows: catalogues.flatMap(({ name, rules }) =>
      rules.map(({ rule, title, severity, count }) => [
        name,
        rule,
        title,
        words[language].severity[severity],
        count,
      ]),
    ),
  };
}

function fillTable(catalogues: Catalogues, language: Language): SheetTable {
  const say = auditWords[language];
  return {
    name: say.fill,
    heads: [say.catalogue, say.classHead, say.field, say.levelHead, say.filledHead, say.of, say.percentHead],
    rows: catalogues.flatMap(({ name, fill }) =>
      fill.map(({ class: classKey, property, level, filled, of }) => [
        name,
        classOf(classKey).label[language],
        fieldLabel(classKey, property, language),
        say.level[level] ?? level,
        filled,
        of,
        of === 0 ? null : Math.round((1000 * filled) / of) / 10,
      ]),
    ),
  };
}

function datasetsTable(catalogues: Catalogues, language: Language): SheetTable {
  const say = auditWords[language];
  return {
    name: say.datasetsHead,
    heads: [
      say.catalogue,
      say.dataset,
      say.address,
      say.publisher,
      ...bounds(say.points, language),
      say.errors,
      say.warnings,
    ],
    rows: catalogues.flatMap(({ name, datasets }) =>
      datasets.map(({ title, id, publisher, points, errors, warnings }) => [
        name,
        title,
        id,
        publisher,
        points.from,
        points.to,
        errors,
        warnings,
      ]),
    ),
  };
}

function highValueTable(catalogues: Catalogues, language: Language): SheetTable {
  const say = auditWords[language];
  const lines = (values: readonly string[]) => values.join('\n');
  return {
    name: say.highValue,
    heads: [
      say.catalogue,
      say.dataset,
      say.address,
      say.publisher,
      say.categories,
      say.legislation,
      say.api,
      say.documentation,
      say.serviceTerms,
      say.bulk,
      say.licence,
      say.gaps,
    ],
    rows: catalogues.flatMap(({ name, highValue }) =>
      highValue.map((row) => [
        name,
        row.title,
        row.id,
        row.publisher,
        lines(
          [...row.mainCategories, ...row.categories].map((iri) =>
            valueLabel('Dataset', 'hvdCategory', iri, language),
          ),
        ),
        say.legislationStates[row.legislation],
        lines(row.api),
        lines(row.apiDocumentation),
        lines(row.qualityOfService),
        lines(row.bulkDownload),
        lines(row.licences.map((iri) => valueLabel('Distribution', 'license', iri, language))),
        gapsOf(row)
          .map((gap) => say.gap[gap])
          .join('; '),
      ]),
    ),
  };
}

function coverageTable(catalogues: Catalogues, language: Language): SheetTable {
  const say = auditWords[language];
  const title = (id: string) => recommendedDatasets.find((item) => item.id === id)?.title[language] ?? id;
  return {
    name: say.coverageHead,
    heads: [say.catalogue, say.recommended, say.coverageHead, say.dataset, say.evidence],
    rows: catalogues.flatMap(({ name, coverage }) =>
      coverage.map(({ id, state, dataset, by }) => [
        name,
        title(id),
        say.coverageState[state],
        dataset ?? null,
        by ? say.evidenceBy[by] : null,
      ]),
    ),
  };
}

function linksTable(catalogues: Catalogues, language: Language): SheetTable {
  const say = auditWords[language];
  return {
    name: say.links,
    heads: [say.catalogue, say.working, say.dead, say.unverified],
    rows: catalogues.flatMap(({ name, links }) =>
      links ? [[name, links.ok, links.dead, links.unverified]] : [],
    ),
  };
}

function actionsTable(catalogues: Catalogues, language: Language): SheetTable {
  const say = auditWords[language];
  return {
    name: say.actions,
    heads: [say.catalogue, say.action, say.points, say.number],
    rows: catalogues.flatMap(({ name, actions }) =>
      actions.map(({ text, points, places }) => [name, text, points, places]),
    ),
  };
}

function trendTable({ trend }: Audit, language: Language): SheetTable {
  const say = auditWords[language];
  return {
    name: say.trend,
    heads: [
      say.catalogue,
      ...bounds(say.before, language),
      ...bounds(say.now, language),
      say.newDatasets,
      say.goneDatasets,
      say.better,
      say.worse,
      say.newFindings,
      say.fixedFindings,
    ],
    rows: (trend?.catalogues ?? []).map((item) => [
      item.name,
      item.points.before.from,
      item.points.before.to,
      item.points.after.from,
      item.points.after.to,
      item.newDatasets.length,
      item.goneDatasets.length,
      item.better.length,
      item.worse.length,
      item.newFindings,
      item.fixedFindings,
    ]),
  };
}

/** The headings of the two ends of a range. */
function bounds(head: string, language: Language): readonly [string, string] {
  const { least, most } = auditWords[language];
  return [`${head} (${least})`, `${head} (${most})`];
}
