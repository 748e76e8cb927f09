/** The ways storage can refuse. Each message is one plain sentence or two for the person who asked. */
import { NotSaved } from '../domain/errors.ts';

/** Too many writes are waiting: nothing was saved. */
export class WriteQueueFull extends NotSaved {
  constructor() {
    super('Too many changes are waiting to be saved. Nothing was saved; try again in a moment.', {
      retryAfter: 2,
    });
    this.name = 'WriteQueueFull';
  }
}

/** Another program holds the database for too long: nothing was saved. */
export class DatabaseBusy extends NotSaved {
  constructor(cause: unknown) {
    super('Another program is holding the database. Nothing was saved; try again in a moment.', {
      retryAfter: 5,
      cause,
    });
    this.name = 'DatabaseBusy';
  }
}

/** The disk is full or cannot be written: nothing was saved, reading goes on. */
export class DatabaseFull extends NotSaved {
  constructor(cause: unknown) {
    super(
      'The disk is full or cannot be written to. Nothing was saved; what was saved before can still be read.',
      { cause },
    );
    this.name = 'DatabaseFull';
  }
}

/** The database file is damaged: it can perhaps be read, it is not written. */
export class DatabaseDamaged extends NotSaved {
  constructor(file: string, finding: string, newestBackup: string | null = null) {
    super(
      `The database ${file} is damaged (${finding}). Nothing will be written to it. ` +
        `Bring back a backup with: claimbench restore ${newestBackup ?? 'FILE'}`,
    );
    this.name = 'DatabaseDamaged';
  }
}

/** The data folder belongs to another running process. */
export class DatabaseOwned extends Error {
  constructor(folder: string, pid: number) {
    super(
      `Claimbench is already running on ${folder} (process ${pid}). Stop it first, or choose another folder.`,
    );
    this.name = 'DatabaseOwned';
  }
}

/** The database and this program do not fit, or a migration failed; the database is as it was. */
export class MigrationRefused extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'MigrationRefused';
  }
}

/** A backup was not made or not restored; what was there before is untouched. */
export class BackupRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BackupRefused';
  }
}
