import { QueryFailedError } from 'typeorm';
import { isContention, isInfrastructure } from './failures.js';

const coded = (code: string) => Object.assign(new Error('by its code'), { code });
const wrapped = (code: string) => new QueryFailedError('select', [], coded(code));

describe('a failure', () => {
  it.each(['40001', '40P01', '55P03'])('is contention, worth another run at once: %s', (code) => {
    expect(isContention(coded(code))).toBe(true);
    expect(isContention(wrapped(code))).toBe(true);
    expect(isInfrastructure(wrapped(code))).toBe(true);
  });

  it.each([
    ['connection lost', '08006'],
    ['sign-in refused', '28000'],
    ['password refused', '28P01'],
    ['no such database', '3D000'],
    ['not yet writable', '25006'],
    ['disk full', '53100'],
    ['too many connections', '53300'],
    ['shutting down', '57P01'],
    ['starting up', '57P03'],
    ['read error', '58030'],
    ['refused', 'ECONNREFUSED'],
    ['reset', 'ECONNRESET'],
    ['name not found', 'ENOTFOUND'],
  ])('is the database away, or the way to it: %s', (_, code) => {
    expect(isInfrastructure(coded(code))).toBe(true);
    expect(isInfrastructure(wrapped(code))).toBe(true);
    expect(isContention(wrapped(code))).toBe(false);
  });

  it.each([
    'Connection terminated unexpectedly',
    'Client has encountered a connection error and is not queryable',
    'Client was closed and is not queryable',
    'timeout exceeded when trying to connect',
    'Cannot use a pool after calling end on the pool',
  ])('is the database away by what the driver says: %s', (message) => {
    expect(isInfrastructure(new Error(message))).toBe(true);
  });

  it.each([
    ['a duplicate', wrapped('23505')],
    ['a statement over its time', wrapped('57014')],
    ['a missing table', wrapped('42P01')],
    ['a missing right', wrapped('42501')],
    ['a mistake of ours', new TypeError('x is undefined')],
    ['a late statement', new Error('This transaction is over: nothing more can be done in it.')],
    ['no error at all', 'a string'],
  ])('is of the work itself: %s', (_, error) => {
    expect(isInfrastructure(error)).toBe(false);
    expect(isContention(error)).toBe(false);
  });
});
