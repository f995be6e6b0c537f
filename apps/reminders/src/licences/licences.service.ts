import { Injectable } from '@nestjs/common';
import type { LicenceAsked, LicenceEnded, LicenceIssued } from '@idea-map/contracts';
import { Transactions, type Transaction } from '@idea-map/database';
import { Clock, daysAfter } from '@idea-map/runtime';
import { loadHolders } from '../clocks/holders.js';
import type { NoticeKind } from '../notices/notice-texts.data.js';
import { NoticesService } from '../notices/notices.service.js';
import { KnownLicence } from './known-licence.entity.js';

/** How long before the end its holder is told, in days: time enough to ask for the next one. */
const ENDING_SOON = 28;

type Ended = Pick<KnownLicence, 'id' | 'holderId' | 'force'>;

/** Tells holders of licences to share, and those who issue them, what became of each. */
@Injectable()
export class LicencesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly notices: NoticesService,
    private readonly clock: Clock,
  ) {}

  /** The lead of the force, or the desk: whoever may issue it. */
  async asked({ licenceId, holderId, force }: LicenceAsked, tx: Transaction): Promise<void> {
    const issuers = (await this.issuers(force, tx)).filter((id) => id !== holderId);
    await this.tell(licenceId, { kind: 'LICENCE_ASKED', recipients: issuers }, tx);
  }

  async issued({ licenceId, holderId, force, expiresOn }: LicenceIssued, tx: Transaction): Promise<void> {
    const toldEnding = expiresOn <= daysAfter(this.clock.today(), ENDING_SOON);
    const known = { id: licenceId, holderId, force, expiresOn, toldEnding };
    await (await tx.manager()).upsert(KnownLicence, known, ['id']);
    await this.tell(licenceId, { kind: 'LICENCE_ISSUED', recipients: [holderId] }, tx);
  }

  /** A leaver is told nothing more. */
  async ended({ licenceId, holderId, because }: LicenceEnded, tx: Transaction): Promise<void> {
    await (await tx.manager()).delete(KnownLicence, { id: licenceId });
    if (because === 'LEFT') return;
    await this.tell(licenceId, { kind: `LICENCE_${because}`, recipients: [holderId] }, tx);
  }

  /** Those whose day draws near or has come, each once, however long this service was away. */
  async tellDue(): Promise<void> {
    await this.transactions.run(async (tx) => {
      for (const { id, holderId } of await this.ending(tx))
        await this.tell(id, { kind: 'LICENCE_ENDING', recipients: [holderId] }, tx);
      for (const { id, holderId, force } of await this.expired(tx)) {
        await this.tell(id, { kind: 'LICENCE_EXPIRED', recipients: [holderId] }, tx);
        const issuers = await this.issuers(force, tx);
        await this.tell(id, { kind: 'LICENCE_OF_YOURS_EXPIRED', recipients: issuers }, tx);
      }
    });
  }

  private ending(tx: Transaction): Promise<Ended[]> {
    return tx.query<Ended>(
      `update known_licence set told_ending = true
       where not told_ending and expires_on > $1 and expires_on <= $2 returning id, holder_id as "holderId", force`,
      [this.clock.today(), daysAfter(this.clock.today(), ENDING_SOON)],
    );
  }

  private expired(tx: Transaction): Promise<Ended[]> {
    return tx.query<Ended>(
      'delete from known_licence where expires_on <= $1 returning id, holder_id as "holderId", force',
      [this.clock.today()],
    );
  }

  private async issuers(force: string | null, tx: Transaction): Promise<readonly string[]> {
    const holders = await loadHolders(tx, { today: this.clock.today(), force });
    const role = force === null ? 'NATIONAL_DESK' : 'FORCE_LEAD';
    return holders(role, { recordKind: 'IDEA', force, part: '' });
  }

  private async tell(
    record: string,
    { kind, recipients }: { kind: NoticeKind; recipients: readonly string[] },
    tx: Transaction,
  ): Promise<void> {
    await this.notices.tell([{ kind, recipients, topic: `${record} ${kind}`, record, ideaId: null }], tx);
  }
}
