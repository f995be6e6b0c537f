import {
  BadInput,
  Conflict,
  type DomainError,
  Forbidden,
  NotFound,
  NotImplemented,
  RateLimited,
  Unauthenticated,
  Unavailable,
} from '@idea-map/runtime';
import { fromWire, toWire } from './wire-errors.js';

const errors: readonly DomainError[] = [
  BadInput.of('input.title', 'TOO_LONG', 'A title has at most 120 characters.'),
  new Conflict('Somebody holds it.', { holder: 'a broker', version: 3 }),
  new Forbidden('Not yours.'),
  new NotFound('Not here.'),
  new NotImplemented('Not yet.'),
  new Unauthenticated('Who are you?'),
  new Unavailable('Away.'),
];

describe('an error on the wire', () => {
  it.each(errors.map((error) => [error.code, error] as const))(
    'arrives as the %s that left',
    (_code, error) => {
      const arrived = fromWire(
        JSON.parse(JSON.stringify(toWire(error))) as NonNullable<ReturnType<typeof toWire>>,
      );
      expect(arrived).toBeInstanceOf(error.constructor);
      expect(arrived).toEqual(error);
      expect({ code: arrived.code, details: arrived.details }).toEqual({
        code: error.code,
        details: error.details,
      });
    },
  );

  it('keeps the code and details of one that has no class of its own here', () => {
    const arrived = fromWire(toWire(new RateLimited(7)) ?? fail());
    expect(arrived).toMatchObject({ code: 'RATE_LIMITED', details: { retryAfterSeconds: 7 } });
  });

  it.each([new Error('secret'), new TypeError('secret'), 'secret', null, undefined])(
    'does not exist for %p, which is ours and stays inside',
    (error) => {
      expect(toWire(error)).toBeNull();
    },
  );
});

function fail(): never {
  throw new Error('a domain error has a form on the wire');
}
