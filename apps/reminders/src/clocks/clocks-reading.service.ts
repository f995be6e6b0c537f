import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { GetIdea, type ClockView, type ListClocks, type Principal } from '@idea-map/contracts';
import { Transactions } from '@idea-map/database';
import { Requests } from '@idea-map/messaging';
import { Clock } from '@idea-map/runtime';
import { clockView } from './clock-view.js';
import { ClockEntity } from './clock.entity.js';
import { mayRead } from './clock-access.js';
import { stepsTaken } from './steps-taken.js';

/** The clocks about an idea, those of its tests and its evidence too, for one caller. */
@Injectable()
export class ClocksReadingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly requests: Requests,
    private readonly clock: Clock,
  ) {}

  /** Soonest first. @throws NotFound where the caller may not read the idea */
  async ofIdea({ idea, stopped }: ListClocks, caller: Principal): Promise<ClockView[]> {
    const { id } = await this.requests.read(GetIdea, { id: idea });
    const manager = this.transactions.dataSource.manager;
    const asked = { ideaId: id, ...(stopped ? {} : { stoppedAt: IsNull() }) };
    const shown = (await manager.findBy(ClockEntity, asked)).filter((clock) => mayRead(clock, caller));
    const steps = await stepsTaken(
      manager,
      shown.map((clock) => clock.id),
    );
    const taken = Map.groupBy(steps, ({ clockId }) => clockId);
    const today = this.clock.today();
    return shown
      .map((clock) => clockView(clock, { today, caller, taken: taken.get(clock.id) ?? [] }))
      .sort((one, other) => (one.due < other.due ? -1 : 1));
  }
}
