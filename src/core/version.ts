import { packageVersion } from './generated/version.js';

/** The version of metakoll, as package.json has it. */
export const version: string = packageVersion;
