/** What is wrong with one field of an input. `field` is a path such as `input.outcomes.0.name`. */
export interface FieldError {
  readonly field: string;
  readonly code: string;
  /** Plain words that a page can show as they are. */
  readonly message: string;
  readonly [more: string]: unknown;
}

/**
 * An answer to a person who asked for what cannot be. `code` is stable and part of the public API; `message` is a
 * sentence for whoever meets it; `details` are the API's `extensions`.
 */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = new.target.name;
  }
}

/** `fields` says each thing that is wrong; nothing was stored. */
export class BadInput extends DomainError {
  constructor(
    readonly fields: readonly FieldError[],
    message = 'Some of what was sent is not right.',
  ) {
    super('BAD_USER_INPUT', message, { fields });
  }

  static of(field: string, code: string, message: string): BadInput {
    return new BadInput([{ field, code, message }]);
  }
}

export class Unauthenticated extends DomainError {
  constructor(message = 'Sign in first: this needs a valid bearer token.') {
    super('UNAUTHENTICATED', message);
  }
}

export class Forbidden extends DomainError {
  constructor(message = 'Your role does not allow this.') {
    super('FORBIDDEN', message);
  }
}

/** Not there, or not to be seen by this caller: the two cannot be told apart. */
export class NotFound extends DomainError {
  constructor(message = 'There is nothing here that you may see.') {
    super('NOT_FOUND', message);
  }
}

/** Does not fit the present state; `details` name the stage, the holder or the newer version. */
export class Conflict extends DomainError {
  constructor(message: string, details: Readonly<Record<string, unknown>> = {}) {
    super('CONFLICT', message, details);
  }
}

export class NotImplemented extends DomainError {
  constructor(message = 'This is not built yet.') {
    super('NOT_IMPLEMENTED', message);
  }
}

/** A service that is needed is away; trying again later may work. */
export class Unavailable extends DomainError {
  constructor(message = 'A part of the service is away. Try again in a moment.') {
    super('UNAVAILABLE', message);
  }
}

export class RateLimited extends DomainError {
  constructor(seconds: number) {
    super('RATE_LIMITED', `Too many requests. Try again in ${seconds} seconds.`, {
      retryAfterSeconds: seconds,
    });
  }
}
