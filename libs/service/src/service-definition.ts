import type { Type, ValueProvider } from '@nestjs/common';
import type { ServiceName } from '@idea-map/contracts';
import type { Config } from '@idea-map/runtime';

/** All there is to know of a service to run it, alone or with others in one process. */
export interface ServiceDefinition {
  readonly name: ServiceName;
  readonly module: Type;
  readonly entities: readonly (new () => object)[];
  readonly migrations: readonly (new () => object)[];
  /** What this service alone is given from the configuration: a key that no other process is to hold. */
  readonly provided?: (config: Config) => readonly ValueProvider[];
}
