import type DataLoader from 'dataloader';
import * as contracts from '@idea-map/contracts';
import type { Ask } from './ask.js';
import { byIds, type ByIds } from './by-ids.js';
import { loader, type GatewayContext } from './request-context.js';

/** What one request loads by id, in batches. What may not be seen, or is not there, is null. */
export class Loaders {
  constructor(private readonly ask: Ask) {}

  idea(context: GatewayContext, id: string) {
    return this.byId(context, contracts.GetIdeas, (view) => view.id).load(id);
  }

  thread(context: GatewayContext, id: string) {
    return this.byId(context, contracts.GetThreads, (view) => view.ideaId).load(id);
  }

  redaction(context: GatewayContext, id: string) {
    return this.byId(context, contracts.GetRedactionsOfIdeas, (view) => view.ideaId ?? '').load(id);
  }

  textTakenOut(context: GatewayContext, id: string) {
    return this.byId(context, contracts.GetTextsTakenOut, (view) => view.ideaId).load(id);
  }

  release(context: GatewayContext, id: string) {
    return this.byId(context, contracts.GetReleasesOfIdeas, (view) => view.ideaId).load(id);
  }

  place(context: GatewayContext, id: string) {
    return this.byId(context, contracts.GetPlaces, (view) => view.ideaId).load(id);
  }

  person(context: GatewayContext, id: string) {
    return this.byId(context, contracts.GetPeople, (view) => view.id).load(id);
  }

  organisation(context: GatewayContext, id: string) {
    return this.byId(context, contracts.GetOrganisations, (view) => view.id).load(id);
  }

  call(context: GatewayContext, id: string) {
    return this.byId(context, contracts.GetCalls, (view) => view.id).load(id);
  }

  followed(context: GatewayContext, id: string) {
    return this.byId(context, contracts.GetFollowed, (view) => view.ideaId).load(id);
  }

  /** How the caller stands with notices, asked once a request. */
  standing(context: GatewayContext): Promise<contracts.StandingView> {
    return loader<'standing', contracts.StandingView>(context, 'standing', async () => [
      await this.ask.read(context, contracts.GetStanding, {}),
    ]).load('standing');
  }

  evidence(context: GatewayContext, ideaId: string) {
    return this.byId(context, contracts.GetEvidenceOfIdeas, (found) => found.ideaId).load(ideaId);
  }

  comments(context: GatewayContext, id: string, page: { first: number; after?: string | null }) {
    const name = `comments ${page.first} ${page.after ?? ''}`;
    return loader<string, contracts.CommentsOfIdeas[number] | null>(context, name, async (ids) => {
      const found = await this.ask.read(context, contracts.GetComments, { ids: [...ids], ...page });
      return ids.map((one) => found.find((comments) => comments.ideaId === one) ?? null);
    }).load(id);
  }

  /** The caller with their roles, asked once a request; null without one. */
  viewer(context: GatewayContext): Promise<contracts.ViewerView | null> {
    return loader<'viewer', contracts.ViewerView | null>(context, 'viewer', async () => [
      await this.ask.read(context, contracts.GetViewer, {}),
    ]).load('viewer');
  }

  private byId<View>(
    context: GatewayContext,
    request: ByIds<View>,
    idOf: (view: View) => string,
  ): DataLoader<string, View | null> {
    return byIds(this.ask, context, request, idOf);
  }
}
