/** The house form of a name: what the newsroom prints, what else it lets stand, where, since when and on whose word. */
import { RuleBroken } from '../../domain/errors.ts';
import type { HouseStyle } from '../../domain/name-form.ts';
import type { Ledger } from '../ledger.ts';
import { entityOf, entryOf } from './decide-names.ts';

/** `version`: of the name, as the page showed it. */
export interface HouseStyleRequest extends HouseStyle {
  entityId: number;
  version: number;
}

/** Sets the house form of a name, or changes it. Throws StaleVersion where a colleague changed the name meanwhile. */
export async function setHouseStyle(ledger: Ledger, request: HouseStyleRequest) {
  const { entityId, version, accepted, exceptions, ...words } = request;
  const entity = await entityOf(ledger, entityId);
  checkStyle(request);
  const row = { ...words, accepted: JSON.stringify(accepted), exceptions: JSON.stringify(exceptions) };
  const before = entity.houseStyle;
  const isSame =
    before && Object.entries(row).every(([field, value]) => before[field as keyof typeof row] === value);
  if (!isSame) {
    await ledger.update('entity', { id: entityId, version }, {});
    if (before) await ledger.update('houseStyle', before, row);
    else await ledger.create('houseStyle', { entityId, ...row });
  }
  const summary = `Set the house form of ${entity.name}: ${words.form}`;
  return { result: entityId, entry: entryOf(entity, 'set house form', summary) };
}

/** Takes the house form of a name away. */
export async function removeHouseStyle(
  ledger: Ledger,
  { entityId, version }: { entityId: number; version: number },
) {
  const entity = await entityOf(ledger, entityId);
  if (entity.houseStyle) {
    await ledger.update('entity', { id: entityId, version }, {});
    await ledger.remove('houseStyle', entity.houseStyle.id);
  }
  const summary = `Took the house form of ${entity.name} away`;
  return { result: entityId, entry: entryOf(entity, 'remove house form', summary) };
}

function checkStyle({ form, accepted, authority }: HouseStyleRequest): void {
  if (form === '')
    throw new RuleBroken('There is no house form yet.', { form: 'Write the form that is printed.' });
  if (authority === '')
    throw new RuleBroken('A house form needs an authority.', {
      authority: 'Say who or what decides it, such as a style book.',
    });
  if (accepted.some((variant) => variant.form === form))
    throw new RuleBroken('The house form is among the accepted variants.', {
      accepted: 'List other forms only.',
    });
}
