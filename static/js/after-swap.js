// After a partial update: focus goes where the answer asks (data-focus), and its message (data-say) is read out once.
const live = document.querySelector('#live');

function say(text) {
  live.textContent = '';
  setTimeout(() => (live.textContent = text), 50);
}

document.addEventListener('htmx:after:settle', (event) => {
  for (const root of event.detail.task.target?.isConnected ? [event.detail.task.target] : []) {
    const wanted = root.matches('[data-focus]') ? root : root.querySelector('[data-focus]');
    wanted?.focus();
    const message = root.querySelector('[data-say]')?.textContent.trim();
    if (message) say(message);
  }
});

const first = document.querySelector('[data-say]')?.textContent.trim();
if (first) say(first);
