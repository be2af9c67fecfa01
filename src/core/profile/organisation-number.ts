/** Swedish organisation numbers, and the addresses that the portal makes of them. */

const organisation = 'http://dataportal.se/organisation/SE';

/** The portal's IRI for an organisation number of ten digits. */
export function portalIri(number: string): string {
  return `${organisation}${number}`;
}

const exact = /^http:\/\/dataportal\.se\/organisation\/SE(\d{10})(-[^/?#\s]+)?$/;
const near =
  /^https?:\/\/(?:www\.)?dataportal\.se\/organisation\/(?:SE)?[-_]?(\d{6})(?:[-–_ ]|%20)?(\d{4})(-[^/?#\s]+)?\/?$/i;
const anyOrganisation = /^https?:\/\/(?:www\.)?dataportal\.se\/organisation\//i;

/** The number in an IRI of the portal's form, and whether bodies that share it are told apart by a suffix. */
export function numberInIri(
  iri: string,
): { readonly number: string; readonly hasSuffix: boolean } | undefined {
  const found = exact.exec(iri);
  return found ? { number: found[1]!, hasSuffix: found[2] !== undefined } : undefined;
}

/** The IRI in the portal's form that a slightly different one means (https, www, hyphen); undefined for any other. */
export function canonicalOrganisationIri(iri: string): string | undefined {
  const found = near.exec(iri);
  return found ? `${portalIri(`${found[1]}${found[2]}`)}${found[3] ?? ''}` : undefined;
}

/** Whether the IRI is one of the portal's for organisations, in its right form or not. */
export function isOrganisationIri(iri: string): boolean {
  return anyOrganisation.test(iri);
}

const heading = /^org(?:anisations?)?[.\s-]?(?:nr|nummer|number)[.:]{0,2}\s*/i;
const written = /^(?:SE|16)?[-\s]*(\d{6})[-–\s]?(\d{4})$|^SE\s*(\d{6})[-–]?(\d{4})01$/i;

/**
 * The ten digits of a text that looks like an organisation number: `212000-0001`, `SE2120000001`, with 16 before it,
 * as a VAT number (`SE212000000101`) or after its name (`org.nr 212000-0001`).
 */
export function numberInText(text: string): string | undefined {
  const found = written.exec(text.trim().replace(heading, ''));
  return found ? `${found[1] ?? found[3]}${found[2] ?? found[4]}` : undefined;
}

/**
 * The portal's IRI for a text that is an organisation number in any form, or undefined. The number of a person, whose
 * third digit is 0 or 1 (the month of birth), is none.
 */
export function organisationIri(text: string): string | undefined {
  const number = /\d\s*$/.test(text) ? numberInText(text) : undefined;
  return number !== undefined && number.charAt(2) >= '2' ? portalIri(number) : undefined;
}

/** The number as it is usually written, with a hyphen. */
export function withHyphen(number: string): string {
  return `${number.slice(0, 6)}-${number.slice(6)}`;
}

/** Whether the last of the ten digits fits the others (Luhn). */
export function hasRightCheckDigit(number: string): boolean {
  let sum = 0;
  for (let index = 0; index < number.length; index++) {
    const digit = Number(number[index]) * (index % 2 === 0 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
