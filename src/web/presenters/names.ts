/** Names as their pages show them. */
import { day } from '../../domain/words.ts';
import { isOfName, waitsForPerson } from '../../domain/name-form.ts';
import { isDecided, type DiscrepancyView } from '../../services/discrepancies/read-discrepancies.ts';
import type { Deviation } from '../../services/names/deviations.ts';
import type {
  HouseStyleView,
  NameFormView,
  NameOccurrence,
  NameView,
} from '../../services/names/read-names.ts';
import { url } from '../paths.ts';
import { rulingWords } from './discrepancy-entry.ts';

export interface NameSheet {
  name: NameView;
  deviations: Deviation[];
  /** The discrepancies of the dossier; those between forms of the name are shown with them. */
  discrepancies: DiscrepancyView[];
}

/** The model of the page of a name; '' for nothing. */
export function nameModel({ name, deviations, discrepancies }: NameSheet) {
  const { id, version, kind, houseStyle } = name;
  const uses = name.forms.reduce((sum, { occurrences }) => sum + occurrences.length, 0);
  const commonest = name.forms.find(({ form }) => form === name.name);
  return {
    ...{ id, version, kind, uses, name: name.name },
    forms: name.forms.map((form) => ({
      ...formEntry(form, name.name),
      discrepancy: discrepancyBetween(discrepancies, form.form, name.name),
    })),
    rejected: name.rejected.map(({ form, reason }) => ({ form, reason })),
    houseForm: houseStyle ? houseEntry(houseStyle) : '',
    proposed: { form: name.name, uses: commonest?.occurrences.length ?? 0 },
    deviations: deviations.map((deviation) => ({ ...occurrenceEntry(deviation), kind: deviation.kind })),
  };
}

function formEntry(form: NameFormView, name: string) {
  const isName = form.form === name;
  return {
    ...{ id: form.id, version: form.version, form: form.form, reason: form.reason, isName },
    class: isName ? '' : form.class,
    isWaiting: waitsForPerson(form),
    state: isName ? 'the name' : stateOf(form),
    tone: waitsForPerson(form) ? (form.class === 'misspelling' ? 'bad' : 'warn') : 'quiet',
    icon: waitsForPerson(form) ? 'decision' : 'corroborated',
    places: form.occurrences.map(occurrenceEntry),
  };
}

function stateOf(form: NameFormView): string {
  if (form.judgement === 'accepted')
    return form.class === 'misspelling' ? 'accepted as an error' : 'accepted';
  if (isOfName(form)) return 'put together';
  return form.class === 'misspelling' ? 'possible error' : 'to decide';
}

function discrepancyBetween(all: DiscrepancyView[], form: string, name: string) {
  const found = all.find(
    ({ kind, a, b }) =>
      kind === 'name' && [a.form, b.form].includes(form) && [a.form, b.form].includes(name) && form !== name,
  );
  if (!found) return '';
  const { id, ruling, a, b } = found;
  return {
    id,
    words: ruling && isDecided(found) ? rulingWords(ruling.ruling, a.form, b.form) : 'no ruling yet',
  };
}

function occurrenceEntry({ articleId, articleTitle, source, published, blockId, ...place }: NameOccurrence) {
  const { quote, isQuoted } = place;
  return {
    ...{ quote, isQuoted },
    before: cut(place.before.replace(/^[^]*\n/u, ''), /^\S*\s/u),
    after: cut(place.after.replace(/\n[^]*$/u, ''), /\s\S*$/u),
    source: source ?? articleTitle,
    published: published === null ? 'date unknown' : day(published),
    address: `${url('article', articleId)}${blockId ? `#block-${blockId}:~:text=${encodeURIComponent(quote)}` : ''}`,
  };
}

/** How many characters of context are read; a context as long as that was cut. */
const CONTEXT = 60;
const cut = (text: string, broken: RegExp): string =>
  text.length < CONTEXT ? text : text.replace(broken, '…');

function houseEntry({ form, accepted, exceptions, scope, authority, validFrom }: HouseStyleView) {
  return {
    form,
    accepted,
    exceptions,
    scope,
    authority,
    validFrom: validFrom === null ? '' : day(validFrom),
  };
}

/** What the form of the house style begins with. */
export function houseValues({ name, houseStyle }: NameView): Record<string, string> {
  if (!houseStyle)
    return { form: name, scope: 'All texts', accepted: '', exceptions: '', authority: '', validFrom: '' };
  const { form, accepted, exceptions, scope, authority, validFrom } = houseStyle;
  return {
    ...{ form, scope, authority, validFrom: validFrom ?? '', exceptions: exceptions.join('\n') },
    accepted: accepted
      .map((variant) => [variant.form, variant.standard].filter(Boolean).join(': '))
      .join('\n'),
  };
}
