// Uses or makes a passkey (WebAuthn) for the form of this page, and posts what the browser answers. The words for what
// can go wrong are the server's, in templates on the page.

const form = document.querySelector('form[data-passkey]');
const status = document.querySelector('[data-passkey-status]');

/** What the page says for each error of the browser; anything else is `other`. */
const problemOf = {
  AbortError: 'cancelled',
  NotAllowedError: 'cancelled',
  InvalidStateError: 'known',
  SecurityError: 'unsupported',
  NotSupportedError: 'unsupported',
  ConstraintError: 'unsupported',
};

const bytesOf = (text) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));

const textOf = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const say = (kind) => {
  const words = document.querySelector(`template[data-passkey-problem="${kind}"]`);
  status.replaceChildren(words === null ? '' : words.content.cloneNode(true));
};

async function use({ challenge, rpId }) {
  const { id, type, response } = await navigator.credentials.get({
    publicKey: { challenge: bytesOf(challenge), rpId, userVerification: 'required', timeout: 240_000 },
  });
  return {
    id,
    rawId: id,
    type,
    response: {
      clientDataJSON: textOf(response.clientDataJSON),
      authenticatorData: textOf(response.authenticatorData),
      signature: textOf(response.signature),
      userHandle: response.userHandle === null ? '' : textOf(response.userHandle),
    },
  };
}

async function make({ challenge, rpId, siteName, userHandle, userName, known, algorithms }) {
  const { id, type, response } = await navigator.credentials.create({
    publicKey: {
      challenge: bytesOf(challenge),
      rp: { id: rpId, name: siteName },
      user: { id: bytesOf(userHandle), name: userName, displayName: userName },
      pubKeyCredParams: algorithms.split(' ').map((alg) => ({ type: 'public-key', alg: Number(alg) })),
      excludeCredentials: known
        .split(' ')
        .filter((one) => one !== '')
        .map((one) => ({ type: 'public-key', id: bytesOf(one) })),
      authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
      attestation: 'none',
      timeout: 240_000,
    },
  });
  return {
    id,
    rawId: id,
    type,
    response: {
      clientDataJSON: textOf(response.clientDataJSON),
      attestationObject: textOf(response.attestationObject),
    },
  };
}

let busy = false;

async function answer() {
  if (busy) return;
  busy = true;
  try {
    if (!window.isSecureContext || window.PublicKeyCredential === undefined) return say('unsupported');
    // A passkey without a name would stay on the device when the server asks for one.
    const name = form.elements.namedItem('naam');
    if (name === null || name.value.trim() !== '') {
      say('working');
      const given = await (form.dataset.passkey === 'use' ? use(form.dataset) : make(form.dataset));
      form.elements.namedItem('antwoord').value = JSON.stringify(given);
    }
    // Not a second submit event: this one was held up to wait for the person.
    form.submit();
  } catch (error) {
    say(problemOf[error.name] ?? 'other');
  } finally {
    busy = false;
  }
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  // Not sent yet: the look's guard against a second click would hold up the next try.
  event.stopPropagation();
  void answer();
});
