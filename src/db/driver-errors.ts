import { DatabaseBusy, DatabaseFull } from './errors.ts';

interface DriverError {
  originalCode?: unknown;
  originalMessage?: unknown;
}

/** Another connection held its lock for longer than the busy timeout. */
export function isBusy(error: unknown): boolean {
  return codeOf(error).startsWith('SQLITE_BUSY');
}

/** A ROLLBACK found nothing to roll back. */
export function isOutsideTransaction(error: unknown): boolean {
  return messageOf(error).includes('no transaction is active');
}

/** The refusal a person can read for an error of the disk or of a lock; any other error comes back as it is. */
export function readableRefusal(error: unknown): unknown {
  if (isBusy(error)) return new DatabaseBusy(error);
  return /^SQLITE_(FULL|IOERR|READONLY)/.test(codeOf(error)) ? new DatabaseFull(error) : error;
}

function codeOf(error: unknown): string {
  const code = driverErrorOf(error).originalCode;
  return typeof code === 'string' ? code : '';
}

function messageOf(error: unknown): string {
  const message = driverErrorOf(error).originalMessage;
  return typeof message === 'string' ? message : '';
}

/** Prisma hands the driver's error on in `meta`, errors of COMMIT and ROLLBACK as they are. */
function driverErrorOf(error: unknown): DriverError {
  const { meta } = asObject(error) as { meta?: unknown };
  const { driverAdapterError } = asObject(meta) as { driverAdapterError?: unknown };
  const { cause } = asObject(driverAdapterError ?? error) as { cause?: unknown };
  return asObject(cause);
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
