// The part of the dossier that is open stays in sight in a header that scrolls sideways.
function showCurrent() {
  document.querySelector('.bar nav [aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
}

document.addEventListener('htmx:after:settle', showCurrent);
showCurrent();
