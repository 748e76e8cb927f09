// Correcting a claim by its words: an unclear word leads to where it can be said, selected words become a part of their own.
function reword(word) {
  const fold = document.querySelector('#reword');
  const field = fold.querySelector('textarea');
  fold.open = true;
  field.focus();
  const at = field.value.toLowerCase().indexOf(word.toLowerCase());
  if (at >= 0) field.setSelectionRange(at, at + word.length);
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('[data-rewords]');
  if (!link) return;
  event.preventDefault();
  reword(link.dataset.rewords);
});

function selectedInClaim() {
  const selection = getSelection();
  const claim = document.querySelector('.claim-text');
  return claim?.contains(selection.anchorNode) && claim.contains(selection.focusNode)
    ? selection.toString().trim()
    : '';
}

// A key presses the button before the focus moves, so that the selection is still there.
document.addEventListener('click', (event) => {
  const summary = event.target.closest('[data-splits]');
  const words = summary ? selectedInClaim() : '';
  const field = summary?.parentElement.querySelector('textarea');
  if (words === '' || summary.parentElement.open) return;
  const [before, ...after] = document.querySelector('#text').value.split(words);
  const rest = `${before.trim()} ${after.join(words).trim()}`.trim();
  field.value = [rest, words].filter((part) => part !== '').join('\n');
});
