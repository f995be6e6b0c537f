import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** One span, as OTLP over HTTP writes it in JSON. */
export interface CollectedSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue?: string } }[];
}
interface Export {
  readonly resourceSpans: readonly {
    readonly scopeSpans: readonly { readonly spans: readonly CollectedSpan[] }[];
  }[];
}

/** A span to wait for: of this service alone, where one is named. */
interface Part {
  readonly name: string;
  readonly service?: string;
}

/** A collector of traces that keeps what it is sent. */
export class Collector {
  readonly spans: CollectedSpan[] = [];
  /** All that was sent, as it was written. */
  text = '';

  private constructor(private readonly server: Server) {}

  /** @param port where it listens; any that is free where it is 0 */
  static async start(port = 0): Promise<Collector> {
    const server = createServer();
    const collector = new Collector(server);
    server.on('request', (request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        if (request.method === 'POST' && request.url === '/v1/traces') collector.keep(body);
        response.setHeader('content-type', 'application/json').end('{}');
      });
    });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return collector;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Resolves when it was sent a span of each part in this trace, or after a minute: processes send them every few seconds. */
  async has(traceId: string, parts: readonly Part[]): Promise<void> {
    const isThere = ({ name, service }: Part) =>
      this.spans.some(
        (span) =>
          span.traceId === traceId &&
          span.name === name &&
          (service === undefined || span.attributes.some(({ value }) => value.stringValue === service)),
      );
    for (let tries = 0; tries < 600 && !parts.every(isThere); tries++) await sleep(100);
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private keep(body: string): void {
    this.text += body;
    const { resourceSpans } = JSON.parse(body) as Export;
    this.spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)));
  }
}
