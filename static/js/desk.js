// The desk: a claim in the text opens like its entry in the list, the open entry stays in sight, the list goes along with the text.
document.addEventListener('click', (event) => {
  const stretch = event.target.closest('[data-claim]');
  if (!stretch || !getSelection().isCollapsed) return;
  document.querySelector(`#entry-${stretch.dataset.claim} a`)?.click();
});

const MARGIN = 24;
/** Panes whose next scroll is of our making. */
const moved = new Set();

function scrollPane(pane, by) {
  const before = pane.scrollTop;
  pane.scrollTop += by;
  if (pane.scrollTop !== before) moved.add(pane);
}

// Within its pane only: the page itself stays where it is.
function bringIntoSight(element) {
  const pane = element.closest('.pane');
  const [inner, outer] = [element.getBoundingClientRect(), pane.getBoundingClientRect()];
  if (inner.top < outer.top) scrollPane(pane, inner.top - outer.top - MARGIN);
  else if (inner.bottom > outer.bottom) scrollPane(pane, inner.bottom - outer.bottom + MARGIN);
}

function showOpen() {
  for (const open of document.querySelectorAll('#desk .claims [aria-current], #desk .text .now'))
    bringIntoSight(open);
}

function followText(reading) {
  const top = reading.getBoundingClientRect().top;
  const stretches = [...reading.querySelectorAll('[data-claim]')];
  const first = stretches.find((stretch) => stretch.getBoundingClientRect().bottom > top);
  const entry = first && document.querySelector(`#entry-${first.dataset.claim}`);
  if (!entry) return;
  const list = entry.closest('.pane');
  scrollPane(list, entry.getBoundingClientRect().top - list.getBoundingClientRect().top - MARGIN);
}

document.addEventListener(
  'scroll',
  ({ target }) => {
    if (target === document || moved.delete(target)) return;
    if (target.matches('.reading')) followText(target);
  },
  { capture: true, passive: true },
);
document.addEventListener('htmx:after:settle', showOpen);
showOpen();
