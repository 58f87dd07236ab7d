// Small helps on top of pages that work without them. No page needs this file.

/** Who was refused hears the summary first, and a link in it leads into the field and not only to it. */
function focusErrors() {
  const summary = document.querySelector('.govuk-error-summary');
  if (summary === null) return;
  summary.setAttribute('tabindex', '-1');
  summary.focus();
  summary.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const field = link === null ? null : document.getElementById(link.getAttribute('href').slice(1));
    if (field === null) return;
    event.preventDefault();
    const group = field.closest('fieldset, .govuk-form-group');
    (group?.querySelector('legend, label') ?? field).scrollIntoView();
    (field.matches('input, select, textarea') ? field : field.querySelector('input'))?.focus({ preventScroll: true });
  });
}

function copyButtons() {
  for (const button of document.querySelectorAll('[data-copy]')) {
    const source = document.getElementById(button.dataset.copy);
    const done = button.parentElement.querySelector('[data-copied]');
    button.hidden = false;
    const copy = async () => {
      try {
        await navigator.clipboard.writeText(source.value);
        done.textContent = done.dataset.copied;
      } catch {
        // Not allowed here: select it, so that one key copies it.
        source.focus();
        source.select();
      }
    };
    button.addEventListener('click', () => void copy());
  }
}

function passwordToggles() {
  for (const button of document.querySelectorAll('.govuk-password-input__toggle')) {
    const input = document.getElementById(button.getAttribute('aria-controls'));
    const show = button.textContent;
    const set = (visible) => {
      input.type = visible ? 'text' : 'password';
      button.textContent = visible ? button.dataset.hide : show;
    };
    button.hidden = false;
    button.addEventListener('click', () => set(input.type === 'password'));
    // Browsers keep what was typed in a text field; a password must not be kept so.
    input.form?.addEventListener('submit', () => set(false));
  }
}

/** A second click while the answer is under way does nothing. */
function sendFormsOnce() {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.dataset.sent === 'yes') return event.preventDefault();
    form.dataset.sent = 'yes';
    // A download leaves the page as it is, and may be asked for again.
    setTimeout(() => delete form.dataset.sent, 5000);
  });
  // Back to this page from the browser's memory: the form may be sent again.
  window.addEventListener('pageshow', () => {
    for (const form of document.forms) delete form.dataset.sent;
  });
}

/** Opens a dialog five minutes before the session ends; time away counts too, so it looks at the clock. */
function warnBeforeEnd() {
  const dialog = document.querySelector('dialog[data-idle-seconds]');
  if (dialog === null) return;
  const life = Number(dialog.dataset.idleSeconds) * 1000;
  const warning = Math.min(300_000, life / 2);
  let since = Date.now();
  // A page opened in another tab keeps the same session alive: it says so here.
  const tabs = new BroadcastChannel('session');
  tabs.postMessage('active');
  const [soon, ended] = ['soon', 'ended'].map((name) => dialog.querySelector(`[data-idle="${name}"]`));
  const show = (part) => {
    soon.hidden = part !== soon;
    ended.hidden = part !== ended;
    dialog.setAttribute('aria-labelledby', part.querySelector('h2').id);
    if (!dialog.open) dialog.showModal();
    // The button that had the focus may be gone with the other part.
    if (!part.contains(document.activeElement)) part.querySelector('button').focus();
  };
  const active = () => {
    since = Date.now();
    if (dialog.open) dialog.close();
  };
  tabs.addEventListener('message', active);
  const look = () => {
    const quiet = Date.now() - since;
    if (quiet >= life) show(ended);
    else if (quiet >= life - warning) show(soon);
  };
  const stay = async () => {
    try {
      const answer = await fetch(dialog.dataset.stay, { headers: { accept: 'application/json' }, redirect: 'error' });
      if (!answer.ok) return show(ended);
      active();
      tabs.postMessage('active');
    } catch {
      show(ended);
    }
  };
  dialog.querySelector('[data-idle-stay]').addEventListener('click', () => void stay());
  const looking = setInterval(look, Math.min(15_000, warning / 4));
  // What was typed is still there: whoever sends it now goes on with it after signing in again.
  dialog.querySelector('[data-idle-back]').addEventListener('click', () => {
    clearInterval(looking);
    document.removeEventListener('visibilitychange', look);
    dialog.close();
  });
  document.addEventListener('visibilitychange', look);
}

/** Asks every second how far something is, and loads the page anew at its end. Without an answer it asks on, slower. */
function followProgress() {
  const place = document.querySelector('[data-progress]');
  if (place === null) return;
  const [bar, words] = [place.querySelector('progress'), place.querySelector('[data-progress-text]')];
  let pause = 1000;
  const ask = async () => {
    try {
      const answer = await fetch(place.dataset.progress, {
        headers: { accept: 'application/json' },
        redirect: 'error',
      });
      if (!answer.ok) return;
      const { text, done, total, ended } = await answer.json();
      if (ended) return location.reload();
      bar.max = Math.max(total, 1);
      bar.value = done;
      if (words.textContent !== text) words.textContent = text;
      pause = 1000;
    } catch {
      pause = Math.min(pause * 2, 30_000);
    }
    setTimeout(ask, pause);
  };
  setTimeout(ask, pause);
}

focusErrors();
copyButtons();
followProgress();
passwordToggles();
sendFormsOnce();
warnBeforeEnd();
