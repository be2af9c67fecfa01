/** Thrown, and caught where plans are carried out, when an edit cannot be expressed in the file as it is. */
export const inexpressible: Error = new Error('the edit cannot be expressed in the file');
