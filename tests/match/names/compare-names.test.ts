import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { compareNames } from '../../../src/match/names/compare-names.ts';
import { NAME_CLASSES, type NameClass } from '../../../src/match/types.ts';

const SAME: [string, string, NameClass][] = [
  ['Miguel Díaz-Canel', 'Miguel Díaz-Canel', 'identical'],
  ['Miguel Díaz-Canel', 'Miguel Diaz-Canel', 'diacritics'],
  ['Bruno Rodríguez Parrilla', 'Bruno Rodriguez Parrilla', 'diacritics'],
  ['Gerhard Schröder', 'Gerhard Schroeder', 'diacritics'],
  ['Lech Wałęsa', 'Lech Walesa', 'diacritics'],
  ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan', 'diacritics'],
  ['Jean-Marie Le Pen', 'Jean Marie Le Pen', 'punctuation'],
  ['SergeiLavrov', 'Sergei Lavrov', 'punctuation'],
  ['Abdel Fattah el-Burhan', 'Abdel-Fattah Burhan', 'punctuation'],
  ['MARIA ZAKHAROVA', 'Maria Zakharova', 'punctuation'],
  ['Mr. Igor Sechin', 'Igor Sechin', 'identical'],
  ['Lavrov Sergei', 'Sergei Lavrov', 'word order'],
  ['Putin, Vladimir', 'Vladimir Putin', 'word order'],
  ['Kim Jong-un', 'Jong-un Kim', 'word order'],
  ['Volodymyr Zelensky', 'Vladimir Zelensky', 'source language'],
  ['Alyaksandr Lukashenka', 'Alexander Lukashenko', 'source language'],
  ['Siarhei Tsikhanouski', 'Sergei Tikhanovsky', 'source language'],
  ['Sviatlana Tsikhanouskaya', 'Svetlana Tikhanovskaya', 'source language'],
  ['Elena Zelenska', 'Elena Zelenskaya', 'source language'],
  ['Siarhei Tsikhanouski', 'Sergey Tikhanovsky', 'source language'],
  ['Mikheil Saakashvili', 'Mikhail Saakashvili', 'source language'],
  ['Sergei Lavrov', 'Sergey Lavrov', 'transliteration'],
  ['Sergej Lawrow', 'Sergey Lavrov', 'transliteration'],
  ['Mikhail Khodorkovsky', 'Michail Chodorkowski', 'transliteration'],
  ['Wolodymyr Selenskyj', 'Volodymyr Zelenskyy', 'transliteration'],
  ['Сергей Лавров', 'Sergey Lavrov', 'transliteration'],
  ['Mohammed bin Salman', 'Muhammad bin Salman', 'transliteration'],
  ['Muammar Gaddafi', 'Muammar Qadhafi', 'transliteration'],
  ['Mao Tse-tung', 'Mao Zedong', 'transliteration'],
  ['Ted Kennedy', 'Edward Kennedy', 'nickname'],
  ['N. Nazarbayev', 'Nursultan Nazarbayev', 'nickname'],
  ['Bruno Rodriguez', 'Bruno Rodríguez Parrilla', 'short form'],
  ['Sergei Lavrov', 'Sergei Viktorovich Lavrov', 'short form'],
  ['Nicolás Maduro', 'Nicolás Maduro Moros', 'short form'],
  ['Miguel Díaz-Canel', 'Miguel Díaz-Canel Bermúdez', 'short form'],
  ['Fidel Castro', 'Fidel Castro Díaz-Balart', 'short form'],
  ['Miguel Diaz-Canal', 'Miguel Diaz-Canel', 'misspelling'],
  ['Mario Antonio Padillas Torres', 'Padilla Torres', 'misspelling'],
  ['Alexander Lukashnko', 'Alexander Lukashenko', 'misspelling'],
  ['IMF', 'International Monetary Fund', 'short form'],
  ['Siemens AG', 'Siemens Aktiengesellschaft', 'punctuation'],
  ['World Health Organisation', 'World Health Organization', 'punctuation'],
];

