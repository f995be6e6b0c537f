import { Injectable } from '@nestjs/common';
import type { IdentityReleaseAsked, IdentityReleased } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Handles } from '@idea-map/identity';
import { Clock } from '@idea-map/runtime';
import { KnownIdea } from './known-idea.entity.js';
import { NoticesService } from './notices/notices.service.js';

/** Tells who holds a key, and who wrote it, of the release of who wrote an idea. */
@Injectable()
export class ReleasesService {
  constructor(
    private readonly notices: NoticesService,
    private readonly handles: Handles,
    private readonly clock: Clock,
  ) {}

  /** Those who can turn the second key: of another role and another organisation, and not its author. */
  async asked({ ideaId, releaseId, ...turned }: IdentityReleaseAsked, tx: Transaction): Promise<void> {
    const idea = await tx.find(KnownIdea, { ideaId });
    if (!idea) return;
    const { askedBy, askedRole, askedOrganisation } = turned;
    const rows = await tx.query<{ id: string }>(
      `select distinct r.person_id as id from known_role r join known_person p using (person_id)
       where r.role in ('DATA_OFFICER', 'FORCE_LEAD', 'NATIONAL_DESK') and (r.force is null or r.force = $1)
         and r.role <> $2 and r.organisation <> $3 and r.person_id <> $4
         and r.starts_on <= $5 and (r.ends_on is null or r.ends_on > $5) and p.ended_at is null`,
      [idea.force, askedRole, askedOrganisation, askedBy, this.clock.today()],
    );
    const isAuthor = (id: string) => this.handles.ofAuthor(id) === idea.authorHandle;
    const recipients = rows.map(({ id }) => id).filter((id) => !isAuthor(id));
    const kind = 'IDENTITY_ASKED';
    await this.notices.tell(
      [{ recipients, kind, topic: `${releaseId} ${kind}`, record: releaseId, ideaId }],
      tx,
    );
  }

  /** Intake says it only where no reason forbids telling the author. */
  async released({ ideaId, releaseId, authorHandle }: IdentityReleased, tx: Transaction): Promise<void> {
    const kind = 'IDENTITY_RELEASED';
    const topic = `${releaseId} ${kind}`;
    if (await tx.find(KnownIdea, { ideaId }))
      await this.notices.tell([{ recipients: [authorHandle], kind, topic, record: ideaId, ideaId }], tx);
  }
}
