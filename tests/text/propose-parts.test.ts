import { describe, expect, it } from 'vitest';
import { proposeParts } from '../../src/text/claims/propose-parts.ts';

describe('parts proposed for a claim that a person splits', () => {
  it.each([
    [
      'The minister visited Lima and signed a treaty.',
      ['The minister visited Lima.', 'The minister signed a treaty.'],
    ],
    [
      'The ship carried grain from Odesa, timber from Riga.',
      ['The ship carried grain from Odesa.', 'The ship carried timber from Riga.'],
    ],
    ['The bridge closed because the river rose.', ['The bridge closed.', 'The river rose.']],
    [
      'The harbour master and his deputy were absent.',
      ['The harbour master were absent.', 'His deputy were absent.'],
    ],
    ['Nine people were hurt.', ['Nine people were hurt.']],
    ['', ['']],
  ])('%s', (text, parts) => {
    expect(proposeParts(text)).toEqual(parts);
  });
});
