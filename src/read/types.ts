/** A file as it was offered: its name decides how it is read, its bytes must agree. `encoding`: what whoever sent it says of its text. */
export interface OfferedFile {
  name: string;
  bytes: Uint8Array;
  encoding?: string | undefined;
}

/**
 * The text of a file, and what the file itself states about it; null is "not stated", never a guess.
 * `body` is what all offsets refer to. `published` is an ISO date, month or year. `outlet` is the site's name.
 */
export interface ReadArticle {
  title: string | null;
  body: string;
  byline: string | null;
  published: string | null;
  outlet: string | null;
  /** What an editor should know about how the file was read, in plain sentences. */
  warnings: string[];
}
