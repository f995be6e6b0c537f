import { Injectable } from '@nestjs/common';
import type { ClockPolicyName, Stage } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Clock, type Tier } from '@idea-map/runtime';
import { askedBy } from '../answers/asked.js';
import { loadHolders } from '../clocks/holders.js';
import { reach } from '../clocks/ladder.js';
import { KnownIdea } from '../known-idea.entity.js';
import type { NoticeKind } from './notice-texts.data.js';
import { NoticesService, type Telling } from './notices.service.js';

/** Whose work an idea is in a stage that waits for somebody. */
const queues: Partial<Record<Stage, Exclude<Tier, 'AUTHOR'>>> = {
  IN_CHECK: 'DATA_OFFICER',
  LOCAL_TRIAGE: 'BROKER',
  NATIONAL_TRIAGE: 'COLLEGE_BROKER',
  SELECTED_FOR_TEST: 'EVALUATOR',
  EVALUATED: 'EVIDENCE_EDITOR',
};

/** Tells people of what happened to an idea. */
@Injectable()
export class HappeningsService {
  constructor(
    private readonly notices: NoticesService,
    private readonly clock: Clock,
  ) {}

  /** Its author, and who follows it. */
  async tellReaders(idea: KnownIdea, kind: NoticeKind, tx: Transaction): Promise<void> {
    await this.tellAuthor(idea, kind, tx);
    await this.tellFollowers(idea, kind, tx);
  }

  async tellFollowers(idea: KnownIdea, kind: NoticeKind, tx: Transaction): Promise<void> {
    await this.tell({ idea, kind, recipients: await followersOf(idea, tx) }, tx);
  }

  async tellAuthor(idea: KnownIdea, kind: NoticeKind, tx: Transaction): Promise<void> {
    const author = idea.authorId ?? idea.authorHandle;
    if (author !== null) await this.tell({ idea, kind, recipients: [author] }, tx);
  }

  /** Whoever has it to do in the stage that it came to; where nobody holds that role, the next tier. */
  async tellQueue(idea: KnownIdea, tx: Transaction): Promise<void> {
    const tier = queues[idea.stage];
    if (tier) await this.tellTier({ idea, kind: 'NEW_CASE', tier, force: idea.force }, tx);
  }

  async tellTier(
    given: {
      readonly idea: KnownIdea;
      readonly kind: NoticeKind;
      readonly tier: Exclude<Tier, 'AUTHOR'>;
      readonly force: string | null;
      /** The body, for its leaders. */
      readonly part?: string;
    },
    tx: Transaction,
  ): Promise<void> {
    const { idea, kind, tier, force, part = '' } = given;
    const holders = await loadHolders(tx, { today: this.clock.today(), force });
    const { people } = reach(tier, { recordKind: 'IDEA', force, part }, holders);
    await this.tell({ idea, kind, recipients: people }, tx);
  }

  /** The brokers of several forces at once, each asked for the answer that stops the clock of their force. */
  async tellForces(
    given: {
      readonly idea: KnownIdea;
      readonly kind: NoticeKind;
      readonly policy: ClockPolicyName;
      readonly forces: readonly string[];
    },
    tx: Transaction,
  ): Promise<void> {
    const { kind, policy, forces } = given;
    const { ideaId } = given.idea;
    const holders = await loadHolders(tx, { today: this.clock.today() });
    const tellings = forces.map((force) => {
      const { people, told } = reach('BROKER', { recordKind: 'IDEA', force, part: '' }, holders);
      const asked = askedBy({ policy, recordKind: 'IDEA', part: force, force }, told);
      return { recipients: people, kind, topic: `${ideaId} ${kind}`, record: ideaId, ideaId, asked };
    });
    await this.notices.tell(tellings, tx);
  }

  async tell(
    { idea, ...what }: { idea: KnownIdea } & Pick<Telling, 'kind' | 'recipients' | 'asked'>,
    tx: Transaction,
  ): Promise<void> {
    const { ideaId } = idea;
    await this.notices.tell([{ ...what, topic: `${ideaId} ${what.kind}`, record: ideaId, ideaId }], tx);
  }
}

/** Those of its followers who may still read it. */
async function followersOf({ ideaId, audience, force }: KnownIdea, tx: Transaction): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select p.person_id as id from follower f join known_person p using (person_id)
     where f.idea_id = $1 and p.ended_at is null and ($2 = 'POLICING' or exists (
       select from known_role r where r.person_id = p.person_id
         and (r.force = $3 or r.role in ('COLLEGE_BROKER', 'NATIONAL_DESK'))))`,
    [ideaId, audience, force],
  );
  return rows.map(({ id }) => id);
}
