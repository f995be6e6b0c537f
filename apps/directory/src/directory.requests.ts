import { Controller } from '@nestjs/common';
import * as contracts from '@idea-map/contracts';
import type { InputOf, Principal } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Answers } from '@idea-map/messaging';
import { ErasingService } from './erasing.service.js';
import { ReadingService } from './reading.service.js';
import { RolesService } from './roles.service.js';

/** What the directory answers. Who may ask is in the access table of libs/identity, checked before a method runs. */
@Controller()
export class DirectoryRequests {
  constructor(
    private readonly reading: ReadingService,
    private readonly roles: RolesService,
    private readonly erasing: ErasingService,
  ) {}

  @Answers(contracts.GetViewer)
  viewer(_: unknown, caller: Principal | null) {
    return this.reading.viewer(caller);
  }

  @Answers(contracts.GetPeople)
  peopleByIds({ ids }: { ids: string[] }) {
    return this.reading.people(ids);
  }

  @Answers(contracts.ListHolders)
  people({ role, force }: InputOf<typeof contracts.ListHolders>) {
    return this.reading.holders(role, force ?? null);
  }

  @Answers(contracts.ListOrganisations)
  organisations() {
    return this.reading.organisations();
  }

  @Answers(contracts.GetOrganisations)
  organisationsByIds({ ids }: { ids: string[] }) {
    return this.reading.organisations(ids);
  }

  @Answers(contracts.ListAccounts)
  accounts(input: InputOf<typeof contracts.ListAccounts>) {
    return this.reading.accounts(input);
  }

  @Answers(contracts.CountAccounts)
  countAccounts(input: InputOf<typeof contracts.CountAccounts>) {
    return this.reading.countAccounts(input);
  }

  @Answers(contracts.GetAccount)
  account({ id }: { id: string }) {
    return this.reading.account(id);
  }

  @Answers(contracts.SetLanguage)
  setLanguage({ language }: InputOf<typeof contracts.SetLanguage>, caller: Principal, tx: Transaction) {
    return this.reading.setLanguage(language, caller, tx);
  }

  @Answers(contracts.GrantRole)
  grantRole(input: contracts.GrantRole, _: Principal, tx: Transaction) {
    return this.roles.grant(input, tx);
  }

  @Answers(contracts.EndRole)
  endRole(input: InputOf<typeof contracts.EndRole>, _: Principal, tx: Transaction) {
    return this.roles.end(input, tx);
  }

  @Answers(contracts.ErasePerson)
  erasePerson(input: InputOf<typeof contracts.ErasePerson>, caller: Principal, tx: Transaction) {
    return this.erasing.erase(input, caller, tx);
  }

  @Answers(contracts.EndAccount)
  endAccount(input: InputOf<typeof contracts.EndAccount>, _: Principal, tx: Transaction) {
    return this.roles.endAccount(input, tx);
  }
}
