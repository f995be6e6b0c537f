import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Controller, Module, type Type } from '@nestjs/common';
import {
  ForceSaved,
  GetPlaces,
  ListForces,
  SaveForce,
  SucceedForce,
  allRequests,
  type RequestDefinition,
} from '@idea-map/contracts';
import { Answers, Hears } from '@idea-map/messaging';
import { loadConfig } from '@idea-map/runtime';
import { createTestDatabase, TestSystem } from '@idea-map/testing';
import { startParts } from './parts.provider.js';
import type { ServiceDefinition } from './service-definition.js';
import { startService } from './start-service.js';

/** A service of geography's name that answers these requests, each with a method of its own. */
function geographyOf(
  answered: readonly RequestDefinition[],
  decorate?: (controller: Type) => void,
): ServiceDefinition {
  class Requests {}
  for (const request of answered) {
    const answer = () => Promise.resolve([]);
    Object.defineProperty(Requests.prototype, request.name, { value: answer, configurable: true });
    Answers(request)(Requests.prototype, request.name, { value: answer });
  }
  decorate?.(Requests);
  Controller()(Requests);
  class TestModule {}
  Module({ controllers: [Requests] })(TestModule);
  return { name: 'geography', module: TestModule, entities: [], migrations: [] };
}
const all = allRequests().filter(({ service }) => service === 'geography');
const start = (definition: ServiceDefinition) => TestSystem.start([definition]);

/** Starts a service that is to be refused, and ends what it has opened until then. @returns why it was refused */
async function refusal(definition: ServiceDefinition): Promise<string> {
  const database = await createTestDatabase();
  const data = mkdtempSync(path.join(os.tmpdir(), 'idea-map-start-'));
  const parts = await startParts(loadConfig({ DATABASE_URL: database.url, IDEA_MAP_DATA: data }));
  const why = await startService(definition, parts).then(
    () => 'It was not refused.',
    (error: Error) => error.message,
  );
  await parts.stop();
  await database.drop();
  rmSync(data, { recursive: true, force: true });
  return why;
}

describe('starting a service', () => {
  it('works where everything has one method that answers, and stops cleanly', async () => {
    const system = await start(geographyOf(all));
    expect((await system.ask(null, ListForces, {})).output).toEqual([]);
    expect(await system.parts.health.report()).toEqual({
      status: 'up',
      components: [{ name: 'geography', status: 'up' }],
    });
    await system.service('geography').stop();
    await expect(system.ask(null, ListForces, {})).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(await system.parts.health.report()).toMatchObject({ status: 'down' });
  });

  it('is refused where nothing answers a request, with the lines to add', async () => {
    const answered = all.filter(({ name }) => ![SaveForce.name, GetPlaces.name].includes(name));
    expect(await refusal(geographyOf(answered))).toMatch(
      /^geography cannot start: nothing answers these requests. Add\n.*@Answers\(placesByIdeas\).*\n.*@Answers\(saveForce\)/s,
    );
  });

  it('is refused where two methods answer one request', async () => {
    const doubled = geographyOf(all, ({ prototype }) => {
      Object.defineProperty(prototype, 'second', { value: () => Promise.resolve([]) });
      Answers(SucceedForce)(prototype as object, 'second', {});
    });
    expect(await refusal(doubled)).toMatch(/succeedForce .*Requests\.second/);
  });

  it('is refused where two methods hear one event', async () => {
    const doubled = geographyOf(all, ({ prototype }) => {
      for (const name of ['one', 'two']) {
        Object.defineProperty(prototype, name, { value: () => Promise.resolve() });
        Hears(ForceSaved)(prototype as object, name, {});
      }
    });
    expect(await refusal(doubled)).toMatch(/force\.saved\.v1 .*Requests\.two/);
  });

  it('is refused where it answers what is another’s', async () => {
    const foreign = allRequests().filter(({ name }) => name === 'submitIdea');
    expect(await refusal(geographyOf([...all, ...foreign]))).toMatch(/submitIdea is intake's to answer/);
  });
});
