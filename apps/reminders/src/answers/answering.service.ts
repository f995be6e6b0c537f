import { Injectable } from '@nestjs/common';
import {
  ConfirmEvidence,
  Respond,
  type AnswerLinkView,
  type OneClickAnswer,
  type Principal,
} from '@idea-map/contracts';
import { readFreeText } from '@idea-map/check';
import { Transactions, type Transaction } from '@idea-map/database';
import { Handles } from '@idea-map/identity';
import { Requests } from '@idea-map/messaging';
import { Clock, Conflict, currentContext, londonDay, NotFound, type EventRef } from '@idea-map/runtime';
import type { AnswerLinkEntity } from './answer-link.entity.js';
import { AnswerLinks, type Token } from './answer-links.js';
import { withoutNote } from './answer-words.data.js';

type Found = AnswerLinkEntity & { readonly reference: string | null };

const FIND = `select l.id, l.record, l.policy, l.part, l.force, l.idea_id as "ideaId", l.expires_at as "expiresAt",
    l.used_at as "usedAt", l.answer, l.closed_at as "closedAt", i.reference
  from answer_link l left join known_idea i on i.idea_id = l.idea_id where l.id = $1 and l.recipient = $2`;

/** What a link asks, and its answer: to the person whom it was sent to, once. */
@Injectable()
export class AnsweringService {
  constructor(
    private readonly transactions: Transactions,
    private readonly requests: Requests,
    private readonly links: AnswerLinks,
    private readonly handles: Handles,
    private readonly clock: Clock,
  ) {}

  /** One that has expired or was used is shown so. @throws NotFound for one that was changed or is somebody else's */
  async look(given: string, caller: Principal): Promise<AnswerLinkView> {
    const token = this.open(given);
    const [found] = await this.transactions.query<Found>(FIND, [token.id, caller.id]);
    if (!found) throw new NotFound();
    return this.links.view(found, token, this.clock.now());
  }

  /** Records the answer as its reader would on the page of the idea or the entry, whose rules hold. */
  async use(
    { token: given, note }: { token: string; note?: string | null },
    caller: Principal,
    tx: Transaction,
  ): Promise<AnswerLinkView> {
    const token = this.open(given);
    const [found] = await tx.query<Found>(`${FIND} for update of l`, [token.id, caller.id]);
    if (!found) throw new NotFound();
    refuseSpent(found, token, this.clock.now());
    const why = readFreeText('note', note, { name: 'A note', least: 0 });
    tx.saidElsewhere(await this.record(found, { answer: token.answer, note: why }, caller));
    const usedAt = this.clock.now();
    await tx.query('update answer_link set used_at = $2, answer = $3 where id = $1', [
      ...[token.id, usedAt, token.answer],
    ]);
    await tx.query(
      'update notice set read_at = $2, mail_due = null where answer_link_id = $1 and read_at is null',
      [token.id, usedAt],
    );
    tx.record({ subject: found.ideaId ?? found.record, force: found.force });
    return this.links.view({ ...found, usedAt }, token, usedAt);
  }

  // The key lets an answer whose mark here was lost be given again: it was recorded once.
  private async record(
    { id, record, force, policy }: Found,
    { answer, note }: { readonly answer: OneClickAnswer; readonly note: string },
    caller: Principal,
  ): Promise<readonly EventRef[]> {
    const key = this.handles.ofKey(caller.id, `answer-link:${id}`);
    const once = { idempotency: { key, path: 'useAnswerLink', fingerprint: answer } };
    if (policy === 'REVIEW') {
      const confirmed = { id: record, reviewOn: this.inAYear(), note };
      return (await this.requests.ask(ConfirmEvidence, confirmed, once)).events;
    }
    if (answer === 'STILL_CURRENT') return [];
    const said = note || withoutNote[currentContext().language === 'CY' ? 1 : 0];
    return (await this.requests.ask(Respond, { idea: record, answer, note: said, force }, once)).events;
  }

  private open(given: string): Token {
    const token = this.links.open(given);
    if (!token) throw new NotFound();
    return token;
  }

  private inAYear(): string {
    const now = this.clock.now();
    return londonDay(new Date(Date.UTC(now.getUTCFullYear() + 1, now.getUTCMonth(), now.getUTCDate(), 12)));
  }
}

function refuseSpent({ usedAt, closedAt }: Found, { until }: Token, now: Date): void {
  if (usedAt) throw new Conflict('You have answered this already.');
  if (closedAt) throw new Conflict('This was answered already: nothing is asked any more.');
  if (until <= now) throw new Conflict('This link has expired. Answer on the page of the idea.');
}
