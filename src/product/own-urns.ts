import type { Config } from '#config/config.ts';
import { levelOf, type Levels, type OwnUrns } from '#sleutels/index.ts';

/** What the keys that are our own are called here. */
export const ownUrnsOf = ({ passkey }: Pick<Config, 'passkey'>): OwnUrns => ({ passkey: passkey.urn });

/** How sure each key is here. */
export const levelsOf = ({ passkey }: Pick<Config, 'passkey'>): Levels => ({ ...levelOf, passkey: passkey.level });
