import { Controller } from '@nestjs/common';
import * as contracts from '@idea-map/contracts';
import type { InputOf, Principal } from '@idea-map/contracts';
import { Answers } from '@idea-map/messaging';
import { BaselineService } from './baseline.service.js';
import { PipelineService } from './pipeline.service.js';

/** Figures of how ideas move. Who may ask is in the access table of libs/identity, checked before a method runs. */
@Controller()
export class PipelineRequests {
  constructor(
    private readonly pipelines: PipelineService,
    private readonly baselines: BaselineService,
  ) {}

  @Answers(contracts.GetPipeline)
  pipeline({ filter }: InputOf<typeof contracts.GetPipeline>, caller: Principal) {
    return this.pipelines.pipeline(filter, caller);
  }

  @Answers(contracts.GetPipelineBreakdown)
  pipelineBreakdown(input: InputOf<typeof contracts.GetPipelineBreakdown>, caller: Principal) {
    return this.pipelines.breakdown(input, caller);
  }

  @Answers(contracts.GetPipelineBaseline)
  pipelineBaseline({ by }: InputOf<typeof contracts.GetPipelineBaseline>) {
    return this.baselines.of(by);
  }
}
