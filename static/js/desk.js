// The desk: a claim in the text opens like its entry in the list, and the open entry stays in sight.
document.addEventListener('click', (event) => {
  const stretch = event.target.closest('[data-claim]');
  if (!stretch || !getSelection().isCollapsed) return;
  document.querySelector(`#entry-${stretch.dataset.claim} a`)?.click();
});

function showOpen() {
  for (const open of document.querySelectorAll('#desk .claims [aria-current], #desk .text .now')) {
    open.scrollIntoView({ block: 'nearest' });
  }
}

document.addEventListener('htmx:after:settle', showOpen);
if (matchMedia('(min-width: 70.01rem)').matches) showOpen();
