// The notice under the header: cleared when something new is asked for, filled in when no answer comes at all.
const notice = document.querySelector('#notice');

function sayNoAnswer() {
  const words = document.createElement('p');
  words.className = 'problem';
  words.textContent = 'Claimbench did not answer. Nothing was saved; your words are still on the page.';
  notice.replaceChildren(words);
}

document.addEventListener('click', (event) => {
  if (event.target.closest('[data-dismiss-notice]')) notice.replaceChildren();
});
document.addEventListener('htmx:before:request', () => notice.replaceChildren());
document.addEventListener('htmx:error', (event) => {
  if (!event.detail.ctx?.response) sayNoAnswer();
});
