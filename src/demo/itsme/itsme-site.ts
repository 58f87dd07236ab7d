import type { FastifyInstance } from 'fastify';
import type Provider from 'oidc-provider';
import { button } from '#web/components/button.ts';
import { html } from '#web/html.ts';
import type { MountedPage, Site } from '#web/site.ts';
import { leaveTo, page, type Answer, type Visit } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import type { ItsmeAccounts, ItsmePerson } from './accounts.ts';
import { acrOf, strictestOf } from './itsme-provider.ts';

export interface ItsmeSiteDeps {
  readonly provider: Provider;
  readonly issuer: URL;
  readonly accounts: ItsmeAccounts;
  readonly people: readonly ItsmePerson[];
  /** Origins to which confirming leads. */
  readonly formTargets: readonly string[];
}

const prefix = '/v2';

/** The simulated itsme: its protocol under `/v2`, and the page on which a demo person confirms as on their phone. */
export function itsmeSite({ provider, issuer, accounts, people, formTargets }: ItsmeSiteDeps): Site {
  const finish = async (request: Raw[0], reply: Raw[1], result: Parameters<Provider['interactionResult']>[2]) =>
    leaveTo(
      new URL(await provider.interactionResult(request.raw, reply.raw, result, { mergeWithLastSubmission: false })),
    );
  const askedBy = async (request: Raw[0], reply: Raw[1]): Promise<Asked | null> => {
    const details = await provider.interactionDetails(request.raw, reply.raw).catch(() => null);
    if (details === null) return null;
    const client = await provider.Client.find(String(details.params['client_id']));
    return { client: client?.clientName ?? '', level: strictestOf(details.params['acr_values']) };
  };
  const pages: readonly MountedPage[] = [
    {
      method: 'GET',
      path: '/telefoon/:uid',
      access: 'public',
      handle: async (visit, request, reply) => {
        const asked = await askedBy(request, reply);
        return asked === null ? gone(visit) : phone(visit, asked, people);
      },
    },
    {
      method: 'POST',
      path: '/telefoon/:uid',
      access: 'public',
      handle: async (visit, request, reply) => {
        const asked = await askedBy(request, reply);
        if (asked === null) return gone(visit);
        if (visit.form.get('antwoord') === 'weigeren') return finish(request, reply, { error: 'access_denied' });
        const person = people.find(({ username }) => username === visit.form.get('persoon'));
        if (person === undefined) return gone(visit);
        const { sub } = accounts.confirm(person, {
          ongoingCall: visit.form.get('bellen') === 'ja',
          newAccount: visit.form.get('nieuw') === 'ja',
        });
        return finish(request, reply, { login: { accountId: sub, acr: asked.level, remember: false } });
      },
    },
  ];
  return {
    system: 'demo',
    name: (language) => text(language)('itsme.name'),
    question: (language) => text(language)('itsme.question'),
    navigation: () => [],
    actingAs: () => null,
    pages: [],
    formTargets,
    mount: async (server, shell) => {
      await mountProvider(server, provider, issuer);
      await server.register(async (inner) => shell.addPages(inner, pages));
    },
  };
}

/** What somebody asks of the person with the phone. */
interface Asked {
  readonly client: string;
  readonly level: string;
}

type Raw = [Parameters<MountedPage['handle']>[1], Parameters<MountedPage['handle']>[2]];

/** The library reads bodies and answers by itself. */
async function mountProvider(server: FastifyInstance, provider: Provider, issuer: URL): Promise<void> {
  const answer = provider.callback();
  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    scope.all(`${prefix}/*`, async ({ raw }, reply) => {
      reply.hijack();
      raw.headers.host = issuer.host;
      const url = raw.url ?? '/';
      Object.assign(raw, { originalUrl: url, url: url.slice(prefix.length) || '/' });
      await answer(raw, reply.raw);
    });
  });
}

function phone(visit: Visit, { client, level }: Asked, people: readonly ItsmePerson[]): Answer {
  const t = text(visit.language);
  return page({
    title: t('itsme.title'),
    body: html`<h1 class="govuk-heading-l">${t('itsme.title')}</h1>
      <p class="govuk-body">${t('itsme.asks', { client })}</p>
      <p class="govuk-body">${t(level === acrOf.advanced ? 'itsme.withCode' : 'itsme.withFinger')}</p>
      <p class="govuk-body">${t('itsme.what')}</p>
      <form method="post" action="${visit.path}">
        ${visit.csrfField}
        <div class="govuk-form-group">
          <label class="govuk-label" for="persoon">${t('itsme.person')}</label>
          <select class="govuk-select" id="persoon" name="persoon">
            ${people.map(
              ({ username, givenName, familyName }) =>
                html`<option value="${username}">${givenName} ${familyName}</option>`,
            )}
          </select>
        </div>
        <div class="govuk-form-group">
          <div class="govuk-checkboxes">
            ${box('bellen', t('itsme.call'))} ${box('nieuw', t('itsme.newAccount'))}
          </div>
        </div>
        <div class="govuk-button-group">
          ${button({ text: t('itsme.confirm'), name: 'antwoord', value: 'bevestigen' })}
          ${button({ text: t('itsme.refuse'), name: 'antwoord', value: 'weigeren', kind: 'secondary' })}
        </div>
      </form>`,
  });
}

const box = (name: string, label: string) =>
  html`<div class="govuk-checkboxes__item">
    <input class="govuk-checkboxes__input" type="checkbox" id="${name}" name="${name}" value="ja" />
    <label class="govuk-label govuk-checkboxes__label" for="${name}">${label}</label>
  </div>`;

function gone(visit: Visit): Answer {
  const t = text(visit.language);
  return page({
    status: 400,
    title: t('itsme.gone'),
    body: html`<h1 class="govuk-heading-l">${t('itsme.gone')}</h1>`,
  });
}
