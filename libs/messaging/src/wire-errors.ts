import {
  BadInput,
  Conflict,
  DomainError,
  Forbidden,
  NotFound,
  NotImplemented,
  Unauthenticated,
  Unavailable,
  type FieldError,
} from '@idea-map/runtime';
import type { WireError } from './request-channel.js';

/** An error that may cross the wire; null for one that is ours and stays inside. */
export function toWire(error: unknown): WireError | null {
  if (!(error instanceof DomainError)) return null;
  return { code: error.code, message: error.message, details: error.details };
}

/** The same class on the asking side, so that a caller can tell one from another. */
export function fromWire({ code, message, details }: WireError): DomainError {
  switch (code) {
    case 'BAD_USER_INPUT':
      return new BadInput(details['fields'] as readonly FieldError[], message);
    case 'CONFLICT':
      return new Conflict(message, details);
    case 'FORBIDDEN':
      return new Forbidden(message);
    case 'NOT_FOUND':
      return new NotFound(message);
    case 'NOT_IMPLEMENTED':
      return new NotImplemented(message);
    case 'UNAUTHENTICATED':
      return new Unauthenticated(message);
    case 'UNAVAILABLE':
      return new Unavailable(message);
    default:
      return new DomainError(code, message, details);
  }
}
