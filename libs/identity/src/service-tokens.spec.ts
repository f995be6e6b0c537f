import { generateKeyPair, SignJWT } from 'jose';
import { Clock } from '@idea-map/runtime';
import { SERVICE_ISSUER, ServiceTokens } from './service-tokens.js';

const KEY = 'a key that the services alone share, and nobody else';

describe('the token of a service', () => {
  it('says which service it is to whoever has the same key', async () => {
    const clock = Clock.fixed('2026-03-02T09:00:00Z');
    const token = await new ServiceTokens(KEY, clock).sign('reminders');
    expect(await new ServiceTokens(KEY, clock).verify(token)).toBe('reminders');
  });

  it('is good for five minutes, and made anew before it ends', async () => {
    const clock = Clock.fixed('2026-03-02T09:00:00Z');
    const tokens = new ServiceTokens(KEY, clock);
    const first = await tokens.sign('reminders');
    clock.pass('PT3M');
    expect(await tokens.sign('reminders')).toBe(first);
    clock.pass('PT90S');
    const second = await tokens.sign('reminders');
    expect(second).not.toBe(first);
    clock.pass('PT1M');
    await expect(tokens.verify(first)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await tokens.verify(second)).toBe('reminders');
  });

  it('is made anew where the clock was set back', async () => {
    const clock = Clock.fixed('2026-03-02T09:00:00Z');
    const tokens = new ServiceTokens(KEY, clock);
    const first = await tokens.sign('reminders');
    clock.pass('-P1D');
    expect(await tokens.sign('reminders')).not.toBe(first);
  });

  it('is refused where another key signed it, whatever it says', async () => {
    const clock = Clock.fixed('2026-03-02T09:00:00Z');
    const tokens = new ServiceTokens(KEY, clock);
    const other = await new ServiceTokens(KEY.toUpperCase(), clock).sign('reminders');
    const { privateKey } = await generateKeyPair('ES256');
    const foreign = await new SignJWT({})
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuer(SERVICE_ISSUER)
      .setAudience(SERVICE_ISSUER)
      .setSubject('reminders')
      .setExpirationTime('1h')
      .sign(privateKey);
    const [, body = ''] = (await tokens.sign('reminders')).split('.');
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`;
    for (const token of [other, foreign, unsigned, 'none']) {
      await expect(tokens.verify(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    }
  });

  it('takes no key that could be guessed', () => {
    expect(() => new ServiceTokens('short', new Clock())).toThrow('SERVICE_KEY');
  });
});
