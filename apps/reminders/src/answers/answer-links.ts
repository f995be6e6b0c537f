import { Injectable } from '@nestjs/common';
import { parse, stringify } from 'uuid';
import {
  oneClickAnswers,
  type AnswerLinkView,
  type Language,
  type OneClickAnswer,
} from '@idea-map/contracts';
import { seal, ServiceTokens, unseal } from '@idea-map/identity';
import { MailSettings } from '../mail/mail-courier.provider.js';
import { withReference } from '../notices/notice-words.js';
import type { AnswerLinkEntity } from './answer-link.entity.js';
import { answersTo } from './asked.js';
import { answerTexts, questionTexts } from './answer-words.data.js';

/** What somebody is asked, with the reference by which it is named. */
type Question = Pick<AnswerLinkEntity, 'policy' | 'expiresAt' | 'usedAt' | 'closedAt'> & {
  readonly reference: string | null;
};

/** Of a notice `n`: what it asks, as `FROM_LINKS` joins it; null where it asks nothing. */
export const LINK_COLUMNS = `l.id as "linkId", l.policy, l.expires_at as "expiresAt", l.used_at as "usedAt",
  l.closed_at as "closedAt"`;
export const FROM_LINKS = 'left join answer_link l on l.id = n.answer_link_id';
export type LinkRow = (Question & { readonly linkId: string }) | { readonly linkId: null };

/** So many signs name what is asked; one the answer; the rest is until when. Short, to stay on one line of a mail. */
const ID = 22;
export interface Token {
  readonly id: string;
  readonly answer: OneClickAnswer;
  readonly until: Date;
}

/** Links to one answer each: sealed, so that a link names nothing and nobody, and cannot be made up or changed. */
@Injectable()
export class AnswerLinks {
  private readonly key: string;

  constructor(
    tokens: ServiceTokens,
    private readonly settings: MailSettings,
  ) {
    this.key = tokens.keyFor('answer-link');
  }

  /** A link for each answer; none where nothing is asked any more. */
  of(row: LinkRow, now: Date): AnswerLinkView[] {
    if (row.linkId === null) return [];
    const { linkId: id, policy, expiresAt, usedAt, closedAt } = row;
    if (usedAt !== null || closedAt !== null || expiresAt <= now) return [];
    return answersTo(policy).map((answer) => this.view(row, { id, answer, until: expiresAt }, now));
  }

  /** As its reader sees it: when it ends is when it was settled, where that came first. */
  view({ policy, closedAt, usedAt, reference }: Question, token: Token, now: Date): AnswerLinkView {
    const ends = closedAt !== null && closedAt < token.until ? closedAt : token.until;
    const [en, cy] = questionTexts[policy];
    const [label, labelCy] = answerTexts[token.answer];
    return {
      url: `${this.settings.pages}/answer/${this.seal(token)}`,
      reference: reference ?? '',
      question: { en: withReference(en, reference, 'EN'), cy: withReference(cy, reference, 'CY') },
      label: { en: label, cy: labelCy },
      expiresAt: ends.toISOString(),
      expired: ends <= now,
      usedAt: usedAt?.toISOString() ?? null,
    };
  }

  /** What a link was made for; null for one that is made up or was changed. */
  open(token: string): Token | null {
    const text = unseal(token, this.key);
    if (text === null) return null;
    const answer = oneClickAnswers[Number(text[ID])];
    if (answer === undefined) return null;
    const id = stringify(Buffer.from(text.slice(0, ID), 'base64url'));
    return { id, answer, until: new Date(Number.parseInt(text.slice(ID + 1), 36) * 1000) };
  }

  private seal({ id, answer, until }: Token): string {
    const whose = Buffer.from(parse(id)).toString('base64url');
    const seconds = Math.floor(until.getTime() / 1000).toString(36);
    return seal(`${whose}${oneClickAnswers.indexOf(answer)}${seconds}`, this.key);
  }
}

/** Each link on a line of its own, for a mail. */
export function linesOf(links: readonly AnswerLinkView[], language: Language): string[] {
  return links.map(({ label, url }) => `${language === 'CY' ? label.cy : label.en}: ${url}`);
}
