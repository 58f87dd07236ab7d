/** One person of the demo world. Numbers are valid, and outside the ranges given to real people. */
export interface DemoPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly insz: string;
  readonly username: string;
  readonly password: string;
  readonly email: string;
  readonly phone: string;
  /** What this person can try, a key of the messages of the demo desk. */
  readonly story:
    | 'anna'
    | 'bart'
    | 'chadia'
    | 'dirk'
    | 'elif'
    | 'jo'
    | 'fatima'
    | 'guido'
    | 'hanne'
    | 'ilse'
    | 'karel'
    | 'lien'
    | 'mehdi'
    | 'nora'
    | 'sofia';
}

const person = (givenName: string, familyName: string, insz: string, story: DemoPerson['story']): DemoPerson => ({
  givenName,
  familyName,
  insz,
  story,
  username: givenName.toLowerCase().replaceAll(' ', ''),
  password: `Sleutel-van-${givenName}`,
  email: `${givenName.toLowerCase().replaceAll(' ', '')}@demo.example`,
  // No Belgian range is set aside for fiction. This one is in the mobile plan, so that every check takes it; nothing is
  // ever sent to it, as the demo has a gateway of its own on this machine.
  phone: `0460 00 0${insz.slice(0, 1)} ${insz.slice(-2)}`,
});

export const anna = person('Anna', 'Claes', '71031498213', 'anna');
export const bart = person('Bart', 'Maes', '80060298595', 'bart');
export const chadia = person('Chadia', 'El Amrani', '93112198428', 'chadia');
export const dirk = person('Dirk', 'Peeters', '68013098733', 'dirk');
export const elif = person('Elif', 'Yilmaz', '01050998690', 'elif');
export const jo = person('Jo', 'An', '90022898975', 'jo');
export const fatima = person('Fatima', 'Benali', '85050598803', 'fatima');
export const guido = person('Guido', 'Voorbeeld', '77090998339', 'guido');
export const hanne = person('Hanne', 'Wouters', '75051298670', 'hanne');
export const ilse = person('Ilse', 'De Smet', '88092398839', 'ilse');

// Each represents a company in another way, or cannot do so alone.
export const karel = person('Karel', 'Devos', '62051798734', 'karel');
export const lien = person('Lien', 'Aerts', '79020498880', 'lien');
export const mehdi = person('Mehdi', 'Idrissi', '84071198117', 'mehdi');
export const nora = person('Nora', 'Jacobs', '91123098315', 'nora');

/** From another member state: has a BIS number and a wallet, and no key of ours until an office linked it. */
export const sofia = person('Sofia', 'Ferreira', '92471698223', 'sofia');

/** In the order in which the demo desk shows them. */
export const demoPeople: readonly DemoPerson[] = [
  anna,
  bart,
  chadia,
  dirk,
  elif,
  jo,
  fatima,
  guido,
  hanne,
  ilse,
  karel,
  lien,
  mehdi,
  nora,
];

/** Everybody of the demo world, with who has nothing but a wallet. */
export const everybody: readonly DemoPerson[] = [...demoPeople, sofia];

/** The INSZ's digits as ASCII, in base32 (RFC 4648, no padding): the secret that any authenticator app can enrol. */
export function authenticatorSecret(insz: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = Array.from(Buffer.from(insz, 'ascii'), (byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => alphabet[parseInt(group.padEnd(5, '0'), 2)]).join('');
}
