import { QueryFailedError } from 'typeorm';

/** Lost to another transaction: running the same work again may well succeed (deadlock, serialization). */
export function isContention(error: unknown): boolean {
  return ['40001', '40P01', '55P03'].includes(codeOf(error));
}

/**
 * The database or the way to it is at fault, not the work: connection lost or refused, sign-in refused, the database
 * gone or not yet writable, shutting down, out of connections or disk. Such work is retried in place and never parked.
 */
export function isInfrastructure(error: unknown): boolean {
  const code = codeOf(error);
  if (/^(08|28|53|57P|58|3D000|25006)/.test(code) || isContention(error)) return true;
  if (/^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)/.test(code)) return true;
  return error instanceof Error && LOST.test(error.message);
}

const LOST =
  /connection terminated|connection ended|client has encountered a connection error|client was closed|timeout exceeded when trying to connect|query runner.*released|driver not connected|pool after calling end/i;

function codeOf(error: unknown): string {
  if (error instanceof QueryFailedError) return codeOf(error.driverError);
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  return '';
}
