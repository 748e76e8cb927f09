// A quiet note of what colleagues do in this dossier: by a stream of events while the page is looked at, or,
// where no stream can be had, by asking from time to time. Nothing on the page changes until it is asked for.
import { say } from './after-swap.js';

const POLL_MS = 15_000;
const region = document.querySelector('#colleagues');
let since = region?.dataset.since;
let source = null;
let poll = null;

const openClaim = () => document.querySelector('#desk')?.dataset.open ?? '';

function show({ id, who, summary, claimId, see }) {
  since = id;
  const note = region.querySelector('template').content.cloneNode(true).firstElementChild;
  const isOpen = claimId !== 0 && String(claimId) === openClaim();
  note.querySelector('[data-who]').textContent = who;
  note.querySelector('[data-what]').textContent = isOpen ? `changed this claim: ${summary}` : summary;
  const link = note.querySelector('[data-see]');
  link.href = see;
  if (document.querySelector('#desk') && claimId !== 0) {
    link.setAttribute('hx-get', see);
    link.setAttribute('hx-target', '#desk');
    link.setAttribute('hx-swap', 'outerMorph');
  }
  region.querySelector('.toast')?.remove();
  region.append(note);
  window.htmx.process(note);
  if (isOpen) say(`${who} changed this claim.`);
}

async function ask() {
  const answer = await fetch(`${region.dataset.changes}?since=${since}`, {
    headers: { Accept: 'application/json' },
  });
  if (answer.ok) for (const change of (await answer.json()).changes) show(change);
}

function askFromTimeToTime() {
  poll ??= setInterval(() => void ask().catch(() => {}), POLL_MS);
}

function listen() {
  source = new EventSource(`${region.dataset.changes}?since=${since}`);
  source.addEventListener('message', ({ data }) => show(JSON.parse(data)));
  // A stream that only broke off comes back by itself; one that was refused does not.
  source.addEventListener('error', () => {
    if (source?.readyState === EventSource.CLOSED) askFromTimeToTime();
  });
}

// Browsers keep few connections to one server: a page in the background gives its own back.
function follow() {
  source?.close();
  source = null;
  clearInterval(poll);
  poll = null;
  if (!document.hidden) listen();
}

if (region) {
  document.addEventListener('visibilitychange', follow);
  window.addEventListener('pagehide', () => source?.close());
  window.addEventListener('pageshow', ({ persisted }) => persisted && follow());
  region.addEventListener('click', ({ target }) => {
    const note = target.closest('[data-dismiss-news], [data-see]')?.closest('.toast');
    if (note) note.hidden = true;
  });
  follow();
}
