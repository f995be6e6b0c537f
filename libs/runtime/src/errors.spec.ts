import * as errors from './errors.js';

describe('an error for a person', () => {
  it.each([
    [new errors.Unauthenticated(), 'UNAUTHENTICATED'],
    [new errors.Forbidden(), 'FORBIDDEN'],
    [new errors.NotFound(), 'NOT_FOUND'],
    [new errors.Conflict('It has ended.'), 'CONFLICT'],
    [new errors.NotImplemented(), 'NOT_IMPLEMENTED'],
    [new errors.Unavailable(), 'UNAVAILABLE'],
    [new errors.RateLimited(3), 'RATE_LIMITED'],
    [errors.BadInput.of('title', 'REQUIRED', 'Enter a title.'), 'BAD_USER_INPUT'],
  ])('has a code that is stable and a sentence: %s', (error, code) => {
    expect(error).toBeInstanceOf(errors.DomainError);
    expect([error.code, error.name]).toEqual([code, error.constructor.name]);
    expect(error.message).toMatch(/^[A-Z].+\.$/);
  });

  it('carries what helps: the fields, the stage, the seconds to wait', () => {
    const field = { field: 'input.title', code: 'TOO_LONG', message: 'The title is too long.' };
    expect(new errors.BadInput([field]).details).toEqual({ fields: [field] });
    expect(new errors.Conflict('It has ended.', { stage: 'CLOSED' }).details).toEqual({ stage: 'CLOSED' });
    expect(new errors.RateLimited(3).details).toEqual({ retryAfterSeconds: 3 });
    expect(new errors.NotFound().details).toEqual({});
  });
});
