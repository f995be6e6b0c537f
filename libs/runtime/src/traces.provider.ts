import type { Config } from './config.js';
import { traceBy } from './traces.js';

/**
 * Begins to trace this process where OTEL_EXPORTER_OTLP_ENDPOINT names a collector. Elsewhere nothing of OpenTelemetry is loaded.
 * @returns how to stop, which sends what is left.
 */
export async function provideTraces(config: Config): Promise<() => Promise<void>> {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_TRACES_SAMPLER_ARG: ratio } = config;
  if (endpoint === undefined) return async () => undefined;
  const { traceByOtlp } = await import('./traces-open-telemetry.js');
  const tracing = traceByOtlp({ endpoint, ratio });
  traceBy(tracing);
  return async () => {
    traceBy(null);
    await tracing.stop().catch(() => undefined);
  };
}
