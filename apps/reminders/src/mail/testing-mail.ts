import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A real SMTP server, which a test can have refuse. */
export class MailReceiver {
  readonly received: ParsedMail[] = [];
  /** What it answers to the recipient of the next mails; null takes them. */
  refusal: { readonly code: number } | null = null;

  private constructor(private readonly server: SMTPServer) {}

  /** @param port where it listens; any that is free where it is 0 */
  static async start(port = 0): Promise<MailReceiver> {
    const server: SMTPServer = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (_address, _session, done) => {
        const { refusal } = receiver;
        done(refusal ? Object.assign(new Error('No.'), { responseCode: refusal.code }) : null);
      },
      onData: (stream, _session, done) => {
        void simpleParser(stream).then((mail) => {
          receiver.received.push(mail);
          done();
        });
      },
    });
    const receiver = new MailReceiver(server);
    server.listen(port, '127.0.0.1');
    await once(server.server, 'listening');
    return receiver;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.server.close(resolve);
    });
  }
}

interface Sent {
  readonly reference: string;
  readonly email_address: string;
  readonly template_id: string;
  readonly personalisation: { readonly subject: string; readonly body: string };
}

/** Answers as GOV.UK Notify's API does, as far as mail needs it. */
export class NotifyReceiver {
  readonly received: Sent[] = [];
  /** The status of the next answers; `broken` takes the mail and then breaks the connection. */
  answer: 201 | 400 | 429 | 500 | 'broken' = 201;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<NotifyReceiver> {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        receiver.take(request.url ?? '', Buffer.concat(chunks).toString(), response);
      });
    });
    const receiver = new NotifyReceiver(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return receiver;
  }

  private take(url: string, body: string, response: ServerResponse): void {
    const json = (status: number, answer: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    };
    if (url.startsWith('/v2/notifications?')) {
      const reference = new URL(url, 'http://notify').searchParams.get('reference');
      json(200, { notifications: this.received.filter((one) => one.reference === reference), links: {} });
      return;
    }
    if (this.answer === 201 || this.answer === 'broken') this.received.push(JSON.parse(body) as Sent);
    if (this.answer === 'broken') response.destroy();
    else
      json(
        this.answer,
        this.answer === 201 ? { id: 'an-id' } : { errors: [{ error: 'Error', message: 'No.' }] },
      );
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => {
      this.server.close(() => {
        resolve();
      });
    });
  }
}
