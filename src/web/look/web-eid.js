// Asks the Web eID browser extension to let a card sign, and posts what comes back. The extension and a page talk by
// messages in the window (Web eID system architecture): `web-eid:authenticate`, answered by `-ack` at once and by
// `-success` or `-failure` when the person is done.

const action = 'web-eid:authenticate';
/** The extension compares this with its own version: the newest major version that this page knows. */
const libraryVersion = '2.0.2';
const answersWithin = 2000;
const personWithin = 120_000 + answersWithin;
/** A browser may need a moment to put the extension into the page. */
const loadsWithin = 1000;

/** What the page says for each error of the extension; anything else is `other`. */
const problemOf = {
  ERR_WEBEID_CONTEXT_INSECURE: 'context',
  ERR_WEBEID_EXTENSION_UNAVAILABLE: 'extension',
  ERR_WEBEID_ACTION_TIMEOUT: 'timeout',
  ERR_WEBEID_USER_TIMEOUT: 'timeout',
  ERR_WEBEID_USER_CANCELLED: 'cancelled',
  ERR_WEBEID_NATIVE_UNAVAILABLE: 'native',
  ERR_WEBEID_VERSION_MISMATCH: 'native',
  ERR_WEBEID_VERSION_INVALID: 'native',
  ERR_WEBEID_NATIVE_FATAL: 'reader',
};

/** The token, or an Error whose `message` is a code of the extension. */
function sign(challengeNonce, lang) {
  return new Promise((resolve, reject) => {
    const settle = (finish, value) => {
      window.removeEventListener('message', receive);
      clearTimeout(unanswered);
      clearTimeout(unfinished);
      finish(value);
    };
    const fail = (code) => settle(reject, new Error(code));
    const receive = ({ source, data }) => {
      if (source !== window || typeof data?.action !== 'string') return;
      if (data.action === `${action}-ack`) clearTimeout(unanswered);
      if (data.action === `${action}-failure`) fail(String(data.error?.code ?? ''));
      if (data.action === `${action}-success`) {
        const { unverifiedCertificate, algorithm, signature, format, appVersion } = data;
        settle(resolve, { unverifiedCertificate, algorithm, signature, format, appVersion });
      }
    };
    const unanswered = setTimeout(() => fail('ERR_WEBEID_EXTENSION_UNAVAILABLE'), answersWithin);
    const unfinished = setTimeout(() => fail('ERR_WEBEID_ACTION_TIMEOUT'), personWithin);
    window.addEventListener('message', receive);
    window.postMessage({ action, libraryVersion, challengeNonce, options: { lang } }, window.location.origin);
  });
}

const form = document.querySelector('form[data-web-eid]');
const status = document.querySelector('[data-web-eid-status]');
const loaded = Date.now();
let busy = false;

const say = (kind) => {
  const words = document.querySelector(`template[data-web-eid-problem="${kind}"]`);
  status.replaceChildren(words === null ? '' : words.content.cloneNode(true));
};

async function readCard() {
  if (busy) return;
  busy = true;
  try {
    if (!window.isSecureContext) return say('context');
    say('working');
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, loaded + loadsWithin - Date.now())));
    const token = await sign(form.dataset.nonce, form.dataset.language);
    form.elements.namedItem('token').value = JSON.stringify(token);
    // Not a second submit event: this one was held up to wait for the card.
    form.submit();
  } catch (error) {
    say(problemOf[error.message] ?? 'other');
  } finally {
    busy = false;
  }
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  // Not sent yet: the look's guard against a second click would hold up the next try.
  event.stopPropagation();
  void readCard();
});
