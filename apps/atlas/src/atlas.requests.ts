import { Controller } from '@nestjs/common';
import * as contracts from '@idea-map/contracts';
import type { InputOf, Principal } from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Answers } from '@idea-map/messaging';
import { CountsService } from './counts.service.js';
import { FacetsService } from './facets.service.js';
import { ListService } from './list.service.js';
import { RebuildService } from './rebuild.service.js';

/** What atlas answers. Who may ask is in the access table of libs/identity, checked before a method runs. */
@Controller()
export class AtlasRequests {
  constructor(
    private readonly list: ListService,
    private readonly counts: CountsService,
    private readonly facetCounts: FacetsService,
    private readonly rebuild: RebuildService,
  ) {}

  @Answers(contracts.ListIdeas)
  ideas(input: contracts.ListIdeas, caller: Principal) {
    return this.list.page(input, caller);
  }

  @Answers(contracts.ExportIdeas)
  exportIdeas(input: contracts.ListIdeas, caller: Principal) {
    return this.list.page(input, caller);
  }

  @Answers(contracts.CountIdeas)
  countIdeas({ filter }: InputOf<typeof contracts.CountIdeas>, caller: Principal) {
    return this.list.count(filter, caller);
  }

  @Answers(contracts.GetMap)
  map(input: InputOf<typeof contracts.GetMap>, caller: Principal | null) {
    return this.counts.map(input, caller);
  }

  @Answers(contracts.GetFacets)
  facets({ filter }: InputOf<typeof contracts.GetFacets>, caller: Principal) {
    return this.facetCounts.facets(filter, caller);
  }

  @Answers(contracts.RebuildAtlas)
  rebuildAtlas(_: object, __: Principal, tx: Transaction) {
    return this.rebuild.start(tx);
  }

  @Answers(contracts.GetRebuild)
  atlasRebuild({ run }: { run: string }) {
    return this.rebuild.progress(run);
  }
}
