import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import type {
  InputOf,
  LicenceState,
  LicenceView,
  OutputOf,
  Page,
  Principal,
  TryLicence,
} from '@idea-map/contracts';
import type * as contracts from '@idea-map/contracts';
import { Transactions } from '@idea-map/database';
import { Handles } from '@idea-map/identity';
import { BadInput, Clock } from '@idea-map/runtime';
import { In } from 'typeorm';
import { whyNot } from './licence.js';
import { LicenceEntity } from './licence.entity.js';
import { licenceView } from './licence-view.js';
import { SharingLevelsService } from './sharing-levels.service.js';

// As stateOf says it; $3 is today.
const STATE = `case when l.ended_at is not null then case when l.issued_on is null then 'REFUSED' else 'WITHDRAWN' end
  when l.issued_on is null then 'ASKED' when l.expires_on > $3 then 'VALID' else 'EXPIRED' end`;
const THEIRS = `(l.force = any($1::text[]) or ($2 and l.force is null)) and ($4::text is null or ${STATE} = $4)`;

type Asked = InputOf<typeof contracts.ListLicences>;

/** Licences, for their holders, for those who issue them, and for what is shared under them. */
@Injectable()
export class LicencesReadingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly levels: SharingLevelsService,
    private readonly handles: Handles,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async mine(caller: Principal): Promise<LicenceView[]> {
    const licences = await this.manager.find(LicenceEntity, {
      where: { holderId: caller.id },
      order: { id: 'DESC' },
    });
    return this.views(licences, caller);
  }

  /** Those that the caller may issue or end, newest first. */
  async list({ state, first, after }: Asked, caller: Principal): Promise<Page<LicenceView>> {
    const from = after ? Buffer.from(after, 'base64url').toString() : null;
    if (from !== null && !validate(from)) {
      throw BadInput.of('after', 'NOT_A_CURSOR', 'This cursor is not one of this list.');
    }
    const rows = await this.transactions.query<{ id: string }>(
      `select l.id from licence l where ${THEIRS} and ($5::uuid is null or l.id < $5) order by l.id desc limit $6`,
      [...this.theirs(caller, state), from, first + 1],
    );
    const ids = rows.slice(0, first).map(({ id }) => id);
    const found = await this.manager.find(LicenceEntity, { where: { id: In(ids) }, order: { id: 'DESC' } });
    const items = (await this.views(found, caller)).map((node) => ({
      cursor: Buffer.from(node.id).toString('base64url'),
      node,
    }));
    return { items, hasNextPage: rows.length > first };
  }

  async count(state: LicenceState | null | undefined, caller: Principal): Promise<number> {
    const [row] = await this.transactions.query<{ n: string }>(
      `select count(*) as n from licence l where ${THEIRS}`,
      this.theirs(caller, state),
    );
    return Number(row?.n);
  }

  /** What speaks against using a licence of the caller's for this. */
  async attempt(asked: InputOf<typeof TryLicence>, caller: Principal): Promise<OutputOf<typeof TryLicence>> {
    const licence = validate(asked.id)
      ? await this.manager.findOneBy(LicenceEntity, { id: asked.id, holderId: caller.id })
      : null;
    if (!licence) {
      const message = 'You hold no licence to share with this id.';
      return { wrong: [{ field: 'input.licence', code: 'UNKNOWN', message }] };
    }
    const level = await this.levels.of(licence.force);
    const wrong = whyNot(licence, asked, { level, today: this.clock.today() });
    return { wrong: wrong ? [wrong] : [] };
  }

  /** The licences that keyed marks stand for, among those of the persons named. */
  async byMarks(asked: readonly { holderId: string; mark: string }[], caller: Principal) {
    const holders = [...new Set(asked.map(({ holderId }) => holderId))];
    const views = await this.views(
      await this.manager.findBy(LicenceEntity, { holderId: In(holders) }),
      caller,
    );
    const byMark = new Map(views.map((view) => [this.handles.ofLicence(view.id), view]));
    return asked.flatMap(({ holderId, mark }) => {
      const licence = byMark.get(mark);
      return licence?.holderId === holderId ? [{ mark, licence }] : [];
    });
  }

  private get manager() {
    return this.transactions.dataSource.manager;
  }

  private theirs(caller: Principal, state: LicenceState | null | undefined): unknown[] {
    const led = caller.roles.filter(({ role }) => role === 'FORCE_LEAD').map(({ force }) => force);
    const desk = caller.roles.some(({ role }) => role === 'NATIONAL_DESK');
    return [led, desk, this.clock.today(), state ?? null];
  }

  private async views(licences: readonly LicenceEntity[], caller: Principal): Promise<LicenceView[]> {
    const today = this.clock.today();
    const levels = await this.levels.allChosen();
    return licences.map((licence) => licenceView(licence, { caller, level: levels(licence.force), today }));
  }
}
