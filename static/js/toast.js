// A toast leaves after ten seconds, unless somebody is looking at it.
const SHOWN_FOR = 10_000;
const region = document.querySelector('#toast');

function dismissLater() {
  const toast = region.querySelector('[data-toast]');
  if (!toast) return;
  const timer = setTimeout(() => toast.remove(), SHOWN_FOR);
  for (const name of ['mouseenter', 'focusin'])
    toast.addEventListener(name, () => clearTimeout(timer), { once: true });
}

document.addEventListener('click', (event) =>
  event.target.closest('[data-dismiss]')?.closest('[data-toast]').remove(),
);
document.addEventListener('htmx:after:settle', dismissLater);
dismissLater();
