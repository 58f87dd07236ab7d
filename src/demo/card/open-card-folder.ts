import { X509Certificate } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeAuthorities, type CardAuthorities } from './authorities.ts';
import type { CertifiedKey, KeyKind } from './certified-key.ts';
import { issueCard, type CardPerson } from './issue-card.ts';
import { pemOf, readCertifiedKey, writeCertifiedKey } from './keep-certified-key.ts';

export interface CardOrder extends CardPerson {
  /** Of the file: letters, digits, dashes. */
  readonly name: string;
  readonly kind: KeyKind;
}

export interface CardFolder {
  readonly authorities: CardAuthorities;
  /** By the name in the order. */
  readonly cards: ReadonlyMap<string, CertifiedKey>;
  /** The folder that a deployment which believes these cards reads. */
  readonly trustFolder: string;
}

export interface CardFolderSettings {
  readonly orders: readonly CardOrder[];
  /** Where the responder of these cards answers. */
  readonly ocspAddress: string;
  readonly now: Date;
}

/**
 * Opens the cards of the demo people, and makes what is not there yet: the same authorities and keys at every start.
 * A certificate is made anew when it has ended or names another responder.
 */
export async function openCardFolder(folder: string, settings: CardFolderSettings): Promise<CardFolder> {
  const { orders, now } = settings;
  const trustFolder = join(folder, 'trust');
  await mkdir(trustFolder, { recursive: true, mode: 0o700 });
  const authorities = (await readAuthorities(folder, now)) ?? (await makeAndKeep(folder, trustFolder, now));
  const cards = new Map<string, CertifiedKey>();
  for (const order of orders) {
    cards.set(order.name, await openCard(join(folder, `card-${order.name}.pem`), order, authorities, settings));
  }
  return { authorities, cards, trustFolder };
}

const fileOf = (folder: string, name: keyof CardAuthorities): string => join(folder, `${name}.pem`);

async function readAuthorities(folder: string, now: Date): Promise<CardAuthorities | null> {
  const [root, citizen, responder] = await Promise.all([
    readCertifiedKey(fileOf(folder, 'root')),
    readCertifiedKey(fileOf(folder, 'citizen')),
    readCertifiedKey(fileOf(folder, 'responder')),
  ]);
  if (root === null || citizen === null || responder === null || !isCurrent(responder, now)) return null;
  return { root, citizen, responder };
}

async function makeAndKeep(folder: string, trustFolder: string, now: Date): Promise<CardAuthorities> {
  const made = await makeAuthorities(startOfDay(now));
  for (const name of ['root', 'citizen', 'responder'] as const)
    await writeCertifiedKey(fileOf(folder, name), made[name]);
  await writeFile(join(trustFolder, 'demo-citizen-ca.pem'), pemOf(made.citizen.certificate));
  return made;
}

async function openCard(
  file: string,
  order: CardOrder,
  { citizen }: CardAuthorities,
  { ocspAddress, now }: CardFolderSettings,
): Promise<CertifiedKey> {
  const kept = await readCertifiedKey(file);
  if (kept !== null && isCurrent(kept, now) && says(kept, order, ocspAddress, citizen)) return kept;
  const card = await issueCard(citizen, order, {
    ...(kept === null ? { kind: order.kind } : { keys: kept.keys }),
    notBefore: startOfDay(now),
    ocspAddress,
  });
  await writeCertifiedKey(file, card);
  return card;
}

function isCurrent({ certificate }: CertifiedKey, now: Date): boolean {
  const { validFromDate, validToDate } = new X509Certificate(certificate);
  return validFromDate <= now && now < validToDate;
}

function says({ certificate }: CertifiedKey, { insz }: CardPerson, address: string, authority: CertifiedKey): boolean {
  const card = new X509Certificate(certificate);
  return (
    card.subject.split('\n').includes(`serialNumber=${insz}`) &&
    (card.infoAccess?.split('\n') ?? []).includes(`OCSP - URI:${address}`) &&
    card.verify(authority.keys.publicKey)
  );
}

/** A little back, for clocks that run behind. */
const startOfDay = (now: Date): Date => new Date(Math.floor(now.getTime() / 86_400_000) * 86_400_000);
