import { Logger } from '@nestjs/common';
import * as contracts from '@idea-map/contracts';
import type { ParkedEventView } from '@idea-map/contracts';
import { BadInput, describeError, NotFound, Unavailable } from '@idea-map/runtime';
import { validate } from 'uuid';
import { connection, totals } from '../connections.js';
import type { GatewayContext } from '../request-context.js';
import type { Given, Resolvers, Tools } from './tools.js';

const log = new Logger('Rebuild');

/** What operators do; asked of every service. */
export function operationsResolvers(tools: Tools): Resolvers {
  const { ask } = tools;
  return {
    Query: {
      parkedEvents: (_parent, page: { first: number; after?: string }, context) =>
        parkedEvents(tools, page, context),
      serviceState: (_parent, _: unknown, context) =>
        Promise.all(contracts.services.map((service) => stateOf(tools, service, context))),
      queueState: (_parent, _: unknown, context) => ask.read(context, contracts.GetQueueState, {}),
      atlasRebuild: (_parent, { id }: { id: string }, context) => {
        if (!validate(id)) throw new NotFound();
        return ask.read(context, contracts.GetRebuild, { run: id });
      },
    },
    Mutation: {
      replayEvent: async (...[, { id }, context, info]: Given<{ id: string }>) => {
        if (!validate(id)) throw new NotFound();
        for (const service of contracts.services) {
          const event = await ask.command({ context, info }, contracts.ReplayEvent[service], { id });
          if (event) return event;
        }
        throw new NotFound();
      },
      recheckTexts: (...[, { after }, context, info]: Given<{ after?: string | null }>) => {
        if (after && !validate(after)) throw new NotFound();
        return ask.command({ context, info }, contracts.RecheckTexts, { after: after || null });
      },
      retryFailedJobs: (...[, , context, info]: Given<unknown>) =>
        ask.command({ context, info }, contracts.RetryQueue, {}),
      rebuildAtlas: (...given: Given<unknown>) => rebuild(tools, given),
    },
    AtlasRebuild: { id: (rebuild: { run: string }) => rebuild.run },
    ParkedEvent: { idea: (event: ParkedEventView) => event.subject },
    ParkedEventConnection: totals,
  };
}

/** One that is away says so by itself, and the others stand. */
async function stateOf({ ask }: Tools, service: contracts.ServiceName, context: GatewayContext) {
  try {
    return { service, up: true, ...(await ask.read(context, contracts.GetServiceState[service], {})) };
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    return { service, up: false, waiting: null, oldestWaitingAt: null, parked: null };
  }
}

async function rebuild(tools: Tools, [, , context, info]: Given<unknown>) {
  const started = await tools.ask.command({ context, info }, contracts.RebuildAtlas, {});
  sayAgain(tools, context, started).catch((error: unknown) => {
    log.error(`The rebuild stopped: ${describeError(error)}. Ask for it again.`);
  });
  return { ...started, expected: null, done: 0, endedAt: null };
}

/** Has the owner of ideas say them again, batch by batch. */
async function sayAgain(
  { ask }: Tools,
  context: GatewayContext,
  { run, startedAt }: { run: string; startedAt: string },
) {
  const unkeyed = Object.assign(Object.create(context) as GatewayContext, {
    idempotencyKey: null,
    loaders: new Map(),
  });
  const info = { fieldNodes: [], fieldName: 'rebuildAtlas' } as never;
  let batch: { last: string | null; said: number } = { last: null, said: 0 };
  do {
    const input = { run, startedAt, after: batch.last, said: batch.said };
    batch = await ask.command({ context: unkeyed, info }, contracts.RepublishIdeas, input);
  } while (batch.last !== null);
}

async function parkedEvents(
  { ask }: Tools,
  { first, after }: { first: number; after?: string },
  context: GatewayContext,
) {
  const place = after ? placeOf(after) : null;
  const answers = await Promise.all(
    contracts.services.map((service) =>
      ask.read(context, contracts.ListParkedEvents[service], { first, after: place }),
    ),
  );
  const events = answers.flatMap((answer) => answer.events).sort(byTime);
  const items = events.slice(0, first).map((node) => ({ cursor: cursorOf(node), node }));
  const total = answers.reduce((sum, answer) => sum + answer.total, 0);
  return connection({ items, hasNextPage: events.length > first }, after, () => Promise.resolve(total));
}

function byTime(one: ParkedEventView, other: ParkedEventView): number {
  return cursorText(one) < cursorText(other) ? -1 : 1;
}

function cursorText({ parkedAt, id }: ParkedEventView): string {
  return `${parkedAt} ${id}`;
}

function cursorOf(event: ParkedEventView): string {
  return Buffer.from(cursorText(event)).toString('base64url');
}

function placeOf(cursor: string): { parkedAt: string; id: string } {
  const [parkedAt = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split(' ');
  if (!validate(id) || Number.isNaN(Date.parse(parkedAt))) {
    throw BadInput.of('after', 'NOT_A_CURSOR', 'This cursor is not one of this list.');
  }
  return { parkedAt, id };
}
