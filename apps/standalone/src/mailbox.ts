import type { FastifyInstance } from 'fastify';
import type { RunningService } from '@idea-map/service';
import { MailboxCourier } from '../../reminders/src/mail/mailbox-courier.js';
import { MailCourier } from '../../reminders/src/mail/mail-courier.js';
import { mailboxPage } from '../../web/src/mailbox-page.js';

const PATH = '/mailbox';

/** Shows what would have gone by mail, where mail goes nowhere: to whoever tries the default mode, everybody's. */
export function addMailbox(server: FastifyInstance, services: ReadonlyMap<string, RunningService>): void {
  const courier = services.get('reminders')?.context.get(MailCourier);
  if (!(courier instanceof MailboxCourier)) return;
  server.get(PATH, async (_request, reply) => {
    const page = mailboxPage(await courier.list());
    return reply
      .type('text/html; charset=utf-8')
      .headers({
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      })
      .send(page);
  });
}
