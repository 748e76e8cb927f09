/** What a person decides about names: whose a form is, which names are one, and what the house prints. */
import { NotFound, RuleBroken } from '../../domain/errors.ts';
import { isOfName } from '../../domain/name-form.ts';
import { JUDGEMENTS } from '../../domain/vocabulary.ts';
import { compareForms } from '../../match/names/compare-forms.ts';
import { NAME_CLASSES } from '../../match/types.ts';
import { MENTION_KINDS } from '../../text/types.ts';
import type { Actor } from '../context.ts';
import type { Entry, Ledger, Row } from '../ledger.ts';
import { oneOf } from '../one-of.ts';
import { ruleOnPairs } from './rule-on-pairs.ts';

export type EntityRow = Row<'entity'> & { aliases: Row<'alias'>[] };
interface Decider {
  ledger: Ledger;
  actor: Actor;
  at: Date;
}

/** A form as the page showed it. */
export interface FormRequest {
  aliasId: number;
  version: number;
}

/** Accepts a form as one of its name; a misspelling stays one, but it is known whose. */
export async function acceptForm({ ledger, actor, at }: Decider, { aliasId, version }: FormRequest) {
  const { alias, entity } = await aliasOf(ledger, aliasId);
  if (alias.judgement === 'rejected')
    throw new RuleBroken('This form was said to be somebody else’s. Undo that, or merge the two names.');
  if (alias.judgement === 'suggested') {
    await ledger.update('alias', { id: aliasId, version }, { judgement: 'accepted' });
    const others = entity.aliases.filter((other) => other.id !== aliasId && isOfName(judged(other)));
    await ruleOnPairs(ledger, actor, at, {
      dossierId: entity.dossierId,
      form: alias.form,
      others: others.map(({ form }) => form),
      choose: alias.class === 'misspelling' ? 'other is right' : 'both acceptable',
      reason: `Accepted on the page of the name ${entity.name}.`,
    });
  }
  const entry = entryOf(entity, 'accept form', `Accepted “${alias.form}” as a form of ${entity.name}`);
  return { result: entity.id, entry };
}

/** Takes a form away from its name: it is somebody else's, has an entry of its own, and is never put back by the machine. */
export async function separateForm({ ledger, actor, at }: Decider, { aliasId, version }: FormRequest) {
  const { alias, entity } = await aliasOf(ledger, aliasId);
  if (alias.form === entity.name)
    throw new RuleBroken('This is the form the entry is named by. Split off the others instead.');
  if (alias.judgement !== 'rejected') {
    await moveOut(ledger, alias, entity, version);
    await ruleOnPairs(ledger, actor, at, {
      dossierId: entity.dossierId,
      form: alias.form,
      others: entity.aliases
        .filter(({ id, judgement }) => id !== aliasId && judgement !== 'rejected')
        .map(({ form }) => form),
      choose: 'not the same',
      reason: `Told apart on the page of the name ${entity.name}.`,
    });
  }
  const entry = entryOf(entity, 'separate form', `Told “${alias.form}” apart from ${entity.name}`);
  return { result: entity.id, entry };
}

/** Gives a form an entry of its own and remembers that it is none of the name. */
export async function moveOut(
  ledger: Ledger,
  { id, form, class: nameClass, reason }: Row<'alias'>,
  { dossierId, kind, id: entityId }: EntityRow,
  version: number,
): Promise<void> {
  const own = await ledger.create('entity', { dossierId, name: form, kind });
  const identical = {
    class: 'identical',
    reason: 'A name of its own, told apart by a person.',
    judgement: 'accepted',
  };
  await ledger.update('alias', { id, version }, { entityId: own.id, ...identical });
  await ledger.create('alias', { entityId, form, class: nameClass, reason, judgement: 'rejected' });
}

/** A name as the page showed it, and any form of another. */
export interface MergeRequest {
  entityId: number;
  version: number;
  other: string;
}

