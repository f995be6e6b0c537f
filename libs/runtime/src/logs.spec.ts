import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { BadInput } from './errors.js';
import { describeError } from './logs.js';

const root = path.resolve(import.meta.dirname, '../../..');

/** The lines that a program writes with a logger of this level; pino writes to the process itself. */
function written(program: string, level = 'debug'): Record<string, unknown>[] {
  const code = `import { JsonLogger } from './libs/runtime/src/logs.ts';
    import { inContext, newContext } from './libs/runtime/src/context.ts';
    const log = new JsonLogger('${level}'); ${program}`;
  const args = ['--import', 'tsx', '--input-type=module', '--eval', `${code}`];
  const shell = `"$0" "$@" 2>&1 1>/dev/null`;
  const out = execFileSync('/bin/sh', ['-c', shell, process.execPath, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return out
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('the log', () => {
  it('is one JSON line for each, with the ids of the call and nothing else of it', () => {
    const lines = written(`
      const context = newContext({ correlationId: 'c1', ideaId: 'i1', token: 's3cret' });
      inContext(context, () => { log.log('Heard.', 'Dispatcher'); log.warn('Late.'); });
      inContext(newContext({ correlationId: 'c2' }), () => log.error('Failed.', 'the stack', 'Answering'));
      log.debug('Alone.');`);
    const times = { time: expect.any(Number) as unknown };
    expect(lines).toEqual([
      { level: 30, ...times, correlation: 'c1', idea: 'i1', at: 'Dispatcher', msg: 'Heard.' },
      { level: 40, ...times, correlation: 'c1', idea: 'i1', msg: 'Late.' },
      { level: 50, ...times, correlation: 'c2', at: 'Answering', msg: 'Failed.' },
      { level: 20, ...times, msg: 'Alone.' },
    ]);
  });

  it('holds no payload, no message of an error and no stack, however they are passed', () => {
    const lines = written(`
      const quoting = Object.assign(new Error('invalid input: "s3cret"'), { code: '22P02' });
      log.error(quoting); log.error(quoting, 'Exceptions'); log.warn('Odd.', { text: 's3cret' }, ['s3cret']);
      log.error('Failed.', quoting.stack); log.error('Failed.', { text: 's3cret' }, 'Answering');
      log.log({ text: 's3cret' });`);
    expect(JSON.stringify(lines)).not.toContain('s3cret');
    expect(lines.map(({ msg }) => msg)).toEqual([
      expect.stringMatching(/^Error 22P02/),
      expect.stringMatching(/^Error 22P02/),
      'Odd.',
      'Failed.',
      'Failed.',
      expect.any(String),
    ]);
  });

  it('is silent where it is told to be, and quiet below its level', () => {
    expect(written(`log.error('Failed.')`, 'silent')).toEqual([]);
    expect(written(`log.log('Heard.'); log.error('Failed.')`, 'warn')).toMatchObject([{ msg: 'Failed.' }]);
  });
});

describe('an error in the log', () => {
  it('is its type, its code and its place in our code, and not its message', () => {
    const error = Object.assign(new TypeError('Cannot read "s3cret"'), { code: 'E_BAD' });
    error.stack = `TypeError: Cannot read "s3cret"
    at Pool.query (/srv/node_modules/pg/lib/client.js:1:2)
    at Transaction.query (file:///srv/idea-map/libs/database/src/transaction.ts:34:5)`;
    expect(describeError(error)).toBe('TypeError E_BAD at libs/database/src/transaction.ts:34:5');
  });

  it('is what it can be told of anything that is thrown', () => {
    expect(describeError('s3cret')).toBe('unknown error');
    expect(describeError(undefined)).toBe('unknown error');
    const stackless = new RangeError('s3cret');
    stackless.stack = undefined;
    expect(describeError(stackless)).toBe('RangeError');
    expect(describeError(BadInput.of('title', 'TOO_LONG', 's3cret'))).toMatch(/^BadInput BAD_USER_INPUT/);
  });
});
