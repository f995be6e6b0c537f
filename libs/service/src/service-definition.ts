import type { Type } from '@nestjs/common';
import type { ServiceName } from '@idea-map/contracts';

/** All there is to know of a service to run it, alone or with others in one process. */
export interface ServiceDefinition {
  readonly name: ServiceName;
  readonly module: Type;
  readonly entities: readonly (new () => object)[];
  readonly migrations: readonly (new () => object)[];
}
