import { Controller } from '@nestjs/common';
import * as contracts from '@idea-map/contracts';
import type { InputOf, Principal } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Answers } from '@idea-map/messaging';
import { Clock } from '@idea-map/runtime';
import { frameworkOn, mayIShare } from './framework.js';
import { frameworks } from './frameworks.data.js';
import { LicencesReadingService } from './licences-reading.service.js';
import { LicencesService } from './licences.service.js';
import { SharingLevelsService } from './sharing-levels.service.js';

/** May I share this? The framework, licences to share, and how far a force trusts its sharers. */
@Controller()
export class SharingRequests {
  constructor(
    private readonly licences: LicencesService,
    private readonly reading: LicencesReadingService,
    private readonly levels: SharingLevelsService,
    private readonly clock: Clock,
  ) {}

  @Answers(contracts.GetSharingFramework)
  sharingFramework() {
    const { version, endorsedBy, terms } = frameworkOn(this.clock.today(), frameworks);
    return Promise.resolve({ version, endorsedBy, terms });
  }

  @Answers(contracts.MayIShare)
  mayIShare(question: InputOf<typeof contracts.MayIShare>) {
    return mayIShare(frameworkOn(this.clock.today(), frameworks), question);
  }

  @Answers(contracts.ListMyLicences)
  myLicences(_: unknown, caller: Principal) {
    return this.reading.mine(caller);
  }

  @Answers(contracts.ListLicences)
  listLicences(input: InputOf<typeof contracts.ListLicences>, caller: Principal) {
    return this.reading.list(input, caller);
  }

  @Answers(contracts.CountLicences)
  countLicences({ state }: InputOf<typeof contracts.CountLicences>, caller: Principal) {
    return this.reading.count(state, caller);
  }

  @Answers(contracts.AskForLicence)
  askForLicence(input: contracts.AskForLicence, caller: Principal, tx: Transaction) {
    return this.licences.ask(input, caller, tx);
  }

  @Answers(contracts.IssueLicence)
  issueLicence(input: InputOf<typeof contracts.IssueLicence>, caller: Principal, tx: Transaction) {
    return this.licences.issue(input, caller, tx);
  }

  @Answers(contracts.WithdrawLicence)
  withdrawLicence(input: InputOf<typeof contracts.WithdrawLicence>, caller: Principal, tx: Transaction) {
    return this.licences.withdraw(input, caller, tx);
  }

  @Answers(contracts.SetSharingLevel)
  setSharingLevel(input: InputOf<typeof contracts.SetSharingLevel>, caller: Principal, tx: Transaction) {
    return this.levels.set(input, caller, tx);
  }

  @Answers(contracts.GetSharingLevels)
  async sharingLevelsOfForces({ ids }: { ids: string[] }) {
    const levels = await this.levels.all();
    return ids.map((force) => ({ force, level: levels(force) }));
  }

  @Answers(contracts.GetSharingFigures)
  sharingFigures({ force }: InputOf<typeof contracts.GetSharingFigures>) {
    return this.levels.figures(force ?? null);
  }

  @Answers(contracts.TryLicence)
  tryLicence(input: InputOf<typeof contracts.TryLicence>, caller: Principal) {
    return this.reading.attempt(input, caller);
  }

  @Answers(contracts.GetLicencesByMarks)
  licencesByMarks({ ids }: InputOf<typeof contracts.GetLicencesByMarks>, caller: Principal) {
    return this.reading.byMarks(ids, caller);
  }
}
