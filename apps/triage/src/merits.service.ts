import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { GetMerits, MeritsRepublished, type IdeaRepublished, type OutputOf } from '@idea-map/contracts';
import { Transactions, type Transaction } from '@idea-map/database';
import { DocketItemEntity } from './docket-item.entity.js';
import { KnownIdea } from './known-idea.entity.js';
import { PrioritiesService } from './priorities.service.js';

/** What was found of ideas: the priority of those that are shared nationally, and the national priorities they serve. */
@Injectable()
export class MeritsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly priorities: PrioritiesService,
  ) {}

  /** Said again where there is anything to say. */
  async sayAgain({ ideaId, run }: IdeaRepublished, tx: Transaction): Promise<void> {
    const [row] = await tx.query<Omit<MeritsRepublished, 'ideaId' | 'run'>>(
      `select case when d.idea_id is null then null else i.priority end as priority,
         i.national_priorities as "nationalPriorities",
         array(select f from unnest(d.forces) f where not exists (select from response r where r.idea_id = i.id
           and r.level = 'NATIONAL' and r.force = f and r.replaced_at is null) order by f) as awaiting,
         exists (select from triage_case c where c.idea_id = i.id and c.level = 'LOCAL' and c.state <> 'DECIDED'
           and c.queue = 'college' and c.force is not null) as "withCollege"
       from known_idea i left join dissemination d on d.idea_id = i.id and d.level = 'NATIONAL' where i.id = $1`,
      [ideaId],
    );
    if (row) tx.publish(MeritsRepublished, { ideaId, run, ...row, docket: await openItems(ideaId, tx) });
  }

  /** For ideas that the asker may read: the gateway asks for fields of ideas that were answered to them. */
  async of(ids: readonly string[]): Promise<OutputOf<typeof GetMerits>> {
    const ideas = await this.transactions.dataSource.manager.findBy(KnownIdea, { id: In([...ids]) });
    const shared = await this.transactions.query<{ id: string }>(
      `select idea_id as id from dissemination where level = 'NATIONAL' and idea_id = any($1::uuid[])`,
      [ids],
    );
    const national = new Set(shared.map(({ id }) => id));
    const named = await this.priorities.byIds([
      ...new Set(ideas.flatMap(({ nationalPriorities }) => nationalPriorities)),
    ]);
    return ideas.map(({ id, priority, nationalPriorities }) => ({
      ideaId: id,
      priority: national.has(id) ? priority : null,
      nationalPriorities: named.filter((one) => nationalPriorities.includes(one.id)),
    }));
  }
}

/** What of its docket waits for an answer, or for the outcome of one with a day. */
async function openItems(ideaId: string, tx: Transaction): Promise<MeritsRepublished['docket']> {
  const items = await (await tx.manager()).findBy(DocketItemEntity, { ideaId, outcome: IsNull() });
  return items
    .filter(({ answer, targetOn }) => answer === null || targetOn !== null)
    .map(({ id: itemId, answer, dueAt, targetOn }) => ({
      itemId,
      due: answer === null ? dueAt.toISOString() : null,
      targetOn: answer === null ? null : targetOn,
    }));
}
