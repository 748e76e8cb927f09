/** One way of writing Cyrillic names in Latin letters, and the language it is for. */
export interface Scheme {
  name: string;
  language: 'ru' | 'uk';
}

/** Schemes in the order in which a reason prefers to name them. */
export const SCHEMES: readonly Scheme[] = [
  { name: 'BGN/PCGN', language: 'ru' },
  { name: 'ICAO 9303', language: 'ru' },
  { name: 'ISO 9', language: 'ru' },
  { name: 'the German spelling (Duden)', language: 'ru' },
  { name: 'the French spelling', language: 'ru' },
  { name: 'the Spanish spelling', language: 'ru' },
  { name: 'the Polish spelling', language: 'ru' },
  { name: 'customary English', language: 'ru' },
  { name: 'Ukrainian national 2010', language: 'uk' },
  { name: 'BGN/PCGN for Ukrainian', language: 'uk' },
  { name: 'ISO 9 for Ukrainian', language: 'uk' },
  { name: 'the German spelling of Ukrainian', language: 'uk' },
  { name: 'customary English for Ukrainian', language: 'uk' },
];

/**
 * What each scheme writes for a letter, folded, columns in the order of SCHEMES; alternatives by "|", `_` for nothing, `-` for a letter
 * the language lacks. `^` marks what stands only at the start or after a vowel or sign. Russian: BGN/PCGN 1947, ICAO Doc 9303 part 3,
 * ISO 9 with the international scholarly system; Ukrainian: Cabinet resolution 55 of 2010, BGN/PCGN 1965.
 */
const TABLE = `
а a a a a a a a a a a a a a
б b b b b b b b b b b b b b
в v v v w v v w v|ff|w v v v w v|w
г g g g g g|gu g|gu g g|gh h|gh h|gh h|g h h|g
ґ - - - - - - - - g g g g g
д d d d d d d d d d d d d d
е e|^ye e e|^je e|^je e|^ie|^ye e|^ye|ie|^ie e|ie|^je e|^ye|ie e e e e e|ye
ё yo|e|ye e e|jo|io jo|o|e io|e|o io|yo|o jo|io|o yo|o|e|io|eo - - - - -
є - - - - - - - - ie|^ye ye je|e je ye|e|ie
ж zh zh z|zh sch|sh j zh|y z zh|j zh zh z sch|sh zh
з z z z s z z z z z z z s z
и i i i i i i i|y i|ee y y y y y|i
і - - - - - - - - i i i i i
ї - - - - - - - - i|^yi yi ji|i ji yi|i
й y i j i|j i i|y j y|i|j i|^y y|i j j y|i|j
к k k k k k k k k|c k k k k k
л l l l l l l l l l l l l l
м m m m m m m m m m m m m m
н n n n n n|ne n n n n n n n n
о o o o o o o o o o o o o o
п p p p p p p p p p p p p p
р r r r r r r r r r r r r r
с s s s s|ss s|ss s s s|ss s s s s|ss s
т t t t t t t t t t t t t t
у u u u u ou u u u|ou|oo u u u u u
ф f f f f f f f f|ph f f f f f
х kh kh ch|h|x ch kh j ch kh|h kh kh ch|x|h ch kh|h
ц ts ts c z ts ts c ts|tz|cz ts ts c z ts
ч ch ch c tsch tch ch cz ch|tch ch ch c tsch ch
ш sh sh s sch ch sh sz sh sh sh s sch sh
щ shch shch sc|shch schtsch chtch sch|shch szcz shch|sch shch shch sc schtsch shch
ъ _ ie|_ _ _ _ _ _ _ - - - - -
ы y y y y y y y y|i - - - - -
ь _ _ _|j j|_ _ _ _|i _|i|y _ _ _ _ _
э e e e e e e e e - - - - -
ю yu iu ju|iu ju iou|you|iu yu|iu ju|iu yu|iu iu|^yu yu ju|iu ju yu|iu
я ya ia ja|ia ja ia|ya ya|ia ja|ia ya|ia ia|^ya ya ja|ia ja ya|ia
кс ks ks ks x x|ks x|ks ks x|ks ks ks ks x|ks x|ks
ий iy|y ii|y|i ij|ii i|ij|y i|y|ii i|iy ij|i y|i|ii|ij - - - - -
ый yy|y yi|y yj|y y y y|i y y|yi - - - - -
ий_ - - - - - - - - yi yy yj yj|y|i y|yy|i
ия iya|ia iia|ia ija|ia ija|ia iia|ia|ya ia|iya ija|ia ia|iya|ya - - - - -
ія - - - - - - - - iia|ia iya|ia ija|ia ija|ia ia|iya
др dr dr dr dr dr dr dr dr|der dr dr dr dr dr
зг - - - - - - - - zgh zgh zh - zh`;

/** A stretch of Cyrillic, one Latin spelling of it, and the schemes (bit set over SCHEMES) that write it so. */
export interface Unit {
  cyrillic: string;
  latin: string;
  schemes: number;
  /** Only at the start, after a vowel or after a sign. */
  afterVowel: boolean;
}

function unitsOfRow(row: string): Unit[] {
  const [letters = '', ...columns] = row.split(' ');
  const found = new Map<string, Unit>();
  columns.forEach((column, scheme) => {
    if (column === '-') return;
    for (const spelling of column.split('|')) {
      const unit = found.get(spelling) ?? {
        cyrillic: letters.replace('_', ''),
        latin: spelling.replace(/[\^_]/gu, ''),
        schemes: 0,
        afterVowel: spelling.startsWith('^'),
      };
      unit.schemes |= 1 << scheme;
      found.set(spelling, unit);
    }
  });
  return [...found.values()];
}

/** Every unit of every scheme. */
export const UNITS: readonly Unit[] = TABLE.trim().split('\n').flatMap(unitsOfRow);