/** Makes two names one: all forms of the other become forms of the first, accepted by a person. */
export async function mergeNames(
  { ledger, actor, at }: Decider,
  { entityId, version, other: form }: MergeRequest,
) {
  const entity = await entityOf(ledger, entityId);
  const other = await otherByForm(ledger, entity, form);
  await ledger.update('entity', { id: entityId, version }, {});
  for (const alias of other.aliases) await moveIn(ledger, alias, entity);
  await ledger.remove('entity', other.id);
  for (const alias of other.aliases.filter(({ judgement }) => judgement !== 'rejected'))
    await ruleOnPairs(ledger, actor, at, {
      dossierId: entity.dossierId,
      form: alias.form,
      others: entity.aliases.filter((own) => isOfName(judged(own))).map(({ form }) => form),
      choose: 'both acceptable',
      reason: `Merged on the page of the name ${entity.name}.`,
    });
  const entry = entryOf(entity, 'merge names', `Merged ${other.name} into ${entity.name}`);
  return { result: entityId, entry };
}

/** The name of the same dossier that has a form. Throws RuleBroken unless it is one other name that can be merged. */
async function otherByForm({ tx }: Ledger, { id, dossierId, name }: EntityRow, form: string) {
  const refuse = (message: string, other: string) => new RuleBroken(message, { other });
  const found = await tx.entity.findMany({
    where: { dossierId, aliases: { some: { form, judgement: { not: 'rejected' } } } },
    include: { aliases: true, houseStyle: true },
  });
  const [other] = found.filter((one) => one.id !== id);
  if (!other && found.length > 0)
    throw refuse(`“${form}” is a form of ${name} already.`, 'Choose another name.');
  if (!other)
    throw refuse(
      `No name of this dossier is written “${form}”.`,
      'Write it as it stands in the list of names.',
    );
  if (other.houseStyle)
    throw refuse(
      `${other.name} has a house form of its own. Merge from its page, or take its house form away first.`,
      'It has a house form.',
    );
  return other;
}

/** A form of the other name; what was said of it here before no longer holds. */
export async function moveIn(ledger: Ledger, alias: Row<'alias'>, entity: EntityRow): Promise<void> {
  const here = entity.aliases.find(({ form }) => form === alias.form);
  if (alias.judgement === 'rejected' && here) return ledger.remove('alias', alias.id);
  if (here) await ledger.remove('alias', here.id);
  const row =
    alias.judgement === 'rejected' ? {} : { judgement: 'accepted', ...relationTo(entity, alias.form) };
  await ledger.update('alias', alias, { entityId: entity.id, ...row });
}

function relationTo({ name, kind }: EntityRow, form: string): { class: string; reason: string } {
  const known = oneOf(MENTION_KINDS, kind);
  const { kind: nameClass, reason } = compareForms({ form: name, kind: known }, { form, kind: known });
  const isFound = nameClass !== 'different' && nameClass !== 'conflict';
  return { class: nameClass, reason: isFound ? reason : 'Put together by a person.' };
}

async function aliasOf({ tx }: Ledger, aliasId: number): Promise<{ alias: Row<'alias'>; entity: EntityRow }> {
  const found = await tx.alias.findUnique({
    where: { id: aliasId },
    include: { entity: { include: { aliases: true } } },
  });
  if (!found) throw new NotFound('form');
  const { entity, ...alias } = found;
  return { alias, entity };
}

/** A name with its forms, inside a transaction. Throws NotFound. */
export async function entityOf({ tx }: Ledger, id: number) {
  const entity = await tx.entity.findUnique({ where: { id }, include: { aliases: true, houseStyle: true } });
  if (!entity) throw new NotFound('name');
  return entity;
}

export const judged = (alias: Row<'alias'>) => ({
  class: oneOf(NAME_CLASSES, alias.class),
  judgement: oneOf(JUDGEMENTS, alias.judgement),
});

/** The event of a decision about a name. */
export function entryOf({ id, dossierId }: Row<'entity'>, action: string, summary: string): Entry {
  return { action, subjectKind: 'entity', subjectId: id, dossierId, summary };
}
