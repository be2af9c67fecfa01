/** The part of picomatch that metakoll uses; the package has no types of its own. */
declare module 'picomatch' {
  interface Scanned {
    /** The part before the first sign that stands for others. */
    readonly base: string;
    /** The rest. */
    readonly glob: string;
    readonly isGlob: boolean;
  }
  function picomatch(pattern: string): (path: string) => boolean;
  namespace picomatch {
    function scan(pattern: string): Scanned;
  }
  export default picomatch;
}
