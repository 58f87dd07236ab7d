// Waits for what a wallet shows on another device: asks now and then whether there is an answer, and then goes on as
// the button does. Without this script the person presses it.

const every = 2000;
const form = document.querySelector('form[data-wallet-waits]');

async function ask() {
  // A page that nobody looks at need not ask; it does so again when it is looked at.
  if (document.hidden) return false;
  try {
    const answer = await fetch(form.dataset.walletWaits, {
      headers: { accept: 'application/json' },
      redirect: 'error',
    });
    const { state } = await answer.json();
    if (state === 'waiting') return false;
  } catch {
    return false;
  }
  form.requestSubmit();
  return true;
}

async function wait() {
  if (!(await ask())) setTimeout(wait, every);
}

if (form !== null) setTimeout(wait, every);
