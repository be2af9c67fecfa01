/** What is said about the network. */
import type { Language } from '../../core/model/profile.js';
import type { NetworkStage } from '../world.js';
import type { LostReason } from './follow.js';

interface NetworkTexts {
  readonly addressWrong: (address: string) => string;
  readonly status: (address: string, status: number, milliseconds: number) => string;
  readonly statusHint: Readonly<Record<number, string>>;
  readonly failed: Readonly<
    Record<NetworkStage, (address: string, code: string, milliseconds: number) => string>
  >;
  readonly lost: Readonly<Record<LostReason, (address: string, to: string) => string>>;
  readonly unknownIssuer: string;
  /** What to do about a certificate, by what OpenSSL says of it. */
  readonly tlsHint: Readonly<Record<string, string>>;
  readonly pagesLeft: (most: number) => string;
  readonly statusWrong: (path: string) => string;
  readonly networkDown: string;
  readonly linksTried: (count: number, ok: number, dead: number, unverified: number) => string;
  readonly tryingLinks: (done: number, of: number, secondsLeft: number) => string;
}

/** In Swedish and English. */
export const networkTexts: Readonly<Record<Language, NetworkTexts>> = {
  sv: {
    addressWrong: (address) => `”${address}” är ingen adress som går att hämta.`,
    status: (address, status, milliseconds) =>
      `${address} gick inte att hämta: servern svarade ${status} efter ${time(milliseconds, 'sv')}.`,
    statusHint: {
      401: 'Adressen kräver inloggning. Ange den med --header, till exempel --header "Authorization: Bearer …".',
      403: 'Servern vägrar. Kanske krävs inloggning (--header), eller så tar den inte emot program (--user-agent).',
      404: 'Det finns inget på den adressen. Kontrollera att den är rätt avskriven.',
      410: 'Det som fanns på adressen är borttaget.',
      429: 'Servern får för många frågor. Försök igen om en stund.',
    },
    failed: {
      private: (address) =>
        `${address} gick inte att hämta: adressen leder till den här datorn eller till ett internt nät. Lägg till --allow-private om det är meningen.`,
      name: (address, code, milliseconds) =>
        `${address} gick inte att hämta: servern ”${hostOf(address)}” finns inte i DNS (${code}, efter ${time(milliseconds, 'sv')}). Kontrollera stavningen och att datorn har nät.`,
      connect: (address, code, milliseconds) =>
        `${address} gick inte att hämta: det gick inte att ansluta till servern (TCP: ${code}, efter ${time(milliseconds, 'sv')}).`,
      tls: (address, code, milliseconds) =>
        `${address} gick inte att hämta: den krypterade förbindelsen gick inte att upprätta (TLS: ${code}, efter ${time(milliseconds, 'sv')}).`,
      answer: (address, code, milliseconds) =>
        `${address} gick inte att hämta: förbindelsen bröts innan hela svaret hade kommit (${code}, efter ${time(milliseconds, 'sv')}).`,
      timeout: (address, _, milliseconds) =>
        `${address} gick inte att hämta: inget mer svar kom på ${time(milliseconds, 'sv')}. Ge servern längre tid med --timeout.`,
      size: (address) => `${address} är större än vad som hämtas. Tillåt mer med --max-size.`,
      proxy: (address, code) => `${address} gick inte att hämta: proxyn i HTTPS_PROXY svarade ${code}.`,
    },
    lost: {
      'redirect-loop': (address, to) => `${address} gick inte att hämta: omdirigeringarna går runt (${to}).`,
      'redirect-nowhere': (address, to) =>
        `${address} gick inte att hämta: servern leder vidare utan att säga vart${to === '' ? '' : ` (”${to}”)`}.`,
      'redirect-scheme': (address, to) =>
        `${address} gick inte att hämta: servern leder vidare till ”${to}”, som inte är en webbadress.`,
    },
    unknownIssuer:
      'Ingen som datorn litar på har utfärdat certifikatet. På ett nät som granskar krypterad trafik: ange nätets rotcertifikat i miljövariabeln NODE_EXTRA_CA_CERTS. --insecure godtar vilket certifikat som helst.',
    tlsHint: {
      CERT_HAS_EXPIRED:
        'Serverns certifikat har gått ut. Den som sköter servern behöver förnya det; till dess når portalen inte katalogen.',
      CERT_NOT_YET_VALID: 'Serverns certifikat gäller inte än. Kontrollera även datorns klocka.',
      ERR_TLS_CERT_ALTNAME_INVALID:
        'Serverns certifikat gäller för ett annat namn. Kontrollera adressen, eller be den som sköter servern om ett certifikat för namnet.',
      EPROTO: 'Servern kanske inte använder https på den adressen, eller bara en äldre kryptering.',
    },
    statusWrong: (path) =>
      `${path} ska vara ett JSON-objekt med adresser och HTTP-svar, till exempel {"https://data.exempel.se/a.csv": 200}.`,
    networkDown:
      'Ingen server gick att nå, så länkarna är inte prövade. Kontrollera att datorn har nät, och ange nätets proxy i HTTPS_PROXY om det har en.',
    linksTried: (count, ok, dead, unverified) =>
      `${count} ${count === 1 ? 'länk prövad' : 'länkar prövade'}: ${ok} fungerar, ${dead} döda, ${unverified} gick inte att avgöra.`,
    tryingLinks: (done, of, seconds) =>
      `Prövar länkar: ${done} av ${of} · ungefär ${seconds < 90 ? `${seconds} sekunder` : `${Math.round(seconds / 60)} minuter`} kvar`,
    pagesLeft: (most) => `Katalogen har fler än ${most} sidor. Resten hämtades inte.`,
  },
  en: {
    addressWrong: (address) => `“${address}” is no address that can be fetched.`,
    status: (address, status, milliseconds) =>
      `${address} could not be fetched: the server answered ${status} after ${time(milliseconds, 'en')}.`,
    statusHint: {
      401: 'The address needs a login. Give it with --header, such as --header "Authorization: Bearer …".',
      403: 'The server refuses. Perhaps it needs a login (--header), or it takes no programs (--user-agent).',
      404: 'There is nothing at that address. Check that it is copied correctly.',
      410: 'What was at that address has been removed.',
      429: 'The server gets too many requests. Try again in a while.',
    },
    failed: {
      private: (address) =>
        `${address} could not be fetched: it leads to this computer or to an internal network. Add --allow-private if that is meant.`,
      name: (address, code, milliseconds) =>
        `${address} could not be fetched: the server “${hostOf(address)}” is not in DNS (${code}, after ${time(milliseconds, 'en')}). Check the spelling, and that the computer is on a network.`,
      connect: (address, code, milliseconds) =>
        `${address} could not be fetched: no connection to the server (TCP: ${code}, after ${time(milliseconds, 'en')}).`,
      tls: (address, code, milliseconds) =>
        `${address} could not be fetched: the encrypted connection could not be made (TLS: ${code}, after ${time(milliseconds, 'en')}).`,
      answer: (address, code, milliseconds) =>
        `${address} could not be fetched: the connection broke before the whole answer had come (${code}, after ${time(milliseconds, 'en')}).`,
      timeout: (address, _, milliseconds) =>
        `${address} could not be fetched: no more answer came within ${time(milliseconds, 'en')}. Give the server more time with --timeout.`,
      size: (address) => `${address} is larger than what is fetched. Allow more with --max-size.`,
      proxy: (address, code) => `${address} could not be fetched: the proxy in HTTPS_PROXY answered ${code}.`,
    },
    lost: {
      'redirect-loop': (address, to) =>
        `${address} could not be fetched: the redirects go round in a circle (${to}).`,
      'redirect-nowhere': (address, to) =>
        `${address} could not be fetched: the server leads on without saying where${to === '' ? '' : ` (“${to}”)`}.`,
      'redirect-scheme': (address, to) =>
        `${address} could not be fetched: the server leads on to “${to}”, which is no web address.`,
    },
    unknownIssuer:
      'Nobody whom the computer trusts has issued the certificate. On a network that inspects encrypted traffic: name the root certificate of the network in the environment variable NODE_EXTRA_CA_CERTS. --insecure accepts any certificate.',
    tlsHint: {
      CERT_HAS_EXPIRED:
        'The certificate of the server has expired. Whoever runs the server has to renew it; until then the portal does not reach the catalogue.',
      CERT_NOT_YET_VALID:
        'The certificate of the server is not valid yet. Check the clock of the computer as well.',
      ERR_TLS_CERT_ALTNAME_INVALID:
        'The certificate of the server is for another name. Check the address, or ask whoever runs the server for a certificate for this name.',
      EPROTO: 'Perhaps the server does not use https at that address, or only an older encryption.',
    },
    statusWrong: (path) =>
      `${path} has to be a JSON object of addresses and HTTP statuses, such as {"https://data.exempel.se/a.csv": 200}.`,
    networkDown:
      'No server could be reached, so the links have not been tried. Check that the computer is on a network, and name its proxy in HTTPS_PROXY if it has one.',
    linksTried: (count, ok, dead, unverified) =>
      `${count} ${count === 1 ? 'link' : 'links'} tried: ${ok} work, ${dead} dead, ${unverified} could not be told.`,
    tryingLinks: (done, of, seconds) =>
      `Trying links: ${done} of ${of} · about ${seconds < 90 ? `${seconds} seconds` : `${Math.round(seconds / 60)} minutes`} left`,
    pagesLeft: (most) => `The catalogue has more than ${most} pages. The rest was not fetched.`,
  },
};

/** `0,4 sekunder`, `20 seconds`. */
function time(milliseconds: number, language: Language): string {
  const seconds = String(Math.round(milliseconds / 100) / 10);
  return language === 'sv' ? `${seconds.replace('.', ',')} sekunder` : `${seconds} seconds`;
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : address;
}
