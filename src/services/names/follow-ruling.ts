/** A ruling on two spellings is a decision about whose they are: the names follow it. */
import { isOfName } from '../../domain/name-form.ts';
import type { RulingChoice } from '../../domain/vocabulary.ts';
import type { Ledger } from '../ledger.ts';
import { entityOf, judged, moveIn, moveOut, type EntityRow } from './decide-names.ts';

interface RuledPair {
  dossierId: number;
  aForm: string;
  bForm: string;
  ruling: RulingChoice;
}

/** Accepts, tells apart or puts back together the two forms of a ruling, where they are forms of names. */
export async function followRuling(
  ledger: Ledger,
  { dossierId, aForm, bForm, ruling }: RuledPair,
): Promise<void> {
  if (ruling === 'unresolved') return;
  const [a, b] = [await ownerOf(ledger, dossierId, aForm), await ownerOf(ledger, dossierId, bForm)];
  if (!a || !b) return;
  if (a.id !== b.id) return ruling === 'not the same' ? undefined : putBack(ledger, a, b, aForm, bForm);
  if (ruling === 'not the same') return tellApart(ledger, a, a.name === bForm ? aForm : bForm);
  await acceptBeside(ledger, a, aForm, bForm);
  await acceptBeside(ledger, a, bForm, aForm);
}

async function ownerOf({ tx }: Ledger, dossierId: number, form: string): Promise<EntityRow | null> {
  const alias = await tx.alias.findFirst({
    where: { form, judgement: { not: 'rejected' }, entity: { dossierId } },
    include: { entity: { include: { aliases: true } } },
  });
  return alias?.entity ?? null;
}

const aliasIn = ({ aliases }: EntityRow, form: string) =>
  aliases.find((alias) => alias.form === form && alias.judgement !== 'rejected');

async function tellApart(ledger: Ledger, entity: EntityRow, form: string): Promise<void> {
  const alias = aliasIn(entity, form);
  if (alias) await moveOut(ledger, alias, entity, alias.version);
}

/** What is the same as a form of the name is a form of the name. */
async function acceptBeside(ledger: Ledger, entity: EntityRow, form: string, other: string): Promise<void> {
  const [alias, known] = [aliasIn(entity, form), aliasIn(entity, other)];
  if (!alias || !known || alias.judgement !== 'suggested') return;
  if (isOfName(judged(alias)) || !isOfName(judged(known))) return;
  await ledger.update('alias', alias, { judgement: 'accepted' });
}

/** Two forms that a person had told apart, and now says are one. */
async function putBack(
  ledger: Ledger,
  a: EntityRow,
  b: EntityRow,
  aForm: string,
  bForm: string,
): Promise<void> {
  const wasOf = (entity: EntityRow, form: string): boolean =>
    entity.aliases.some((alias) => alias.form === form && alias.judgement === 'rejected');
  const move = wasOf(a, bForm)
    ? { from: b, to: a, form: bForm }
    : wasOf(b, aForm)
      ? { from: a, to: b, form: aForm }
      : null;
  const alias = move && aliasIn(move.from, move.form);
  if (!move || !alias || move.from.aliases.length > 1) return;
  await moveIn(ledger, alias, move.to);
  const left = await entityOf(ledger, move.from.id);
  if (left.aliases.length === 0 && !left.houseStyle) await ledger.remove('entity', left.id);
}
