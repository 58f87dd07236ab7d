// Says how far the visitor's clock is from ours. Without this the page shows our time to compare with.

const place = document.querySelector('[data-clock]');

/** What the check of a browser ends with: it says that clocks were not compared, until they were. */
const end = document.querySelector('[data-clock-end]');

/** Half a minute is what a code of an app allows. */
const allowed = 30_000;

function amountOf(milliseconds) {
  const minutes = Math.round(milliseconds / 60_000);
  const [value, unit] =
    minutes < 1
      ? [Math.round(milliseconds / 1000), 'second']
      : minutes < 120
        ? [minutes, 'minute']
        : minutes < 48 * 60
          ? [Math.round(minutes / 60), 'hour']
          : [Math.round(minutes / (24 * 60)), 'day'];
  return new Intl.NumberFormat(document.documentElement.lang, { style: 'unit', unit, unitDisplay: 'long' }).format(
    value,
  );
}

async function compareClocks() {
  try {
    const before = Date.now();
    const answer = await fetch(place.dataset.clock, { cache: 'no-store' });
    const { now } = await answer.json();
    const after = Date.now();
    // The answer was written somewhere between asking and hearing; half of that is the best guess.
    const ahead = (before + after) / 2 - now;
    const good = Math.abs(ahead) <= allowed;
    if (end !== null) end.textContent = good ? end.dataset.good : end.dataset.wrong;
    if (good) place.textContent = place.dataset.clockGood;
    else {
      const words = ahead > 0 ? place.dataset.clockFast : place.dataset.clockSlow;
      place.textContent = words.replace('{amount}', amountOf(Math.abs(ahead)));
    }
  } catch {
    // Not reached: our time on the page is still there to compare with.
  }
}

if (place !== null) void compareClocks();

/** So often somebody who waits hears whether anything changed, and so long: then they look again themselves. */
const everySeconds = 4;
const mostTimes = 240;

/** Says politely that something changed, and hides what may not be seen any more. Without this there is a link to look again. */
function watchState(watched) {
  const status = watched.querySelector('[data-watch-status]');
  let times = 0;
  const ask = async () => {
    times += 1;
    try {
      const answer = await fetch(watched.dataset.watch, { cache: 'no-store' });
      const state = answer.ok ? (await answer.json()).state : 'gone';
      if (state !== watched.dataset.state) {
        status.textContent = watched.dataset.changed;
        for (const part of document.querySelectorAll('[data-watch-hides]')) part.remove();
        return;
      }
    } catch {
      // Not reached: asked again, and the link is there.
    }
    if (times < mostTimes) setTimeout(() => void ask(), everySeconds * 1000);
  };
  setTimeout(() => void ask(), everySeconds * 1000);
}

const watched = document.querySelector('[data-watch]');
if (watched !== null) watchState(watched);
