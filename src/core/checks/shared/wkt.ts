/** A geometry in WKT, taken apart as far as the rules need it. */
export interface Geometry {
  /** In capitals: `POLYGON`. */
  readonly type: string;
  /** A coordinate system is named, so that the order and the size of the numbers are its own. */
  readonly hasSystem: boolean;
  /** Lists of points in the innermost brackets: the rings of a polygon. */
  readonly rings: readonly (readonly Point[])[];
}

/** The numbers of a point, as they are written in order. */
export type Point = readonly number[];

const head = /^\s*(<[^>]*>\s*|SRID=\d+;\s*)?([A-Z]+)(?:\s*(?:ZM?|M))?\s*\(/i;

/** Where Sweden lies, with a little sea around it: degrees of longitude and of latitude. */
const east = [9, 26] as const;
const north = [54, 70] as const;

/** A closed polygon of five points, with the first of them and its longitude. */
const plainRectangle =
  /^POLYGON ?\(\(((-?\d+(?:\.\d+)?) -?\d+(?:\.\d+)?)(?:, ?-?\d+(?:\.\d+)? -?\d+(?:\.\d+)?){3}, ?\1\)\)$/;

/** Whether a text is a rectangle with nothing wrong about it; most are, and need not be taken apart. */
export function isPlainRectangle(text: string): boolean {
  const longitude = plainRectangle.exec(text)?.[2];
  return longitude !== undefined && Math.abs(Number(longitude)) < north[0];
}

/** Takes a WKT text apart; undefined where it is none, or has a geometry without points. */
export function geometryOf(text: string): Geometry | undefined {
  const start = head.exec(text);
  if (!start) return undefined;
  const rings = (text.match(/\([^()]*\)/g) ?? []).map((ring) => {
    const points = ring.slice(1, -1).split(',');
    return points.map((point) => point.trim().split(/\s+/).map(Number));
  });
  return { type: start[2]!.toUpperCase(), hasSystem: start[1] !== undefined, rings };
}

const isSame = (a: Point | undefined, b: Point | undefined) => a?.join(' ') === b?.join(' ');

/** What is wrong with a geometry that is WKT by its form. */
export type GeometryFault = 'numbers' | 'open' | 'shape' | 'range' | 'swapped';

/** The first thing that is wrong with the geometry of a property (`bbox`, `centroid`, `geometry`). */
export function geometryFault({ type, hasSystem, rings }: Geometry, key: string): GeometryFault | undefined {
  const points = rings.flat();
  // An envelope is four numbers in a row and no points.
  const isEnvelope = type === 'ENVELOPE';
  if (!isEnvelope && points.some((point) => point.length < 2 || point.length > 4 || point.some(Number.isNaN)))
    return 'numbers';
  if (type === 'POLYGON' && rings.some((ring) => !isSame(ring[0], ring.at(-1)))) return 'open';
  if (key === 'bbox' && (type !== 'POLYGON' || rings.length !== 1 || points.length !== 5)) return 'shape';
  if (key === 'centroid' && type !== 'POINT') return 'shape';
  if (hasSystem || isEnvelope) return undefined;
  if (points.some(([x = 0, y = 0]) => Math.abs(x) > 180 || Math.abs(y) > 180)) return 'range';
  const areSwapped = points.every(([x = 0, y = 0]) => {
    return x >= north[0] && x <= north[1] && y >= east[0] && y <= east[1];
  });
  return areSwapped ? 'swapped' : undefined;
}

/** The text put right, where there is one way to do it. */
export function mended(
  fault: GeometryFault,
  text: string,
  { type, rings }: Geometry,
  key: string,
): string | undefined {
  if (fault === 'open') return withClosedRings(text);
  if (fault === 'swapped') return withSwappedAxes(text);
  if (fault !== 'shape' || key !== 'bbox') return undefined;
  const points = rings.flat();
  if (type !== 'ENVELOPE') return rectangleAround(points);
  const [west = 0, east = 0, north = 0, south = 0] = points.map(([number = 0]) => number);
  return rectangleAround([
    [west, south],
    [east, north],
  ]);
}

/** The rectangle around points, as the profile wants it: five points, the last as the first. */
function rectangleAround(points: readonly Point[]): string | undefined {
  const xs = points.map(([x = Number.NaN]) => x);
  const ys = points.map(([, y = Number.NaN]) => y);
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (!(west < east && south < north)) return undefined;
  return `POLYGON((${west} ${north},${east} ${north},${east} ${south},${west} ${south},${west} ${north}))`;
}

/** The same text with every ring closed: its first point once more at the end. */
function withClosedRings(text: string): string {
  return text.replace(/\(([^()]*)\)/g, (whole, inner: string) => {
    const points = inner.split(',').map((point) => point.trim());
    return points.length < 3 || points[0] === points.at(-1) ? whole : `(${inner.trimEnd()},${points[0]})`;
  });
}

/** The same text with the first two numbers of every point in the other order. */
function withSwappedAxes(text: string): string {
  return text.replace(/([(,]\s*)([-+.\de]+)(\s+)([-+.\de]+)/gi, '$1$4$3$2');
}

/** The rectangle that four bare numbers mean: west, south, east and north, as map tools write it. */
export function rectangleOfNumbers(text: string): string | undefined {
  const numbers = text
    .trim()
    .split(/[\s,;]+/)
    .map(Number);
  if (numbers.length !== 4 || numbers.some(Number.isNaN)) return undefined;
  const [west = 0, south = 0, east = 0, north = 0] = numbers;
  if (Math.abs(west) > 180 || Math.abs(east) > 180 || Math.abs(south) > 90 || Math.abs(north) > 90)
    return undefined;
  return west < east && south < north
    ? rectangleAround([
        [west, south],
        [east, north],
      ])
    : undefined;
}
