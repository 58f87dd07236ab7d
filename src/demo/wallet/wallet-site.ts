import { button } from '#web/components/button.ts';
import { panel } from '#web/components/panel.ts';
import { textArea } from '#web/components/text-area.ts';
import { html } from '#web/html.ts';
import type { PublicPage, ServerPage, Site } from '#web/site.ts';
import { leaveTo, page, redirect, type Answer, type Visit } from '#web/visit.ts';
import { text } from '../messages/index.ts';
import type { DemoWallet, Shown } from './demo-wallet.ts';
import type { Holder, WalletStore } from './holders.ts';

export interface WalletSiteDeps {
  readonly wallet: DemoWallet;
  readonly store: WalletStore;
  readonly holders: readonly Holder[];
  /** The list of what the state took back, signed. */
  readonly statusList: (now: Date) => Promise<string>;
  /** Origins to which showing leads. */
  readonly formTargets: readonly string[];
}

export const openPath = '/openen';
export const statusPath = '/status';
const longestInvitation = 4000;

/** The wallets of the demo people on a site of their own, and the state that issued what is in them. */
export function walletSite({ wallet, store, holders, statusList, formTargets }: WalletSiteDeps): Site {
  const holderIn = (visit: Visit): Holder | undefined =>
    holders.find(({ person }) => person.username === visit.form.get('persoon'));
  const open = async (invitation: URLSearchParams, visit: Visit): Promise<Answer> => {
    const read = await wallet.read(invitation);
    return read === null ? nothing(visit) : redirect(`/vraag/${read.id}`);
  };
  const leave = (visit: Visit, shown: Shown): Answer => {
    if (!shown.ok) return nothing(visit);
    return shown.back === null ? done(visit) : leaveTo(shown.back);
  };
  const pages: readonly (PublicPage | ServerPage)[] = [
    {
      method: 'GET',
      path: '/',
      access: 'public',
      handle: async (visit) => {
        const states = await Promise.all(holders.map((holder) => store.stateOf(holder)));
        return home(
          visit,
          holders,
          states.map(({ revoked }) => revoked),
        );
      },
    },
    {
      method: 'POST',
      path: '/',
      access: 'public',
      handle: async (visit) => {
        const typed = URL.parse((visit.form.get('vraag') ?? '').slice(0, longestInvitation).trim());
        return typed === null ? nothing(visit) : open(typed.searchParams, visit);
      },
    },
    {
      method: 'GET',
      path: openPath,
      access: 'public',
      notAPage: 'opens a question and leads to its page',
      handle: (visit) => open(visit.query, visit),
    },
    { method: 'GET', path: '/vraag/:id', access: 'public', handle: async (visit) => question(visit, wallet, holders) },
    {
      method: 'POST',
      path: '/vraag/:id',
      access: 'public',
      handle: async (visit) => {
        const id = visit.params['id'] ?? '';
        if (visit.form.get('antwoord') === 'weigeren') return leave(visit, await wallet.refuse(id));
        const holder = holderIn(visit);
        if (holder === undefined) return nothing(visit);
        if (visit.form.get('nieuw') === 'ja') await store.renew(holder);
        return leave(visit, await wallet.show(id, holder, visit.now));
      },
    },
    {
      method: 'POST',
      path: '/intrekken',
      access: 'public',
      handle: async (visit) => {
        const holder = holderIn(visit);
        if (holder !== undefined) await store.setRevoked(holder, visit.form.get('wat') === 'intrekken');
        return redirect('/');
      },
    },
    {
      method: 'GET',
      path: statusPath,
      access: 'server',
      proof: 'its signature',
      handle: async (visit) => ({
        kind: 'raw',
        status: 200,
        contentType: 'application/statuslist+jwt',
        body: await statusList(visit.now),
      }),
    },
  ];
  return {
    system: 'demo',
    name: (language) => text(language)('wallet.name'),
    question: (language) => text(language)('wallet.question'),
    navigation: () => [],
    actingAs: () => null,
    pages,
    formTargets,
  };
}

