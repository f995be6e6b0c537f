import type { GraphQLResolveInfo } from 'graphql';
import type { RequestDefinition } from '@idea-map/contracts';
import type { Handles } from '@idea-map/identity';
import type { Requests } from '@idea-map/messaging';
import { currentContext, inContext } from '@idea-map/runtime';
import type { RecentWrites } from './recent-writes.js';
import type { GatewayContext } from './request-context.js';
import { withWords } from './worded-findings.js';
import type { UsedKeys } from './used-keys.js';

/** How resolvers ask services: with the caller's token, after what the caller wrote, and commands once for one key. */
export class Ask {
  constructor(
    private readonly requests: Requests,
    private readonly handles: Handles,
    private readonly recent: RecentWrites,
    private readonly keys: UsedKeys,
  ) {}

  /** A read. Where the service is behind what the caller wrote, the answer says so in `extensions.stale`. */
  async read<Input, Output>(
    context: GatewayContext,
    request: RequestDefinition<Input, Output>,
    input: NoInfer<Input>,
  ): Promise<Output> {
    const answer = await this.as(context, () =>
      this.requests.ask(request, input, { token: context.token, after: this.seenBy(context) }),
    );
    if (answer.stale) context.extensions['stale'] = true;
    return answer.output;
  }

  /** A command. What it caused is what the caller's next reads wait for, in this request and in later ones. */
  async command<Input, Output>(
    { context, info }: { context: GatewayContext; info: GraphQLResolveInfo },
    request: RequestDefinition<Input, Output>,
    input: NoInfer<Input>,
  ): Promise<Output> {
    const idempotency = this.idempotency(context, info);
    if (idempotency) this.keys.refuseOther(idempotency.key, idempotency.fingerprint);
    const answer = await this.as(context, () =>
      this.requests.ask(request, input, { token: context.token, after: this.seenBy(context), idempotency }),
    );
    if (idempotency) this.keys.note(idempotency.key, idempotency.fingerprint);
    context.after.push(...answer.events);
    this.recent.add(context.caller, answer.events);
    // What was loaded before the change may show it otherwise than it is now.
    context.loaders.clear();
    return answer.output;
  }

  private seenBy(context: GatewayContext) {
    const before = this.recent.of(context.caller);
    return before.length === 0
      ? context.after
      : [...new Map([...before, ...context.after].map((e) => [e.id, e])).values()];
  }

  private as<Result>(context: GatewayContext, work: () => Promise<Result>): Promise<Result> {
    const language = context.language ?? 'EN';
    return inContext({ ...currentContext(), token: context.token, language }, work).catch(
      (error: unknown) => {
        // Where no language is asked for it is the caller's own, which is found as the answer leaves.
        throw context.language === null ? error : withWords(error, context.language);
      },
    );
  }

  private idempotency(context: GatewayContext, info: GraphQLResolveInfo) {
    if (context.idempotencyKey === null || context.caller === null) return null;
    const [field] = info.fieldNodes;
    return {
      key: this.handles.ofKey(context.caller, context.idempotencyKey),
      path: field?.alias?.value ?? info.fieldName,
      fingerprint: context.fingerprint,
    };
  }
}
