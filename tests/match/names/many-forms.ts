/** Stocks of names by language: given names and surnames that combine into people nobody has met. */
const STOCKS: { given: string; surnames: string; order?: 'surname first' }[] = [
  {
    given:
      'Sergei Sergey Vladimir Alexei Aleksey Dmitry Dmitri Mikhail Nikolai Nikolay Andrei Andrey Yuri Yury Igor Oleg Pavel Viktor Anna Olga Irina Yelena Elena Tatiana Tatyana Natalia Nataliya Svetlana',
    surnames:
      'Lavr Petr Iv Sidor Kuznets Morev Volk Solov Orl Gus Lebed Zaits Bel Chern Kise Titor Mel Dub Ryb Karas Sokol Vorob Golub Zhuk Komar Baran Kozl Medved Sobol Borov',
  },
  {
    given:
      'José Jose María Maria Luis Carlos Juan Miguel Pedro Raúl Raul Ana Lucía Lucia Carmen Rosa Diego Andrés Andres Jorge Manuel Fernando Ricardo Sofía Sofia',
    surnames:
      'González Gonzalez Rodríguez Rodriguez López Lopez Pérez Perez Sánchez Sanchez Ramírez Torres Flores Rivera Gómez Gomez Díaz Diaz Reyes Morales Cruz Ortiz Gutiérrez Chávez Ramos Ruiz Álvarez Mendoza Vásquez Castillo Jiménez Moreno Romero Herrera Medina Aguilar',
  },
  {
    given:
      'Mohammed Muhammad Ahmed Ahmad Ali Hassan Hussein Omar Umar Yousef Yusuf Ibrahim Khaled Khalid Fatima Aisha Mariam Layla Leila Salim Nasser Nasir Tariq Tarek',
    surnames:
      'al-Masri el-Masri al-Hashimi al-Hashemi Haddad Khoury Mansour Mansur Rahman Rehman Aziz al-Tamimi Nasrallah Barakat Saleh Salih Hamdan Qasim Kassem al-Saadi Sharif Sherif Farouk Faruq',
  },
  {
    given:
      'Wei Jun Xiaoming Lihua Jianguo Yang Min Fang Jing Tao Lei Qiang Hui Mei-ling Jian-ping Seung-ho Min-jun Ji-woo Hyun-woo Eun-ji',
    surnames: 'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Kim Park Choi Jung Kang Xu Sun Ma Zhu Hu',
    order: 'surname first',
  },
  {
    given:
      'James John Robert Michael William David Richard Thomas Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Edward Henry Kate Bill Bob Liz Tom',
    surnames:
      'Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Moore Jackson Martin Lee Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Baker',
  },
  {
    given:
      'Jürgen Jurgen Günther Gunther Klaus Hans Wolfgang Jörg Joerg Søren Soren Åse Ase Lech Wałesa Zdzisław Stanisław Stanislaw František Frantisek Jiří Jiri',
    surnames:
      'Müller Mueller Schäfer Schaefer Weiß Weiss Köhler Koehler Jørgensen Jorgensen Nowak Kowalski Wójcik Wojcik Dvořák Dvorak Novák Novak Černý Cerny Lindström Lindstrom Håkansson Hakansson',
  },
];
const SYLLABLES = 'ba de fi go ku la me ni po ru sa te vi zo dra kle gri stu pro mal ven tor kas bel'.split(
  ' ',
);
const SLAVIC_ENDINGS = ['ov', 'ev', 'in', 'enko', 'sky'];

/** Numbers that look like chance and are the same in every run (Park and Miller). */
function draws(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** `count` different spellings of made-up people of six languages: many share a word, some are variants or slips of one another. */
export function manyForms(count: number): string[] {
  const draw = draws(20230421);
  const one = <T>(list: readonly T[]): T => list[draw(list.length)]!;
  const forms = new Set<string>();
  const stocks = STOCKS.map((stock) => ({
    ...stock,
    given: stock.given.split(' '),
    surnames: stock.surnames.split(' '),
  }));
  while (forms.size < count) {
    const stock = one(stocks);
    const isRare = draw(3) > 0;
    const root = isRare ? capital(one(SYLLABLES) + one(SYLLABLES) + one(SYLLABLES)) : one(stock.surnames);
    const surname = stock === stocks[0] ? root + one(SLAVIC_ENDINGS) : root;
    const middle = draw(3) === 0 ? ` ${one(stock.given)}` : '';
    const second = stock === stocks[1] && draw(2) === 0 ? ` ${one(stock.surnames)}` : '';
    const given = one(stock.given);
    const form =
      stock.order === 'surname first' ? `${surname} ${given}` : `${given}${middle} ${surname}${second}`;
    forms.add(draw(12) === 0 ? slip(form, draw) : form);
  }
  return [...forms];
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** One letter left out. */
function slip(form: string, draw: (below: number) => number): string {
  const at = 1 + draw(form.length - 1);
  return /\s|-/u.test(form.charAt(at)) ? form : form.slice(0, at) + form.slice(at + 1);
}
