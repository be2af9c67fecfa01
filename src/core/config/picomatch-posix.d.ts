/** The part of picomatch that knows `/` only and asks for no platform; the package has no types of its own. */
declare module 'picomatch/posix' {
  export default function picomatch(pattern: string): (path: string) => boolean;
}
