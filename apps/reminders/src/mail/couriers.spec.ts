import { v7 as uuid } from 'uuid';
import { NotifyCourier } from './notify-courier.js';
import { SmtpCourier } from './smtp-courier.js';
import { MailReceiver, NotifyReceiver } from './testing-mail.js';

const mail = () => ({
  reference: uuid(),
  address: 'officer.kent@police.example',
  subject: 'Mae sylw newydd ar IM-2026-000001-6.',
  body: 'Mae sylw newydd ar IM-2026-000001-6.\nhttp://localhost:3000/ideas/IM-2026-000001-6',
  language: 'CY' as const,
});

describe('mail by SMTP', () => {
  let receiver: MailReceiver;
  let courier: SmtpCourier;
  beforeEach(async () => {
    receiver = await MailReceiver.start();
    courier = new SmtpCourier(receiver.url, 'National Idea Map <no-reply@idea-map.example>');
  });
  afterEach(() => receiver.stop());

  it('arrives as it was written, with its reference', async () => {
    const one = mail();
    await courier.send(one);
    const [arrived] = receiver.received;
    expect(arrived).toMatchObject({ subject: one.subject, messageId: `<${one.reference}@idea-map.example>` });
    expect(arrived?.text?.trim()).toBe(one.body);
    expect(arrived?.headers.get('content-language')).toBe('cy');
  });

  it.each([
    [550, 'NEVER'],
    [451, 'LATER'],
  ])('that is refused with %i is to be tried %s', async (code, kind) => {
    receiver.refusal = { code };
    await expect(courier.send(mail())).rejects.toMatchObject({ kind });
  });

  it('is to be tried later where there is no server', async () => {
    const nobody = new SmtpCourier('smtp://127.0.0.1:1', 'no-reply@idea-map.example');
    await expect(nobody.send(mail())).rejects.toMatchObject({ kind: 'LATER' });
  });
});

describe('mail by GOV.UK Notify', () => {
  const templates = { EN: uuid(), CY: uuid() };
  let receiver: NotifyReceiver;
  let courier: NotifyCourier;
  beforeEach(async () => {
    receiver = await NotifyReceiver.start();
    courier = new NotifyCourier({ apiKey: `a_key-${uuid()}-${uuid()}`, url: receiver.url }, templates);
  });
  afterEach(() => receiver.stop());

  it('goes with the template of its language, and is found by its reference', async () => {
    const one = mail();
    await courier.send(one);
    const { reference, address: email_address, subject, body } = one;
    expect(receiver.received).toEqual([
      expect.objectContaining({
        ...{ reference, email_address, template_id: templates.CY, personalisation: { subject, body } },
      }),
    ]);
    expect(await courier.wasTaken(reference)).toBe(true);
    expect(await courier.wasTaken(uuid())).toBe(false);
  });

  it.each([
    [400, 'NEVER'],
    [429, 'LATER'],
    [500, 'LATER'],
    ['broken', 'UNKNOWN'],
  ] as const)('that is answered with %s is to be tried %s', async (answer, kind) => {
    receiver.answer = answer;
    await expect(courier.send(mail())).rejects.toMatchObject({ kind });
  });
});
