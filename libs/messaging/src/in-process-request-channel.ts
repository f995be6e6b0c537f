import type { ServiceName } from '@idea-map/contracts';
import { Unavailable } from '@idea-map/runtime';
import type { AnswerEnvelope, Answerer, RequestChannel, RequestEnvelope } from './request-channel.js';

/** The wire of the default mode: a call within this process. */
export class InProcessRequestChannel implements RequestChannel {
  private readonly answerers = new Map<ServiceName, Answerer>();
  private readonly under = new Set<Promise<AnswerEnvelope>>();

  async ask(service: ServiceName, request: RequestEnvelope): Promise<AnswerEnvelope> {
    const answerer = this.answerers.get(service);
    if (!answerer) throw new Unavailable(`The ${service} service is away. Try again in a moment.`);
    const answer = answerer(request);
    this.under.add(answer);
    try {
      return await answer;
    } finally {
      this.under.delete(answer);
    }
  }

  answer(service: ServiceName, answerer: Answerer): Promise<void> {
    this.answerers.set(service, answerer);
    return Promise.resolve();
  }

  async leave(service: ServiceName): Promise<void> {
    this.answerers.delete(service);
    await Promise.allSettled(this.under);
  }

  async stop(): Promise<void> {
    this.answerers.clear();
    await Promise.allSettled(this.under);
  }
}
