// On a narrow screen the header's links scroll sideways: bring the current one into sight.
document.querySelector('.bar nav [aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