function home(visit: Visit, holders: readonly Holder[], revoked: readonly boolean[]): Answer {
  const t = text(visit.language);
  return page({
    title: t('wallet.name'),
    body: html`<h1 class="govuk-heading-l">${t('wallet.name')}</h1>
      <p class="govuk-body">${t('wallet.what')}</p>
      <form method="post" action="/" novalidate>
        ${visit.csrfField}
        ${textArea({ id: 'vraag', name: 'vraag', label: t('wallet.paste'), hint: t('wallet.paste.hint'), rows: 4 })}
        ${button({ text: t('wallet.open') })}
      </form>
      <h2 class="govuk-heading-m">${t('wallet.state')}</h2>
      <p class="govuk-body">${t('wallet.state.what')}</p>
      ${holders.map(
        ({ person }, place) =>
          html`<form method="post" action="/intrekken">
            ${visit.csrfField}
            <input type="hidden" name="persoon" value="${person.username}" />
            <p class="govuk-body">
              ${t(revoked[place] === true ? 'wallet.revoked' : 'wallet.valid', {
                person: `${person.givenName} ${person.familyName}`,
              })}
            </p>
            ${button({
              text: t(revoked[place] === true ? 'wallet.restore' : 'wallet.revoke', { person: person.givenName }),
              name: 'wat',
              value: revoked[place] === true ? 'herstellen' : 'intrekken',
              kind: 'secondary',
            })}
          </form>`,
      )}`,
  });
}

function question(visit: Visit, wallet: DemoWallet, holders: readonly Holder[]): Answer {
  const t = text(visit.language);
  const asked = wallet.asked(visit.params['id'] ?? '');
  if (asked === null) return nothing(visit);
  return page({
    title: t('wallet.asked.title'),
    body: html`<h1 class="govuk-heading-l">${t('wallet.asked.title')}</h1>
      <p class="govuk-body">${t('wallet.asked', { website: asked.website })}</p>
      <ul class="govuk-list govuk-list--bullet">
        ${asked.claims.map((claim) => html`<li>${claim in claimTexts ? t(claimTexts[claim as keyof typeof claimTexts]) : claim}</li>`)}
      </ul>
      <p class="govuk-body">${t('wallet.asked.what')}</p>
      <form method="post" action="${visit.path}">
        ${visit.csrfField}
        <div class="govuk-form-group">
          <label class="govuk-label" for="persoon">${t('wallet.person')}</label>
          <select class="govuk-select" id="persoon" name="persoon">
            ${holders.map(
              ({ person }) =>
                html`<option value="${person.username}">${person.givenName} ${person.familyName}</option>`,
            )}
          </select>
        </div>
        <div class="govuk-form-group">
          <div class="govuk-checkboxes">
            <div class="govuk-checkboxes__item">
              <input class="govuk-checkboxes__input" type="checkbox" id="nieuw" name="nieuw" value="ja" />
              <label class="govuk-label govuk-checkboxes__label" for="nieuw">${t('wallet.new')}</label>
            </div>
          </div>
        </div>
        <div class="govuk-button-group">
          ${button({ text: t('wallet.show'), name: 'antwoord', value: 'tonen' })}
          ${button({ text: t('wallet.refuse'), name: 'antwoord', value: 'weigeren', kind: 'secondary' })}
        </div>
      </form>`,
  });
}

const claimTexts = {
  family_name: 'wallet.claim.family_name',
  given_name: 'wallet.claim.given_name',
  birthdate: 'wallet.claim.birthdate',
  issuing_country: 'wallet.claim.issuing_country',
  personal_administrative_number: 'wallet.claim.personal_administrative_number',
} as const;

function nothing(visit: Visit): Answer {
  const t = text(visit.language);
  return page({
    status: 400,
    title: t('wallet.nothing'),
    body: html`<h1 class="govuk-heading-l">${t('wallet.nothing')}</h1>
      <p class="govuk-body">${t('wallet.nothing.what')}</p>`,
  });
}

function done(visit: Visit): Answer {
  const t = text(visit.language);
  return page({
    title: t('wallet.done'),
    body: html`${panel({ title: t('wallet.done') })}
      <p class="govuk-body">${t('wallet.done.what')}</p>`,
  });
}
