import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../src/text/blocks.ts';

/** The kind and rule of a line that stands between two sentences of an article. */
function decisionOn(line: string): string[] {
  const before = 'The port of Tarn reopened on Tuesday after a strike of nine days.\n\n';
  const body = `${before}${line}\n\nDockers there accepted a pay rise of six percent.`;
  return findBlocks(body)
    .filter(({ start, end }) => start >= before.length && end <= before.length + line.length)
    .map(({ kind, rule }) => `${kind}: ${rule}`);
}

const PROMPT = 'boilerplate: asks to share, subscribe, follow or comment';
const BOX = 'boilerplate: a box for a newsletter or an account';
const NOTICE = 'boilerplate: a legal notice or disclaimer';
const VIEWS = 'boilerplate: says whose views the text gives';
const NOTE = "boilerplate: an editor's note";
const FOOT = 'boilerplate: the foot of a page';
const CONTACT = 'boilerplate: about the publisher or the author';
const CONTROL = 'boilerplate: an advertisement or a page control';
const WHEN = 'byline: says when or by whom it was published';
const TIME = 'byline: a time on its own';
const AUTHORS = 'byline: a line of authors';
const REACH = 'byline: a name and how to reach it';
const ADDRESS = 'byline: an address on its own';
const POST = 'byline: the post of a reporter';
const CREDIT = 'caption: ends with a photo credit';
const CAPTION = 'caption: begins as a picture caption does';

const LINES: [line: string, decision: string][] = [
  ['Have your say', PROMPT],
  ['Have your say: Should the tram go through the park? Email us at letters@paper.example', PROMPT],
  ['Sign up to our morning briefing for the best stories every day.', PROMPT],
  ['Sign up', PROMPT],
  ['Subscribe now for $1 a week.', PROMPT],
  ['Donate today to keep the newsroom open.', PROMPT],
  ['Follow us on Facebook and X for more local news.', PROMPT],
  ['What do you think about the plan? Let us know in the comments below.', PROMPT],
  ['Do you have a story? Contact our newsdesk on 555 0134.', PROMPT],
  ['Got a tip? Write to tips@paper.example.', PROMPT],
  ['Thanks for reading! Subscribe for free to receive new posts.', PROMPT],
  ['If you like this post, share it with a friend.', PROMPT],
  ['Check out the latest news from the coast here.', PROMPT],
  ['Facebook Twitter WhatsApp Copy link', PROMPT],
  ['Enter your email address', PROMPT],
  ['Our pick of the best stories, in your inbox every Friday.', PROMPT],
  ['Newsletter', BOX],
  ['Email address', BOX],
  ['You can unsubscribe at any time.', BOX],
  ['By signing up you agree to our terms of use.', BOX],
  ['Already a subscriber? Log in', BOX],
  ['To continue reading, create an account.', BOX],
  ['Privacy ∙ Terms ∙ Collection notice', FOOT],
  ['About us | Contact | Careers | Cookie policy', FOOT],
  ['-30-', CONTROL],
  ['This article is for information only and does not constitute investment advice.', NOTICE],
  ['For informational purposes only.', NOTICE],
  ['Nothing in this report should be construed as legal or tax advice.', NOTICE],
  ['Past performance is not indicative of future results.', NOTICE],
  ['The author holds no position in any of the stocks mentioned.', NOTICE],
  ['Disclosure: Jane Rook owns shares of Orbano.', NOTICE],
  ['Copyright 2024 The Post', NOTICE],
  ["The views expressed are the author's own.", VIEWS],
  ['The opinions expressed here are his own.', VIEWS],
  ['Opinions expressed in this piece are those of the writer.', VIEWS],
  ['(The writer is a former diplomat. Views are personal)', VIEWS],
  ['An earlier version of this article misstated the length of the dam.', NOTE],
  ['This post was updated on May 15 with a comment from the ministry.', NOTE],
  ['(This story has not been edited by our staff and is generated from a feed.)', NOTE],
  ['Media enquiries: press@transport.example', CONTACT],
  ['Telephone: 020 7946 0000', CONTACT],
  ['BC-NOR--Ferry, 1st Ld-Writethru', 'boilerplate: the slug of a wire service'],
  ['Last modified on Tue 14 May 2024 08.15 BST', WHEN],
  ['First published on Mon 13 May 2024 11.02 BST', WHEN],
  ['Updated at 12.41 GMT', WHEN],
  ['Posted 13 May 2024Mon 13 May 2024 at 9:10pm', WHEN],
  ['First published in The Orle Review', 'byline: says where it was first published'],
  ['This article appears in the June 2024 print edition.', 'byline: says where it was first published'],
  ['14.05 GMT', TIME],
  ['13:47', TIME],
  ['12.30pm', TIME],
  ['9 a.m. ET', TIME],
  ['By Lena Ortiz and Paul Kerr | Staff writers', AUTHORS],
  ['By Jane Roe, senior health correspondent', AUTHORS],
  ['Jane Roe | jroe@paper.example', REACH],
  ['Jane Roe (@janeroe)', REACH],
  ['jane.roe@paper.example', ADDRESS],
  ['@janeroe', ADDRESS],
  ['https://paper.example/news/1234', ADDRESS],
  ['Senior Political Editor', POST],
  ['Jane Roe, Health Correspondent', POST],
  ['Residents queue for water in Orle on May 3, 2024. © Jan Moe / AFP', CREDIT],
  ['A ship at anchor off Tarn. AP Photo/Jan Moe', CREDIT],
  ['Liv Aas and Per Dahl at the signing in Orle, May 13, 2024. Jan Moe/AP', CREDIT],
  ['A judge of the court in Orle. ANI Photo', CREDIT],
  ['Photographer: Anna Berg/Bloomberg', CREDIT],
  ['Pic: PA', CREDIT],
  ['Ole Dahl/AFP via Getty Images', CREDIT],
  ['File photo of judge Mara Vik', CAPTION],
];

