import { Controller, Module } from '@nestjs/common';
import {
  allRequests,
  GetPlaces,
  INTERNAL,
  ListForces,
  type Principal,
  type RequestDefinition,
} from '@idea-map/contracts';
import { Answers, type RequestEnvelope } from '@idea-map/messaging';
import { TestSystem } from '@idea-map/testing';
import type { ServiceDefinition } from './service-definition.js';

const callers: (Principal | null)[] = [];

/** Geography in name: it notes who asks, and answers nothing. */
function listening(): ServiceDefinition {
  class Requests {}
  for (const request of allRequests().filter(({ service }) => service === 'geography')) {
    const answer = (_: unknown, caller: Principal | null) => {
      callers.push(caller);
      return Promise.resolve([]);
    };
    Object.defineProperty(Requests.prototype, request.name, { value: answer });
    Answers(request)(Requests.prototype, request.name, { value: answer });
  }
  Controller()(Requests);
  class TestModule {}
  Module({ controllers: [Requests] })(TestModule);
  return { name: 'geography', module: TestModule, entities: [], migrations: [] };
}

let system: TestSystem;
beforeAll(async () => {
  system = await TestSystem.start([listening()]);
});
afterAll(() => system.stop());
beforeEach(() => callers.splice(0));

/** As a wire brings it, with nobody before the service who could have looked at it. */
async function onItsPort(request: RequestDefinition, token: string | null): Promise<string> {
  const envelope: RequestEnvelope = {
    name: request.name,
    input: request === GetPlaces ? { ids: [] } : {},
    token,
    correlationId: 'test',
    traceparent: null,
    language: 'EN',
    after: [],
    idempotency: null,
    deadline: Date.now() + 5000,
  };
  const answer = await system.parts.channel.ask('geography', envelope);
  return answer.ok ? 'answered' : answer.error.code;
}

describe('a request on a service’s own port', () => {
  it('is refused without a token, but where the table is open to everyone', async () => {
    const open = [ListForces.operation, 'attributions'];
    for (const request of allRequests().filter(({ service }) => service === 'geography')) {
      const expected = open.includes(request.operation) ? 'answered' : 'UNAUTHENTICATED';
      expect([request.name, await onItsPort(request, null)]).toEqual([request.name, expected]);
    }
  });

  it('is refused with a token that does not verify there', async () => {
    const officer = await system.person('officer.kent', ['CONTRIBUTOR'], 'kent');
    const [head, body] = officer.token.split('.');
    for (const token of ['none', `${head}.${body}.`, `${officer.token.slice(0, -4)}AAAA`]) {
      expect(await onItsPort(GetPlaces, token)).toBe('UNAUTHENTICATED');
    }
    expect(callers).toEqual([]);
  });

  it('is answered to a person as the person whom the service knows', async () => {
    const officer = await system.person('staff.kent', ['CONTRIBUTOR'], 'kent');
    expect(await onItsPort(GetPlaces, officer.token)).toBe('answered');
    expect(callers).toMatchObject([{ id: officer.id, force: 'kent', service: null }]);
  });

  it('is answered to another service that asks in its own name', async () => {
    expect(GetPlaces.operation).toBe(INTERNAL);
    await system.askAs('atlas', GetPlaces, { ids: [] });
    expect(callers).toMatchObject([{ service: 'atlas', roles: [] }]);
  });
});
