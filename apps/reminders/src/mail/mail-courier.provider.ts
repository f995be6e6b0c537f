import { Transactions } from '@idea-map/database';
import { Clock, type Config } from '@idea-map/runtime';
import { MailCourier } from './mail-courier.js';
import { MailboxCourier } from './mailbox-courier.js';
import { NotifyCourier } from './notify-courier.js';
import { SmtpCourier } from './smtp-courier.js';

/** What mail needs to know of the configuration. */
export class MailSettings {
  constructor(
    readonly config: Pick<
      Config,
      'MAIL_SMTP_URL' | 'MAIL_FROM' | 'NOTIFY_API_KEY' | 'NOTIFY_URL' | 'NOTIFY_TEMPLATES'
    >,
    /** Where the pages are, without a slash at the end. */
    readonly pages: string,
  ) {}
}

export function provideMailSettings(config: Config): MailSettings {
  return new MailSettings(
    config,
    (config.PUBLIC_URL ?? `http://localhost:${config.PORT}`).replace(/\/$/, ''),
  );
}

/** Who carries mail, by the configuration: GOV.UK Notify, an SMTP server, else the mailbox of the default mode. */
export const mailCourierProvider = {
  provide: MailCourier,
  inject: [MailSettings, Transactions, Clock],
  useFactory: ({ config }: MailSettings, transactions: Transactions, clock: Clock): MailCourier => {
    if (config.NOTIFY_API_KEY) {
      if (!config.NOTIFY_TEMPLATES)
        throw new Error('NOTIFY_TEMPLATES is needed: two template ids, English,Welsh.');
      const [EN = '', CY = ''] = config.NOTIFY_TEMPLATES.split(',');
      return new NotifyCourier({ apiKey: config.NOTIFY_API_KEY, url: config.NOTIFY_URL ?? null }, { EN, CY });
    }
    if (config.MAIL_SMTP_URL) return new SmtpCourier(config.MAIL_SMTP_URL, config.MAIL_FROM);
    return new MailboxCourier(transactions, clock);
  },
};
