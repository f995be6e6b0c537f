import {
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Context,
  type SpanContext,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
  type SpanExporter,
  type SpanProcessor,
} from '@opentelemetry/sdk-trace';
import type { OpenSpan, SpanFacts, SpanPlan, Tracing } from './traces.js';

const kinds = {
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  producer: SpanKind.PRODUCER,
  consumer: SpanKind.CONSUMER,
} as const satisfies Record<SpanPlan['kind'], SpanKind>;

/** How long spans gather before they are sent, in milliseconds. */
const GATHERING = 1_000;
/** How many spans may wait: a start, which does much at once, has a few thousand of them. */
const QUEUED = 10_000;

export interface TraceSettings {
  /** Of the collector: spans go to /v1/traces below it. */
  readonly endpoint: string;
  /** How many of the traces that begin here are kept, 0 to 1. */
  readonly ratio: number;
}

/** Spans by OpenTelemetry, sent by OTLP over HTTP. */
export function traceByOtlp({ endpoint, ratio }: TraceSettings): Tracing {
  const url = `${endpoint.replace(/\/+$/, '')}/v1/traces`;
  return openTelemetry(batching(new OTLPTraceExporter({ url })), ratio);
}

function batching(exporter: SpanExporter): SpanProcessor {
  return new BatchSpanProcessor({ exporter, scheduledDelayMillis: GATHERING, maxQueueSize: QUEUED });
}

/** Spans by OpenTelemetry to this processor. */
export function openTelemetry(processor: SpanProcessor, ratio = 1): Tracing {
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'national-idea-map' }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(ratio) }),
    spanProcessors: [processor],
  });
  const tracer = provider.getTracer('idea-map');
  return {
    open: ({ name, kind, facts, traceparent }): OpenSpan => {
      const span = tracer.startSpan(
        name,
        { kind: kinds[kind], attributes: attributesOf(facts) },
        under(traceparent),
      );
      return {
        traceparent: written(span.spanContext()),
        end: (outcome) => {
          span.setAttribute('idea_map.outcome', outcome);
          if (outcome !== 'ok') span.setStatus({ code: SpanStatusCode.ERROR });
          span.end();
        },
      };
    },
    stop: () => provider.shutdown(),
  };
}

function attributesOf(facts: SpanFacts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [`idea_map.${name}`, String(value)]),
  );
}

// One begins a trace who was given nothing, or nothing that can be read.
function under(traceparent: string | null): Context {
  const parts = /^00-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})$/.exec(traceparent ?? '');
  if (!parts) return ROOT_CONTEXT;
  const [, traceId = '', spanId = '', flags = ''] = parts;
  const parent: SpanContext = {
    traceId,
    spanId,
    traceFlags: Number.parseInt(flags, 16) & TraceFlags.SAMPLED,
    isRemote: true,
  };
  return trace.isSpanContextValid(parent) ? trace.setSpanContext(ROOT_CONTEXT, parent) : ROOT_CONTEXT;
}

function written({ traceId, spanId, traceFlags }: SpanContext): string {
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
}
