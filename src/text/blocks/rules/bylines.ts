import type { LineRule } from './line-rule.ts';
import { AGENCY, CLOCK, MONTH, NAME, POST, STAMP, WEEKDAY } from './patterns.ts';

/** Who wrote the text, when and where it came out. */
export const BYLINES: LineRule[] = [
  {
    kind: 'byline',
    rule: 'says where it was first published',
    longest: 400,
    form: new RegExp(
      `^(?:\\(|\\[|\\*)?(?:(?:this (?:article|story|piece|post|report|interview|text)\\s+(?:was\\s+|is\\s+|has been\\s+)?)?(?:originally|first|previously)\\s+(?:published|posted|appeared|printed|ran)(?!:?\\s+(?:on |at )?(?:${WEEKDAY}|${MONTH}|\\d))|this (?:article|story|piece|post|report) (?:(?:is|was|has been) (?:re-?published|reprinted|reproduced|syndicated)|(?:appears|appeared|will appear|ran) (?:in|on)\\b)|the post .{1,160} (?:appeared first|first appeared) on|re-?published (?:from|with)|reprinted (?:from|with)|cross-?posted)\\b`,
      'iu',
    ),
  },
  {
    kind: 'byline',
    rule: 'says when or by whom it was published',
    longest: 170,
    form: new RegExp(
      `^(?:\\(|\\[)?(?:(?:last |first )?(?:published|posted|updated|modified|created|issued|revised|reviewed|uploaded)(?: (?:by|on|at)\\b(?:[^.!?]|[.](?=\\d))*|\\s*:.*|\\s+(?:${STAMP}|${CLOCK}|${WEEKDAY}|${MONTH} \\d|\\d+ \\w+ ago).*)?|publication date\\b.*|date\\s*:.*)$`,
      'iu',
    ),
  },
  {
    kind: 'byline',
    rule: 'names the source of the text',
    longest: 110,
    sign: /:|with|agencies/iu,
    form: /^(?:\(|\[)?(?:(?:(?:information )?source[ds]?(?: by| from)?|via|sources|agencies|courtesy)\s*:.*|with (?:files|information|inputs?|reporting|material) from\b.*|(?:.{2,40} )?(?:and|with) (?:news )?agencies)$/iu,
  },
  {
    kind: 'byline',
    rule: 'credits the reporters',
    longest: 400,
    form: /^(?:\(|\[)?(?:(?:additional )?(?:reporting|writing|editing|translation|compiled|translated|edited|written|produced)(?: and (?:reporting|writing|editing))? by\b)/iu,
  },
  {
    kind: 'byline',
    rule: 'credits the reporters',
    longest: 300,
    form: /contributed (?:to this (?:report|story|article)|reporting)\b[^.]*\.?$/,
  },
  {
    kind: 'byline',
    rule: 'a line of authors',
    longest: 150,
    form: new RegExp(
      `^(?:By|BY|Words by|Text by|Story by|From our|Author:|Written by)\\s*:?\\s+(?!(?:${capitalised(WEEKDAY)}|${capitalised(MONTH)})\\b)\\p{Lu}[\\p{L}.'’-]*(?:[\\s,|&/·•–-]+(?:and |in |at |for |of |the |with )*(?:${NAME}|\\d{1,4}|@\\w+))*\\.?$`,
      'u',
    ),
  },
  {
    kind: 'byline',
    rule: 'a line of authors',
    longest: 150,
    form: new RegExp(
      `^By\\s+${NAME}(?:[\\s,&]+(?:and )?${NAME}){1,8}\\s*[,|/•–—-]\\s*(?:[\\p{L}’'&.-]+\\s){0,5}${POST}(?:\\s?[,|]?\\s?(?:\\S+@\\S+|(?:in|at|for) \\p{Lu}[\\p{L} ]+))?$`,
      'u',
    ),
  },
  {
    kind: 'byline',
    rule: 'a name and how to reach it',
    longest: 150,
    sign: /@/,
    form: new RegExp(
      `^(?:By\\s+)?${NAME}(?: ${NAME}){1,3}(?:[\\s|,(<•–—-]+(?:[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|@\\w+)[)>]?)+$`,
      'u',
    ),
  },
  {
    kind: 'byline',
    rule: 'an address on its own',
    longest: 200,
    form: /^(?:https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w{2,}|[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|org|net|gov|edu|info|news|example|[a-z]{2})(?:\/\S*)?)$/u,
  },
  {
    kind: 'byline',
    rule: 'a time on its own',
    longest: 40,
    form: /^(?:at )?(?:(?:[01]?\d|2[0-3])(?::[0-5]\d(?::[0-5]\d)?|[.][0-5]\d(?=\s*(?:[ap]\.?m|[a-z]{2,4}$)))\s*(?:[ap]\.?m\.?)?|(?:1[0-2]|\d)\s?[ap]\.?m\.?)(?:\s*\(?[a-z]{2,4}\)?)?$/iu,
  },
  {
    kind: 'byline',
    rule: 'a date on its own',
    longest: 120,
    form: new RegExp(
      `^(?:${STAMP}|${CLOCK}\\s*(?:[A-Z]{2,4})?,?\\s*${STAMP})(?:\\s*(?:[|·•–—/-]|updated|last|modified|published).*)?$`,
      'iu',
    ),
  },
  {
    kind: 'byline',
    rule: 'an agency on its own',
    longest: 50,
    form: new RegExp(
      `^[(\\[]?(?:the )?${AGENCY}(?:[/,]\\s?${AGENCY}|\\s+(?:staff|news|report|writer|reporter)s?)*[)\\]]?\\.?$`,
      'iu',
    ),
  },
  {
    kind: 'byline',
    rule: 'the post of a reporter',
    longest: 80,
    sign: /correspondent|writer|reporter|editor|desk|service|bureau|board/iu,
    form: /^(?:[\p{L}’'&,. -]+ )?(?:correspondents?|(?:staff )?(?:writers?|reporters?)|(?:senior |political |foreign |deputy |news |business |science |health |sports? |world |managing |associate |education |economics |environment |europe |africa |asia |diplomatic |technology )+editor|news desk|web desk|news service|monitoring desk|bureau chief|editorial (?:team|board))(?:,? (?:in|at|for) [\p{L} ]+|, (?:@\w+|[\p{L} ]+))?$/iu,
  },
];

function capitalised(pattern: string): string {
  return pattern.replace(/(?<=[(|])(?!\?)\p{Ll}(?=\p{Ll}{2})/gu, (letter) => letter.toUpperCase());
}
