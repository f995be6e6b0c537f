import { allRequests, IdeaSubmitted, ListParkedEvents, type RequestDefinition } from '@idea-map/contracts';
import type { Transactions } from '@idea-map/database';
import { Clock } from '@idea-map/runtime';
import { Handlers } from './handlers.js';
import { Answers, Hears } from './hears.js';
import { InProcessEventTransport } from './in-process-event-transport.js';
import { InProcessRequestChannel } from './in-process-request-channel.js';
import { ServiceMessaging } from './service-messaging.js';

const [mine, another] = allRequests().filter(({ service }) => service === 'atlas') as [
  RequestDefinition,
  RequestDefinition,
];
const theirs = ListParkedEvents.intake as RequestDefinition;

class Subscriptions {
  readonly heard: unknown[] = [];

  @Hears(IdeaSubmitted)
  async onIdeaSubmitted(data: unknown): Promise<void> {
    this.heard.push(data);
  }
}

class OtherSubscriptions {
  @Hears(IdeaSubmitted)
  async onNewIdea(): Promise<void> {}
}

class Requests {
  @Answers(mine)
  async first(): Promise<string> {
    return 'first';
  }
}

class OtherRequests {
  @Answers(mine)
  async second(): Promise<string> {
    return 'second';
  }
}

class StrayRequests {
  @Answers(theirs)
  async parked(): Promise<null> {
    return null;
  }
}

describe('the handlers of a service', () => {
  it('are the marked methods of its objects, called on the object', async () => {
    const handlers = new Handlers('atlas');
    const subscriptions = new Subscriptions();
    handlers.collect(subscriptions);
    handlers.collect(new Requests());
    await handlers.heard.get('idea.submitted.v1')?.handle('data', {} as never, {} as never);
    expect(subscriptions.heard).toEqual(['data']);
    expect(await handlers.answered.get(mine.name)?.answer(null, null, {} as never)).toBe('first');
  });

  it('may not be two for one event: the message names both', () => {
    const handlers = new Handlers('atlas');
    handlers.collect(new Subscriptions());
    expect(() => handlers.collect(new OtherSubscriptions())).toThrow(
      'atlas cannot start: idea.submitted.v1 has two handlers, ' +
        'Subscriptions.onIdeaSubmitted and OtherSubscriptions.onNewIdea. Remove one.',
    );
  });

  it('may not be two for one request: the message names both', () => {
    const handlers = new Handlers('atlas');
    handlers.collect(new Requests());
    expect(() => handlers.collect(new OtherRequests())).toThrow(
      `${mine.name} has two handlers, Requests.first and OtherRequests.second. Remove one.`,
    );
  });

  it("may not answer another service's request", () => {
    expect(() => new Handlers('atlas').collect(new StrayRequests())).toThrow(
      `StrayRequests.parked: ${theirs.name} is intake's to answer.`,
    );
  });

  it('must answer every request of their service: the message has the line to add', () => {
    const handlers = new Handlers('atlas');
    handlers.collect(new Requests());
    expect(() => handlers.refuseMissing([mine, another, theirs])).toThrow(
      `atlas cannot start: nothing answers these requests. Add\n  @Answers(${another.name}) on a method of atlas.requests.ts`,
    );
    expect(() => handlers.refuseMissing([mine, theirs])).not.toThrow();
  });
});

describe('a service with a handler too many or too few', () => {
  it.each([
    ['two for an event', [new Subscriptions(), new OtherSubscriptions()], 'has two handlers'],
    ['none for a request', [new Requests()], 'nothing answers these requests'],
  ])('does not start, and takes nothing from the wires: %s', async (_, objects, message) => {
    const transport = new InProcessEventTransport();
    const channel = new InProcessRequestChannel();
    const taken: string[] = [];
    transport.listen = async () => void taken.push('events');
    channel.answer = async () => void taken.push('requests');
    const transactions = { service: 'atlas', onSaid: () => () => undefined } as unknown as Transactions;
    const gate = { admit: async () => null, actor: () => ({ id: 'ann', role: null, force: null }) };
    const parts = { transport, channel, transactions, gate, serviceUrl: '', clock: new Clock() };
    await expect(new ServiceMessaging('atlas', parts).start(objects)).rejects.toThrow(message);
    expect(taken).toEqual([]);
  });
});
