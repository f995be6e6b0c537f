import type { RequestDefinition } from '@idea-map/contracts';
import { currentContext, inSpan, Unavailable, type EventRef } from '@idea-map/runtime';
import type { AnswerEnvelope, Idempotency, RequestChannel } from './request-channel.js';
import { fromWire } from './wire-errors.js';

export interface AskOptions {
  /** Left out: the token of the call that is being served. */
  readonly token?: string | null;
  readonly after?: readonly EventRef[];
  readonly idempotency?: Idempotency | null;
}

export interface Answer<Output> {
  readonly output: Output;
  /** What a command said: for its caller's next read to wait for. */
  readonly events: readonly EventRef[];
  /** A read that did not see all that its caller wrote. */
  readonly stale: boolean;
}

/** Asks other services. */
export class Requests {
  constructor(private readonly channel: RequestChannel) {}

  /** @throws DomainError as the service answered it; Unavailable when there is no answer by the deadline. */
  async ask<Input, Output>(
    request: RequestDefinition<Input, Output>,
    input: NoInfer<Input>,
    options: AskOptions = {},
  ): Promise<Answer<Output>> {
    const facts = { service: request.service, request: request.name };
    const span = { name: `ask ${request.service}.${request.name}`, kind: 'client', facts } as const;
    return inSpan(span, () => this.asked(request, input, options));
  }

  private async asked<Input, Output>(
    request: RequestDefinition<Input, Output>,
    input: Input,
    options: AskOptions,
  ): Promise<Answer<Output>> {
    const context = currentContext();
    const asked = this.channel.ask(request.service, {
      name: request.name,
      input,
      token: options.token === undefined ? context.token : options.token,
      correlationId: context.correlationId,
      traceparent: context.traceparent,
      language: context.language,
      after: options.after ?? [],
      idempotency: options.idempotency ?? null,
      deadline: Date.now() + request.deadlineMs,
    });
    const answer = await beforeDeadline(asked, request.service, request.deadlineMs);
    if (!answer.ok) throw fromWire(answer.error);
    return answer as Answer<Output>;
  }

  /** For a read whose freshness does not matter: the output alone. */
  async read<Input, Output>(
    request: RequestDefinition<Input, Output>,
    input: NoInfer<Input>,
  ): Promise<Output> {
    return (await this.ask(request, input)).output;
  }
}

async function beforeDeadline(asked: Promise<AnswerEnvelope>, service: string, deadlineMs: number) {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Unavailable(`The ${service} service did not answer in time. Try again in a moment.`));
    }, deadlineMs);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
