import type { RequestDefinition } from '@idea-map/contracts';
import { Requests, type Answer, type AskOptions, type RequestChannel } from '@idea-map/messaging';
import type { ServiceTokens } from './service-tokens.js';

/**
 * Asks other services in a service's own name: for clocks, and for whoever handles an event, where there is no caller
 * whose token could be passed on. Every service can have it injected:
 *
 *     constructor(private readonly own: OwnRequests) {}
 *     …
 *     const holders = await this.own.read(GetHolders, { role: 'BROKER', force });
 *
 * It may ask requests whose operation is INTERNAL or SERVICES, and reads that are open to everyone. The answering method
 * sees a caller with `service` set and no roles. While a caller's own request is served, use `Requests` instead: what they
 * may not see is then refused by the service that knows.
 */
export class OwnRequests extends Requests {
  constructor(
    channel: RequestChannel,
    private readonly service: string,
    private readonly tokens: ServiceTokens,
  ) {
    super(channel);
  }

  /** Whatever token is in the options or the context, it is this service's that goes. */
  override async ask<Input, Output>(
    request: RequestDefinition<Input, Output>,
    input: NoInfer<Input>,
    options: AskOptions = {},
  ): Promise<Answer<Output>> {
    return super.ask(request, input, { ...options, token: await this.tokens.sign(this.service) });
  }
}
