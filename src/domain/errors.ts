/** The ways a command can be refused. Each carries one plain sentence for the person who asked. */

/** What a refusal speaks of, so that the person can be led there. */
export interface Subject {
  kind: 'article' | 'discrepancy';
  id: number;
}

/** A rule of the house says no. `fields` names the form fields at fault, `about` what is there already, where there are any. */
export class RuleBroken extends Error {
  readonly fields: Record<string, string>;
  readonly about: Subject | null;

  constructor(message: string, fields: Record<string, string> = {}, about: Subject | null = null) {
    super(message);
    this.name = 'RuleBroken';
    this.fields = fields;
    this.about = about;
  }
}

/** The thing asked for is not there. */
export class NotFound extends Error {
  constructor(what: string) {
    super(`There is no such ${what}.`);
    this.name = 'NotFound';
  }
}

/** What happened to a record since it was opened: how it read then, and who changed it last, null for the machine. */
export interface Since {
  base: Record<string, unknown>;
  reviewer: string | null;
  at: Date;
}

/** Somebody else changed the record first. `theirs` is the record as it stands now, `mine` what was asked, `since` null where it is not known. */
export class StaleVersion extends Error {
  readonly mine: Record<string, unknown>;
  readonly theirs: Record<string, unknown>;
  readonly since: Since | null;

  constructor(mine: Record<string, unknown>, theirs: Record<string, unknown>, since: Since | null = null) {
    super(
      'Somebody changed this while you were working on it. Nothing was saved; your words are kept below.',
    );
    this.name = 'StaleVersion';
    this.mine = mine;
    this.theirs = theirs;
    this.since = since;
  }
}

/** Storage could not save. `retryAfter`: the seconds after which asking again may help, null where it will not. */
export class NotSaved extends Error {
  readonly retryAfter: number | null;

  constructor(
    message: string,
    { retryAfter = null, cause }: { retryAfter?: number | null; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.name = 'NotSaved';
    this.retryAfter = retryAfter;
  }
}
