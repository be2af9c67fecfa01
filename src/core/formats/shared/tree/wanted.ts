import { pathKey, type Spot } from './located.js';
import type { Path } from './traces.js';

/** The paths that are asked for, as a tree that a walk over the source can follow step by step. */
export interface WantedPaths {
  readonly children: Map<string | number, WantedPaths>;
  /** The path's key when it is asked for itself. */
  key: string | undefined;
}

/** Gathers paths into a tree. */
export function wantedPaths(paths: readonly Path[]): WantedPaths {
  const root: WantedPaths = { children: new Map(), key: undefined };
  for (const path of paths) {
    let at = root;
    for (const step of path) {
      let next = at.children.get(step);
      if (!next) {
        next = { children: new Map(), key: undefined };
        at.children.set(step, next);
      }
      at = next;
    }
    at.key ??= pathKey(path);
  }
  return root;
}

/** Notes a spot when its path is asked for. The last of several equal keys is the one that counts. */
export function noteSpot(spots: Map<string, Spot>, wanted: WantedPaths | undefined, spot: Spot): void {
  if (wanted?.key !== undefined) spots.set(wanted.key, spot);
}
