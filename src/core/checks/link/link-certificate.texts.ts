import { quote } from '../../languages/words.js';
import type { Language } from '../../model/profile.js';
import type { Sentences } from '../rule.js';

/** What is wrong with a certificate, by the code of OpenSSL. */
const causes: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  sv: {
    CERT_HAS_EXPIRED: 'det har gått ut',
    ERR_TLS_CERT_ALTNAME_INVALID: 'det är för en annan server',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'servern har utfärdat det själv',
    SELF_SIGNED_CERT_IN_CHAIN: 'ingen känd har utfärdat det',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'kedjan av certifikat är inte hel',
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'kedjan av certifikat är inte hel',
    other: 'det går inte att kontrollera',
  },
  en: {
    CERT_HAS_EXPIRED: 'it has expired',
    ERR_TLS_CERT_ALTNAME_INVALID: 'it is for another server',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'the server has issued it itself',
    SELF_SIGNED_CERT_IN_CHAIN: 'nobody known has issued it',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the chain of certificates is not whole',
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'the chain of certificates is not whole',
    other: 'it cannot be verified',
  },
};

export const linkCertificateTexts: Sentences = {
  sv: {
    summary: 'Länkens server har ett certifikat som webbläsare inte godtar',
    title: () => 'Certifikat som inte godtas',
    message: ({ args }) =>
      `Servern bakom ${quote('sv', String(args['value']))} har ett certifikat som inte godtas: ${causes.sv[String(args['code'])] ?? causes.sv['other']}.`,
    why: () => 'Webbläsare varnar och program vägrar, så de flesta kommer inte fram.',
    how: () =>
      'Be den som sköter servern att förnya certifikatet och att skicka med hela kedjan av certifikat.',
  },
  en: {
    summary: 'The server of the link has a certificate that browsers do not accept',
    title: () => 'Certificate that is not accepted',
    message: ({ args }) =>
      `The server behind ${quote('en', String(args['value']))} has a certificate that is not accepted: ${causes.en[String(args['code'])] ?? causes.en['other']}.`,
    why: () => 'Browsers warn and programs refuse, so most do not get there.',
    how: () =>
      'Ask whoever runs the server to renew the certificate, and to send the whole chain of certificates along.',
  },
};