const NOT_SAME: [string, string][] = [
  ['Raúl Castro', 'Fidel Castro'],
  ['Fidel Castro Ruz', 'Fidel Castro Díaz-Balart'],
  ['Fidel Castro', 'Fidel Castro Ruz Center'],
  ['Rodolfo Reyes Rodríguez', 'Bruno Rodríguez Parrilla'],
  ['Raúl Castro', 'Raúl Guillermo Rodríguez Castro'],
  ['Rene Gonzalez Barrios', 'Rene Gonzales Barrios'],
  ['Rene Gonzalez Barrios', 'Rene Gonzalez Barrio'],
  ['Miguel Díaz-Canel', 'Miguel Díaz Canales'],
  ['Mario Torres Padilla', 'Mario Padilla Torres'],
  ['Torres Padilla', 'Padilla Torres'],
  ['Titov Yurievich', 'Titov Sergeyevich'],
  ['Alexei Navalny', 'Alexei Navalnaya'],
  ['Yulia Navalnaya', 'Alexei Navalny'],
  ['Siarhei Tsikhanouski', 'Sviatlana Tsikhanouskaya'],
  ['Sergei Tikhanovsky', 'Sviatlana Tsikhanouskaya'],
  ['Viktar Lukashenka', 'Alexander Lukashenko'],
  ['Olena Zelenska', 'Volodymyr Zelensky'],
  ['Abdel Fattah al-Burhan', 'Abdel Fattah al-Sisi'],
  ['Lee Jae-myung', 'Lee Jae-yong'],
  ['Kim Jong-un', 'Kim Jong-il'],
  ['Nicolás Maduro Moros', 'Nicolás Maduro Guerra'],
  ['Xi Jinping', 'Yang Jianping'],
  ['Bashar al-Assad', 'Bushra al-Assad'],
  ['Francisco Pérez', 'Francisca Pérez'],
  ['Sergey Viktorovich Lavrov', 'Sergey Borisovich Lavrov'],
  ['John A. Smith', 'John B. Smith'],
  ['George Bush Jr.', 'George Bush Sr.'],
  ['Hans Friedrich', 'Friedrich Hans'],
  ['Andrei Navalny', 'Alexei Navalny'],
  ['Daniel Ortega', 'Daniel Ortiz'],
  ['Castro', 'Fidel Castro'],
  ['Deutsche Bank AG', 'Deutsche Bank GmbH'],
  ['Carlyle Partners VII', 'Carlyle Partners VIII'],
  ['Bank of China (Hong Kong) Limited', 'Bank of China (Singapore) Limited'],
  ['习近朋', '习近平'],
];

describe('compareNames', () => {
  it.each(SAME)('%s ~ %s: %s', (a, b, kind) => {
    expect(compareNames(a, b)).toMatchObject({ same: true, kind });
  });

  it.each(NOT_SAME)('%s is not %s', (a, b) => {
    expect(compareNames(a, b).same).toBe(false);
  });

  it('names the standards of a transliteration', () => {
    expect(compareNames('Sergei Lavrov', 'Sergey Lavrov').reason).toBe(
      'Sergei (ICAO 9303) and Sergey (BGN/PCGN) both romanise Сергей.',
    );
  });

  it('scores a valid variant above an error and an error above two people', () => {
    const [valid, slip, two] = [
      compareNames('Sergei Lavrov', 'Sergey Lavrov'),
      compareNames('Miguel Diaz-Canal', 'Miguel Diaz-Canel'),
      compareNames('Raul Castro', 'Fidel Castro'),
    ];
    expect(valid.score).toBeGreaterThan(slip.score);
    expect(slip.score).toBeGreaterThan(two.score);
  });

  it('answers any two strings, the same both ways', () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...SAME.flat(), ...NOT_SAME.flat()),
    );
    fc.assert(
      fc.property(name, name, (a, b) => {
        const found = compareNames(a, b);
        expect(compareNames(b, a)).toEqual(found);
        expect(NAME_CLASSES).toContain(found.kind);
        expect(found.score).toBeGreaterThanOrEqual(0);
        expect(found.score).toBeLessThanOrEqual(1);
        expect(found.reason).toMatch(/\.$/u);
      }),
      { numRuns: 2000 },
    );
  });
});
