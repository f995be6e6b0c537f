import { Controller } from '@nestjs/common';
import * as contracts from '@idea-map/contracts';
import type { Principal } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Answers } from '@idea-map/messaging';
import { ClockPausesService } from './clocks/clock-pauses.service.js';
import { ClocksReadingService } from './clocks/clocks-reading.service.js';
import { policyViews } from './clocks/policy-views.js';
import { OwnRemindersService } from './clocks/own-reminders.service.js';

/** What reminders answers of clocks. Who may ask is in the access table of libs/identity, checked before a method runs. */
@Controller()
export class RemindersRequests {
  constructor(
    private readonly reading: ClocksReadingService,
    private readonly pauses: ClockPausesService,
    private readonly own: OwnRemindersService,
  ) {}

  @Answers(contracts.ListClocks)
  clocks(asked: contracts.ListClocks, caller: Principal) {
    return this.reading.ofIdea(asked, caller);
  }

  @Answers(contracts.ListPolicies)
  policies() {
    return Promise.resolve(policyViews);
  }

  @Answers(contracts.PauseClock)
  pauseClock(input: contracts.PauseClock, caller: Principal, tx: Transaction) {
    return this.pauses.pause(input, caller, tx);
  }

  @Answers(contracts.RemindMe)
  remindMe(input: contracts.RemindMe, caller: Principal, tx: Transaction) {
    return this.own.remind(input, caller, tx);
  }

  @Answers(contracts.DeleteReminder)
  deleteReminder({ id }: { id: string }, caller: Principal, tx: Transaction) {
    return this.own.delete(id, caller, tx);
  }
}
