import { html } from './html.js';

export interface MailShown {
  readonly address: string;
  readonly subject: string;
  readonly body: string;
  readonly language: 'EN' | 'CY';
  readonly at: Date;
}

/** The mailbox of the default mode, newest first: everybody's mail, none of which has left. */
export function mailboxPage(mails: readonly MailShown[]): string {
  const { text } = html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>Mailbox</title>
    </head>
    <body>
      <main>
        <h1>Mailbox</h1>
        <p>What would have gone by mail. Nothing on this page has left this computer.</p>
        ${mails.length === 0 && html`<p>There is no mail yet.</p>`} ${mails.map(mailShown)}
      </main>
    </body>
  </html>`;
  return `<!doctype html>${text}`;
}

function mailShown({ address, subject, body, language, at }: MailShown) {
  return html`<article lang="${language.toLowerCase()}">
    <h2>${subject}</h2>
    <p>${address} · <time datetime="${at.toISOString()}">${at.toUTCString()}</time></p>
    <pre>${body}</pre>
  </article>`;
}
