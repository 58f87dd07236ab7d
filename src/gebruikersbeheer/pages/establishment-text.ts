import type { KnownEstablishment } from '../below.ts';

/** An establishment on one line: name, and where it is. */
export const establishmentText = ({ name, address }: KnownEstablishment): string =>
  address === null ? name : `${name}, ${addressText(address)}`;

export const addressText = (address: NonNullable<KnownEstablishment['address']>): string =>
  `${address.street} ${address.houseNumber}, ${address.postalCode} ${address.municipality}`;
