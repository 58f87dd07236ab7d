// Stands in for the Web eID browser extension, its program and a card reader: a page that asks for a signature gets
// the same messages in its window, and the person a window in which to choose a demo card and type its PIN.

const action = 'web-eid:authenticate';
const post = (message) => window.postMessage(message, window.location.origin);
const fail = (code) => post({ action: `${action}-failure`, error: { code, message: code } });

const words = {
  nl: {
    title: 'Demo-kaartlezer',
    card: 'Kaart',
    pin: 'Pincode (1234)',
    go: 'Bevestig',
    stop: 'Annuleer',
    wrong: 'Die pincode klopt niet.',
  },
  fr: {
    title: 'Lecteur de carte de démonstration',
    card: 'Carte',
    pin: 'Code PIN (1234)',
    go: 'Confirmer',
    stop: 'Annuler',
    wrong: 'Ce code PIN n’est pas correct.',
  },
  de: {
    title: 'Demo-Kartenleser',
    card: 'Karte',
    pin: 'PIN-Code (1234)',
    go: 'Bestätigen',
    stop: 'Abbrechen',
    wrong: 'Dieser PIN-Code stimmt nicht.',
  },
  en: {
    title: 'Demo card reader',
    card: 'Card',
    pin: 'PIN (1234)',
    go: 'Confirm',
    stop: 'Cancel',
    wrong: 'That PIN is not right.',
  },
};

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function field(id, label, control) {
  control.id = id;
  return element(
    'div',
    { className: 'govuk-form-group' },
    element('label', { className: 'govuk-label', htmlFor: id, textContent: label }),
    control,
  );
}

async function openReader(nonce, lang) {
  const t = words[lang] ?? words.nl;
  const answer = await fetch('/demo-kaartlezer/kaarten');
  const cards = await answer.json();
  const card = element('select', { className: 'govuk-select' });
  card.append(...cards.map(({ name, holder }) => element('option', { value: name, textContent: holder })));
  const pin = element('input', {
    className: 'govuk-input govuk-input--width-5',
    type: 'password',
    inputMode: 'numeric',
    autocomplete: 'off',
  });
  const wrong = element('p', { className: 'govuk-error-message', role: 'alert' });
  const form = element(
    'form',
    { method: 'dialog' },
    field('demo-kaart', t.card, card),
    field('demo-pin', t.pin, pin),
    wrong,
    element(
      'div',
      { className: 'govuk-button-group' },
      element('button', { className: 'govuk-button', type: 'submit', textContent: t.go }),
      element('button', {
        className: 'govuk-button govuk-button--secondary',
        type: 'button',
        textContent: t.stop,
        onclick: () => dialog.close(),
      }),
    ),
  );
  const heading = element('h2', { className: 'govuk-heading-m', id: 'demo-reader-title', textContent: t.title });
  const dialog = element('dialog', { className: 'idle-dialog' }, heading, form);
  dialog.setAttribute('aria-labelledby', heading.id);
  let done = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    event.stopPropagation();
    const _csrf = document.querySelector('input[name="_csrf"]').value;
    const body = new URLSearchParams({ _csrf, kaart: card.value, pin: pin.value, nonce });
    const signed = await fetch('/demo-kaartlezer/teken', { method: 'POST', body });
    if (signed.status === 403) {
      pin.value = '';
      wrong.textContent = t.wrong;
      pin.focus();
      return;
    }
    done = true;
    dialog.close();
    if (signed.ok) post({ ...(await signed.json()), action: `${action}-success` });
    else fail('ERR_WEBEID_NATIVE_FATAL');
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (!done) fail('ERR_WEBEID_USER_CANCELLED');
  });
  document.body.append(dialog);
  dialog.showModal();
}

window.addEventListener('message', ({ source, data }) => {
  if (source !== window || data?.action !== action) return;
  post({ action: `${action}-ack` });
  openReader(data.challengeNonce, data.options?.lang).catch(() => fail('ERR_WEBEID_NATIVE_FATAL'));
});
