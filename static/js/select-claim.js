// Words selected in an article fill the form that makes a claim of them. Offsets come from data-start on each stretch.
function offsetOf(node, offset) {
  const stretch = (node.nodeType === 3 ? node.parentElement : node).closest('[data-selectable] [data-start]');
  if (!stretch) return null;
  const before = document.createRange();
  before.setStart(stretch, 0);
  before.setEnd(node, offset);
  return Number(stretch.dataset.start) + before.toString().length;
}

function fill(form, { start, end, quote }) {
  form.querySelector('[name=start]').value = start;
  form.querySelector('[name=end]').value = end;
  if (quote !== undefined) form.querySelector('[name=quote]').value = quote;
}

document.addEventListener('selectionchange', () => {
  // A lost claim that is open wants the words first.
  const form =
    document.querySelector('[data-claim-from-selection=lost]') ??
    document.querySelector('[data-claim-from-selection]');
  const selection = getSelection();
  if (!form || selection.rangeCount === 0 || selection.isCollapsed) return;
  const range = selection.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  if (start === null || end === null) return;
  fill(form, { start, end, quote: selection.toString() });
  const fold = form.closest('details');
  if (fold) fold.open = true;
});

// Words changed by hand stand where they are found, no longer where the selection was.
document.addEventListener('input', (event) => {
  const form = event.target.closest('[data-claim-from-selection]');
  if (form && event.target.name === 'quote') fill(form, { start: '', end: '' });
});
