import { createTransport, type Transporter } from 'nodemailer';
import { MailCourier, MailNotTaken, type Mail } from './mail-courier.js';

/** Said once and for all, by RFC 5321: the server has the address or the mail refused for good. */
const PERMANENT = 500;
/** Where the connection broke before the server can have taken anything. */
const BEFORE_IT_WAS_TAKEN = ['CONN', 'EHLO', 'HELO', 'AUTH', 'STARTTLS', 'MAIL FROM', 'RCPT TO'];

interface SmtpError {
  readonly responseCode?: number;
  readonly command?: string;
}

/** Mail by SMTP. Its Message-ID is the reference, so that a server or a reader can tell a second copy. */
export class SmtpCourier extends MailCourier {
  private readonly transport: Transporter;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    super();
    const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
    const given = new URL(url);
    this.transport = createTransport({
      host: given.hostname,
      port: Number(given.port || (given.protocol === 'smtps:' ? 465 : 587)),
      secure: given.protocol === 'smtps:',
      ...(given.username
        ? { auth: { user: decodeURIComponent(given.username), pass: decodeURIComponent(given.password) } }
        : {}),
      ...timeouts,
    });
  }

  async send({ reference, address, subject, body, language }: Mail): Promise<void> {
    const domain = this.from.split('@').at(-1)?.replace('>', '') ?? 'localhost';
    try {
      await this.transport.sendMail({
        ...{ from: this.from, to: address, subject, text: body, messageId: `<${reference}@${domain}>` },
        headers: { 'content-language': language.toLowerCase(), 'auto-submitted': 'auto-generated' },
      });
    } catch (error) {
      throw new MailNotTaken(kindOf(error as SmtpError));
    }
  }

  wasTaken(): Promise<null> {
    return Promise.resolve(null);
  }
}

function kindOf({ responseCode, command }: SmtpError): MailNotTaken['kind'] {
  if (responseCode !== undefined) {
    // A refusal of us, and not of this mail, is for whoever runs this to mend.
    const isOurs =
      command !== undefined &&
      ['AUTH', 'STARTTLS', 'EHLO', 'HELO', 'CONN'].some((c) => command.startsWith(c));
    return responseCode >= PERMANENT && !isOurs ? 'NEVER' : 'LATER';
  }
  return command !== undefined && BEFORE_IT_WAS_TAKEN.includes(command) ? 'LATER' : 'UNKNOWN';
}