const TEXT = [
  'The mayor said the share of women rose to 40%.',
  'Follow the money and you will find the fraud, the judge said.',
  'Sign language interpreters joined the strike on Monday.',
  'Subscribe to the theory or not, the numbers are clear.',
  'Donate Life runs 58 programmes.',
  'Enter the dragon of inflation, which reached 9% in May.',
  'Save the Children counted 40 closed schools.',
  'Have your say is the motto of the campaign, which collected 4,000 signatures.',
  '"Let us know the truth," the widow said.',
  'The union asked members to tell us what they earn, the firm said.',
  'Email servers at the ministry were hacked on Monday.',
  'Newsletters are read by 40% of adults.',
  'Contact with the ship was lost on Monday.',
  'Privacy and terms of trade dominated the talks.',
  'Copyright law changed in 2019, and the court applied it.',
  'The letter does not constitute legal advice, the judge ruled.',
  'The court did not seek medical advice before the vote.',
  'His views are not shared by the party.',
  'The views of the minister and those of the author differ widely.',
  'Authors of the study received 3 million kroner.',
  'Earlier versions of the law allowed fishing.',
  'The article was written in 1950.',
  'Updated figures show that 40 people died.',
  'Published figures show a loss of 3 million.',
  'Posted workers earned 12 euros an hour in 2023.',
  'At 14.05 the alarm went off in the tunnel.',
  'By Monday, the port was closed.',
  'By order of the governor, schools are closed.',
  'An editor of the daily was arrested on Friday.',
  'A Reuters/Ipsos poll found that 40% agree.',
  'Forty percent agree, according to an AP/NORC poll.',
  'The agency Xinhua/TASS venture failed in 1998.',
  'The photo agency Getty sued the firm in 2023.',
  'Video shows the bridge falling.',
  'Related talks in Geneva ended on Friday.',
  'Telephone lines were cut on Monday.',
];

describe('a line between two sentences', () => {
  it.each(LINES)('"%s" is %s', (line, decision) => {
    expect(decisionOn(line)).toEqual([decision]);
  });

  it.each(TEXT)('"%s" is running text', (line) => {
    expect(decisionOn(line)).toEqual(['body: running text']);
  });
});
