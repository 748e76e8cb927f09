/** The filters of the activity page, which are in its address. */
import type { ActivityQuery, Participants } from '../../services/history/history.ts';
import { url } from '../paths.ts';

/** The lists to choose from: whose work, and what kind of it. */
export function choosersOf({ reviewerId, action }: ActivityQuery, { reviewers, actions }: Participants) {
  return [
    {
      ...{ name: 'reviewer', label: 'Who', all: 'Everybody' },
      choices: reviewers.map(({ id, name, events }) => ({
        value: String(id),
        word: `${name} (${events})`,
        isOn: id === reviewerId,
      })),
    },
    {
      ...{ name: 'kind', label: 'What', all: 'Everything' },
      choices: actions.map(({ action: value, events }) => ({
        value,
        word: `${value} (${events})`,
        isOn: value === action,
      })),
    },
  ];
}

/** The address of the activity that asks for this. */
export function activityAddress(dossierId: number, { before, reviewerId, action }: ActivityQuery): string {
  const asked = { reviewer: reviewerId, kind: action, before };
  const pairs = Object.entries(asked).flatMap(([name, value]) =>
    value === null ? [] : [[name, String(value)]],
  );
  const query = new URLSearchParams(pairs).toString();
  return query === '' ? url('activity', dossierId) : `${url('activity', dossierId)}?${query}`;
}
