/** Number of words in a line: of the runs between white space that hold a letter or digit. */
export function countWords(text: string): number {
  return text.match(/(?<=^|\s)\S*[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** Share of the longer words that begin with a capital: near 1 in a title, near 0 in a sentence. */
export function titleShare(text: string): number {
  const words = text.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  if (words.length === 0) return 0;
  return words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length;
}

/** Whether a line ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return /[.!?]["'”’)\]»]*$/.test(text) && !endsInEllipsis(text);
}

/** Whether a line breaks off in an ellipsis, as excerpts do. */
export function endsInEllipsis(text: string): boolean {
  return /(?:…|\.\.\.|\[(?:…|\.\.\.|&hellip;)\])["'”’)\]]*$/.test(text);
}

/** A line that leads to what somebody says. */
const SPEAKS =
  /\b(?:said|says|added|adds|wrote|writes|asked|replied|told \p{L}+|tweeted|stated|explained|continued):$/u;
const LONGEST_HEADLINE = 220;

/** A line that could be a headline: it begins like one, is short and does not end as a sentence does. */
export function isHeadlineLike(text: string): boolean {
  if (text.length > LONGEST_HEADLINE) return false;
  if (endsSentence(text) || endsInEllipsis(text)) return false;
  const words = countWords(text);
  if (words === 0 || words > 24) return false;
  if (text.endsWith(':') && (words > 7 || SPEAKS.test(text))) return false;
  if (/[,;–—-]$/.test(text) || !/^["'“‘«(]?[\p{Lu}\p{N}$€£]/u.test(text)) return false;
  return words <= 8 || titleShare(text) >= 0.6 || !readsAsSentence(text);
}

/** Headlines drop articles and auxiliaries; a line that has both is a sentence that lost its full stop. */
function readsAsSentence(text: string): boolean {
  const grammar = /\b(?:was|were|has been|have been|had|has|have|said|is|are)\b/;
  return /\b(?:the|a|an|his|her|their)\b/.test(text) && grammar.test(text);
}
