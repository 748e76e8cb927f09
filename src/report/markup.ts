/** HTML by tagged template: whatever is put in is escaped, except markup made by the same tag. */

/** A piece of finished HTML. Only `markup` makes one. */
export interface Markup {
  readonly html: string;
}

type Value = string | number | Markup | readonly Markup[];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Control characters have no place in HTML; a parser may drop them, so they are shown as what they are: unreadable. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Builds HTML. Values stand in text or between double quotes, never in a tag, a script or a style. */
export function markup(template: TemplateStringsArray, ...values: Value[]): Markup {
  return { html: template.reduce((html, text, index) => html + asHtml(values[index - 1] ?? '') + text) };
}

function asHtml(value: Value): string {
  if (typeof value === 'object')
    return 'html' in value ? value.html : value.map((part) => part.html).join('');
  return String(value)
    .replace(CONTROL, '\ufffd')
    .replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? '');
}
