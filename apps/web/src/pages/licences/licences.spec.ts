import { Clock } from '@idea-map/runtime';
import { aReader } from '../../testing-web.js';

const answers = {
  'Licence.id': 'l1',
  'Person.id': 'holder',
  'Person.name': 'Sam Officer',
  'Licence.state': 'ASKED',
  'LicenceCheck.met': true,
  'SharingFigures.month': '2026-11',
};
const lead = (more = {}) => aReader(['FORCE_LEAD'], { ...answers, ...more });
const sent = (reader: ReturnType<typeof lead>, mutation: string) =>
  reader.asked.find(({ query }) => query.includes(mutation))?.variables;

describe('licences to share, to those who issue them', () => {
  it('are shown with what was checked, those that wait for an answer first', async () => {
    const reader = lead();
    const { text } = await reader.open('/licences');
    for (const said of ['Sam Officer', 'Permission: met', 'Issue the licence', 'Refuse it', 'Nov 26'])
      expect(text).toContain(said);
    expect(sent(reader, 'licences(')).toMatchObject({ state: 'ASKED' });
  });

  it('are issued until a day, which is asked for', async () => {
    const reader = lead();
    expect((await reader.send('/licences', { do: 'issue', licence: 'l1', state: 'ASKED' })).status).toBe(422);
    const day = { 'expiresOn-l1-day': '1', 'expiresOn-l1-month': '3', 'expiresOn-l1-year': '2028' };
    const { to } = await reader.send('/licences', { do: 'issue', licence: 'l1', state: 'ASKED', ...day });
    expect(to).toBe('/licences?state=ASKED&did=issue');
    expect(sent(reader, 'issueLicence')).toEqual({ id: 'l1', expiresOn: '2028-03-01' });
  });

  it('begin with a year from today, by the application’s clock and in London', async () => {
    const clock = Clock.fixed('2031-06-30T23:30:00Z');
    const { text } = await aReader(['FORCE_LEAD'], answers, clock).open('/licences');
    const fields = ['day', 'month', 'year'].map(
      (part) => new RegExp(`name="expiresOn-l1-${part}"[^>]*value="(\\d+)"`).exec(text)?.[1],
    );
    expect(fields).toEqual(['1', '7', '2032']);
  });

  it('are ended with a reason', async () => {
    const reader = lead({ 'Licence.state': 'VALID' });
    expect((await reader.open('/licences?state=VALID')).text).toContain('Withdraw it now');
    await reader.send('/licences', { do: 'end', licence: 'l1', state: 'VALID', 'reason-l1': 'Moved on.' });
    expect(sent(reader, 'withdrawLicence')).toEqual({ id: 'l1', reason: 'Moved on.' });
  });

  it('are not issued to oneself', async () => {
    const { text } = await lead({ 'Person.id': 'me' }).open('/licences');
    expect(text).toContain('Nobody issues a licence to themselves.');
    expect(text).not.toContain('Issue the licence');
  });

  it('hold as far as the force’s lead trusts its sharers, which they set with a reason', async () => {
    const reader = lead({ 'Force.id': 'kent', 'Force.sharingLevel': 'EACH' });
    expect((await reader.send('/licences', { do: 'level' })).status).toBe(422);
    await reader.send('/licences', { do: 'level', level: 'TRUSTED', levelReason: 'A good year.' });
    expect(sent(reader, 'setSharingLevel')).toEqual({
      ...{ force: 'kent', level: 'TRUSTED', reason: 'A good year.' },
    });
    const desk = aReader(['NATIONAL_DESK'], { ...answers, 'Viewer.force': null });
    expect((await desk.open('/licences')).text).not.toContain('Set the level');
  });

  it('come in both languages, and to nobody else', async () => {
    const welsh = await lead().open('/licences?lang=cy');
    expect([welsh.status, welsh.text.includes('<html lang="cy"')]).toEqual([200, true]);
    expect((await aReader(['BROKER'], answers).open('/licences')).status).toBe(403);
  });
});
