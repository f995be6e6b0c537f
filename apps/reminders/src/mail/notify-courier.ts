import { NotifyClient } from 'notifications-node-client';
import { MailCourier, MailNotTaken, type Mail } from './mail-courier.js';

export interface NotifyTemplates {
  /** Each of `((subject))` and `((body))`, in its language's own frame. */
  readonly EN: string;
  readonly CY: string;
}

interface NotifyError {
  readonly response?: { readonly status?: number };
}

/** Mail by GOV.UK Notify. The reference finds what was taken before. */
export class NotifyCourier extends MailCourier {
  private readonly client: NotifyClient;

  constructor(
    given: { readonly apiKey: string; readonly url: string | null },
    private readonly templates: NotifyTemplates,
  ) {
    super();
    this.client =
      given.url === null ? new NotifyClient(given.apiKey) : new NotifyClient(given.url, given.apiKey);
  }

  async send({ reference, address, subject, body, language }: Mail): Promise<void> {
    try {
      await this.client.sendEmail(this.templates[language], address, {
        personalisation: { subject, body },
        reference,
      });
    } catch (error) {
      throw new MailNotTaken(kindOf(error as NotifyError));
    }
  }

  async wasTaken(reference: string): Promise<boolean> {
    const { data } = (await this.client.getNotifications('email', undefined, reference)) as {
      data: { notifications: unknown[] };
    };
    return data.notifications.length > 0;
  }
}

// 400 is this address or this mail; 403 is our key, 429 and 5xx are to be tried again; no answer may be either.
function kindOf({ response }: NotifyError): MailNotTaken['kind'] {
  if (response?.status === undefined) return 'UNKNOWN';
  return response.status === 400 ? 'NEVER' : 'LATER';
}
