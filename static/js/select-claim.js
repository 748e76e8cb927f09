// Words selected in an article fill the form that makes a claim of them. Offsets come from data-start on each stretch.
const form = document.querySelector('[data-claim-from-selection]');
const text = document.querySelector('[data-selectable]');

function offsetOf(node, offset) {
  const stretch = (node.nodeType === 3 ? node.parentElement : node).closest('[data-start]');
  if (!stretch || !text.contains(stretch)) return null;
  const before = document.createRange();
  before.setStart(stretch, 0);
  before.setEnd(node, offset);
  return Number(stretch.dataset.start) + before.toString().length;
}

function offer() {
  const selection = getSelection();
  if (selection.rangeCount === 0 || selection.isCollapsed) return;
  const range = selection.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  if (start === null || end === null) return;
  form.elements.start.value = start;
  form.elements.end.value = end;
  form.querySelector('[data-selected]').textContent = selection.toString();
  form.hidden = false;
}

if (form && text) {
  form.hidden = true;
  document.addEventListener('selectionchange', offer);
}
