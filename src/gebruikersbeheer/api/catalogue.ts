import { record } from '#audit/record.ts';
import type { ApiAnswer, ApiCall, ApiOperation } from '#web/api/operation.ts';
import { exactly, rightCodeSchema } from '#web/api/schemas.ts';
import type { Parts } from '../parts.ts';
import type { RightOfCatalogue } from '../rules/catalogue-right.ts';
import { putCatalogueRight } from '../store/catalogue.ts';
import { rightsKnownTo } from './rights-known.ts';

const words = (most: number, description: string) => ({ type: 'string', minLength: 1, maxLength: most, description });

const inLanguage = exactly({
  name: words(100, 'how it is called'),
  opens: words(200, 'what its holder can do and see, as the end of "with it somebody can …"'),
});

/** What an application says of a right of its own. */
const given = {
  texts: exactly({ nl: inLanguage, fr: inLanguage, de: inLanguage, en: inLanguage }, ['nl', 'en']),
  scope: words(100, 'the scope with which the application asks for it; it must be one of its dossier'),
  longestDays: {
    anyOf: [{ type: 'integer', minimum: 1, maximum: 36_525 }, { type: 'null' }],
    description: 'the most days that it may last; null: as the deployment says',
  },
  keys: {
    anyOf: [
      { type: 'array', items: words(40, 'short name: itsme'), minItems: 1, maxItems: 20, uniqueItems: true },
      { type: 'null' },
    ],
    description: 'digital keys with which it opens something; null: every key that the application takes',
  },
} as const;

const right = exactly({
  code: rightCodeSchema,
  application: { type: 'string' },
  ...given,
  claim: { type: 'string', description: 'the claim in which it stands in a token' },
  contextKind: { type: 'string', enum: ['establishment'] },
});

type Given = Pick<RightOfCatalogue, 'texts' | 'scope' | 'longestDays' | 'keys'>;

/** The catalogue of rights: what stands in it, and how an application registers its own. */
export const catalogueOperations = (parts: Parts): readonly ApiOperation[] => [
  {
    method: 'GET',
    path: '/catalogue',
    id: 'catalogue',
    summary: 'the rights that can be given',
    description: 'The rights of the catalogue about which the application may know.',
    scope: 'gebruikersbeheer.catalogue.read',
    answer: exactly({ rights: { type: 'array', items: right } }),
    handle: async ({ caller }) => ({ ok: true, body: { rights: await rightsKnownTo(parts, caller) } }),
  },
  {
    method: 'PUT',
    path: '/catalogue/:code',
    id: 'registerRight',
    summary: 'register a right of the application, or change it',
    description:
      'Registers a right, or changes its texts, its longest duration and its keys. Rights that were given stay; keys count from the next sign-in. Its scope and its code do not change.',
    scope: 'gebruikersbeheer.catalogue.write',
    params: exactly({ code: rightCodeSchema }),
    body: exactly(given),
    answer: right,
    handle: (call) => register(parts, call),
  },
];

async function register({ db }: Parts, { caller, params, body, now }: ApiCall): Promise<ApiAnswer> {
  const { texts, scope, longestDays, keys } = body as Given;
  if (!caller.roleScopes.includes(scope)) {
    const detail = 'The dossier of this application does not have this scope, or the scope asks for no roles.';
    return { ok: false, problem: { status: 403, code: 'scope-not-in-dossier', detail } };
  }
  const code = params['code'] ?? '';
  const wanted: RightOfCatalogue = {
    code,
    application: caller.clientId,
    texts,
    scope,
    claim: `${scope}_rol_3d`,
    contextKind: 'establishment',
    longestDays,
    keys,
  };
  return db.transaction({}, async (tx): Promise<ApiAnswer> => {
    const outcome = await putCatalogueRight(tx, wanted, now);
    if (outcome === 'taken') {
      const detail = 'This code is taken, or it was registered with another scope.';
      return { ok: false, problem: { status: 409, code: 'code-taken', detail } };
    }
    await record(tx, {
      at: now,
      action: outcome === 'added' ? 'gebruikersbeheer.right-registered' : 'gebruikersbeheer.right-described',
      company: null,
      actor: { kind: 'application', id: caller.clientId, name: caller.name },
      subject: `catalogue:${code}`,
      after: { scope, longestDays, keys },
    });
    return { ok: true, status: outcome === 'added' ? 201 : 200, body: wanted };
  });
}
