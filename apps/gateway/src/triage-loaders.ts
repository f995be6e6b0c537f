import * as contracts from '@idea-map/contracts';
import type { Level, NationalPriorityView } from '@idea-map/contracts';
import type { Ask } from './ask.js';
import { byIds } from './by-ids.js';
import { loader, type GatewayContext } from './request-context.js';

/** What one request loads of the broker's desk, in batches. What may not be seen, or is not there, is null. */
export class TriageLoaders {
  constructor(private readonly ask: Ask) {}

  case(context: GatewayContext, id: string) {
    return byIds(this.ask, context, contracts.GetCases, (view) => view.id).load(id);
  }

  caseOfIdea(context: GatewayContext, id: string, level: Level | null) {
    return loader<string, contracts.CaseView | null>(context, `case of ${level}`, async (ids) => {
      const found = await this.ask.read(context, contracts.GetCasesOfIdeas, { ids: [...ids], level });
      return ids.map((one) => found.find(({ ideaId }) => ideaId === one) ?? null);
    }).load(id);
  }

  merit(context: GatewayContext, id: string) {
    return byIds(this.ask, context, contracts.GetMerits, (view) => view.ideaId).load(id);
  }

  family(context: GatewayContext, id: string) {
    return byIds(this.ask, context, contracts.GetFamilies, (view) => view.ideaId).load(id);
  }

  introduction(context: GatewayContext, id: string) {
    return byIds(this.ask, context, contracts.GetIntroductions, (view) => view.id).load(id);
  }

  dissemination(context: GatewayContext, id: string) {
    return byIds(this.ask, context, contracts.GetDisseminations, (view) => view.ideaId).load(id);
  }

  response(context: GatewayContext, id: string) {
    return byIds(this.ask, context, contracts.GetResponses, (view) => view.id).load(id);
  }

  docketItem(context: GatewayContext, id: string) {
    return byIds(this.ask, context, contracts.GetDocketItems, (view) => view.id).load(id);
  }

  docketOfIdea(context: GatewayContext, id: string) {
    return byIds(this.ask, context, contracts.GetDocketOfIdeas, (view) => view.ideaId).load(id);
  }

  pack(context: GatewayContext, id: string) {
    return byIds(this.ask, context, contracts.GetPacks, (view) => view.id).load(id);
  }

  nationalPriority(context: GatewayContext, id: string): Promise<NationalPriorityView | null> {
    return loader<string, NationalPriorityView | null>(context, 'national priority', async (ids) => {
      const found = await this.ask.read(context, contracts.GetNationalPriorities, { ids: [...ids] });
      return ids.map((one) => found.find((priority) => priority.id === one) ?? null);
    }).load(id);
  }

  /** Since when a force has no broker; null where it has one. */
  async vacantSince(context: GatewayContext, force: string): Promise<string | null> {
    const vacancies = await loader<'all', ReadonlyMap<string, string>>(context, 'vacancies', async () => {
      const found = await this.ask.read(context, contracts.GetVacancies, {});
      return [new Map(found.map((one) => [one.force, one.since]))];
    }).load('all');
    return vacancies.get(force) ?? null;
  }
}
