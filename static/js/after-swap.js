// After a partial update: focus goes where the answer asks (data-focus), and its message (data-say) is read out once.
const live = document.querySelector('#live');
const deskOf = (root) => (root.matches('#desk') ? root : null);

/** Reads a sentence out once. */
export function say(text) {
  live.textContent = '';
  setTimeout(() => (live.textContent = text), 50);
}

// What was refused comes first; a form with data-stay keeps the focus once it was sent, on the same claim.
function focusIn(root, isSameClaim) {
  const wanted = root.querySelector('.problem[data-focus]');
  if (wanted) return wanted.focus();
  if (isSameClaim && document.activeElement.closest('[data-stay]')) return;
  (root.matches('[data-focus]') ? root : root.querySelector('[data-focus]'))?.focus();
}

let openClaim = document.querySelector('#desk')?.dataset.open;

document.addEventListener('htmx:after:settle', (event) => {
  const root = event.detail.task.target;
  if (!root?.isConnected) return;
  const desk = deskOf(root);
  const isSameClaim = desk?.dataset.open === openClaim;
  // An update keeps what was typed: words about one claim must not end up under another.
  if (desk && !isSameClaim) for (const form of desk.querySelectorAll('form')) form.reset();
  if (desk) openClaim = desk.dataset.open;
  focusIn(root, isSameClaim);
  const message = root.querySelector('[data-say]')?.textContent.trim();
  if (message) say(message);
});

// A form that was taken is empty again; a refused one keeps its words, but for the proposal where a colleague was quicker.
document.addEventListener('htmx:after:swap', ({ detail: { ctx } }) => {
  const { status } = ctx.response;
  if ((status < 400 || status === 409) && ctx.sourceElement.matches('form[method=post]'))
    ctx.sourceElement.reset();
});

const first = document.querySelector('[data-say]')?.textContent.trim();
if (first) say(first);

// A page that was reached by an action begins where an update of it would, and says so once, not again on a reload.
const address = new URL(window.location.href);
if (address.searchParams.has('event')) {
  address.searchParams.delete('event');
  window.history.replaceState(window.history.state, '', address);
  const start = document.querySelector('#content [data-focus]') ?? document.querySelector('#content');
  start.focus();
}
