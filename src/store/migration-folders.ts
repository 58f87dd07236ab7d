import { fileURLToPath } from 'node:url';
import type { MigrationFolder } from './migrate/index.ts';

const folder = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Every folder of migrations, ground floor first: what a later one refers to exists by then. */
export const migrationFolders: readonly MigrationFolder[] = [
  { system: 'post', folder: folder('store/outbox/migrations') },
  { system: 'audit', folder: folder('audit/migrations') },
  { system: 'kbo', folder: folder('kbo/migrations') },
  { system: 'sleutels', folder: folder('sleutels/migrations') },
  { system: 'btb', folder: folder('btb/migrations') },
  { system: 'gebruikersbeheer', folder: folder('gebruikersbeheer/migrations') },
  { system: 'acm', folder: folder('acm/migrations') },
  { system: 'zone', folder: folder('zone/migrations') },
  { system: 'hulp', folder: folder('hulp/migrations') },
  { system: 'demo', folder: folder('demo/migrations') },
  // Each site that signs people in keeps its sessions in its own schema.
  { system: 'sleutels', folder: folder('web/session/migrations') },
  { system: 'btb', folder: folder('web/session/migrations') },
  { system: 'gebruikersbeheer', folder: folder('web/session/migrations') },
  { system: 'zone', folder: folder('web/session/migrations') },
  { system: 'hulp', folder: folder('web/session/migrations') },
  // Each of them also keeps whom it refused, and why; the provider does so in a table of the same form.
  { system: 'sleutels', folder: folder('web/refusals/migrations') },
  { system: 'btb', folder: folder('web/refusals/migrations') },
  { system: 'gebruikersbeheer', folder: folder('web/refusals/migrations') },
  { system: 'zone', folder: folder('web/refusals/migrations') },
  { system: 'hulp', folder: folder('web/refusals/migrations') },
];
