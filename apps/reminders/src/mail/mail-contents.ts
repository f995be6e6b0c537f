import { Injectable } from '@nestjs/common';
import type { Language } from '@idea-map/contracts';
import { Transactions } from '@idea-map/database';
import { Clock } from '@idea-map/runtime';
import { AnswerLinks, FROM_LINKS, LINK_COLUMNS, type LinkRow } from '../answers/answer-links.js';
import { MailSettings } from './mail-courier.provider.js';
import { mailText, type Told } from './mail-text.js';

/** What a mail says: the notices that go with it, and links to what they ask, made when it goes and kept nowhere. */
@Injectable()
export class MailContents {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: AnswerLinks,
    private readonly settings: MailSettings,
    private readonly clock: Clock,
  ) {}

  async of(mailId: string, language: Language): Promise<{ subject: string; body: string }> {
    const rows = await this.transactions.query<Omit<Told, 'answers'> & LinkRow>(
      `select n.record, n.idea_id as "ideaId", n.kind, n.count, n.at, i.reference, ${LINK_COLUMNS}
       from notice n left join known_idea i on i.idea_id = n.idea_id ${FROM_LINKS} where n.mail_id = $1`,
      [mailId],
    );
    const now = this.clock.now();
    const told = rows.map((row) => ({ ...row, answers: this.links.of(row, now) }));
    return mailText(told, { language, pages: this.settings.pages });
  }
}
