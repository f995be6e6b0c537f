import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { AskedMarkers, IdeaFilter, MarkerView, Principal } from '@idea-map/contracts';
import { Transactions } from '@idea-map/database';
import { Handles } from '@idea-map/identity';
import { BadInput } from '@idea-map/runtime';
import { filterSql, isEmpty } from './filter.js';
import type { Bounds } from './markers/clusters.js';
import type { ColumnFilter } from './markers/marker-columns.js';
import { MarkerThread } from './markers/marker-thread.js';
import { Parameters } from '@idea-map/database';
import { ShownForcesService } from './shown-forces.js';
import { besideRoles, homesOf } from './visibility.js';

/** England and Wales, with room around. */
const EVERYWHERE: Bounds = { west: -8, south: 48, east: 4, north: 58 };
/** The parts of a filter that the columns in memory answer. */
const IN_COLUMNS = [
  'forces',
  'regions',
  'themes',
  'stages',
  'kinds',
  'submittedFrom',
  'submittedTo',
] as const;

/** What a map draws: clusters and single ideas, of what the caller may read. */
@Injectable()
export class MarkersService implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly thread: MarkerThread;
  private forgetting?: NodeJS.Timeout;

  constructor(
    private readonly transactions: Transactions,
    private readonly handles: Handles,
    private readonly shownForces: ShownForcesService,
  ) {
    const { url } = transactions.dataSource.options as { url?: string };
    this.thread = new MarkerThread(url ?? '');
  }

  onApplicationBootstrap(): void {
    this.thread.start();
    this.forgetting = setInterval(() => void this.forgetChanges(), 3_600_000).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.forgetting);
    await this.thread.stop();
  }

  /** @throws BadInput for bounds that bound nothing. */
  async markers({ filter, bounds, zoom }: AskedMarkers, caller: Principal): Promise<MarkerView[]> {
    if (bounds && (bounds.west > bounds.east || bounds.south > bounds.north)) {
      throw BadInput.of(
        'bounds',
        'EMPTY',
        'The west must not lie east of the east, nor the south north of the north.',
      );
    }
    const [columns, within, extra] = await Promise.all([
      this.columnFilter(filter),
      this.found(filter),
      this.besideRoles(caller),
    ]);
    const homes = homesOf(caller);
    return this.thread.ask({ bounds: bounds ?? EVERYWHERE, zoom, filter: columns, within, homes, extra });
  }

  // Every replica has taken up by then what it was to take up.
  private async forgetChanges(): Promise<void> {
    await this.transactions
      .query(`delete from card_change where at < now() - interval '1 day'`)
      .catch(() => undefined);
  }

  /** What the columns can answer, with forces as they count today and days as instants; null where nothing is asked. */
  private async columnFilter(filter: IdeaFilter | null | undefined): Promise<ColumnFilter | null> {
    const given = partsOf(filter, (part) => IN_COLUMNS.includes(part as never));
    if (Object.keys(given).length === 0) return null;
    const { stages, kinds, themes, submittedFrom, submittedTo } = given;
    const forces = given.forces || given.regions ? await this.forcesOf(given) : undefined;
    return {
      ...(forces && { forces }),
      ...(stages && { stages }),
      ...(kinds && { kinds }),
      ...(themes && { themes }),
      ...(submittedFrom && { from: await this.midnight(submittedFrom, 0) }),
      ...(submittedTo && { to: await this.midnight(submittedTo, 1) }),
    };
  }

  /** Every force whose ideas a filter by force and region finds. */
  private async forcesOf(given: IdeaFilter): Promise<readonly string[]> {
    const { forces, regions } = await this.shownForces.of(given);
    if (!given.forces) return regions;
    return given.regions ? forces.filter((id) => regions.includes(id)) : forces;
  }

  private async midnight(day: string, daysLater: number): Promise<number> {
    const [row] = await this.transactions.query<{ at: Date }>(
      `select (($1::date + $2::int)::timestamp at time zone 'Europe/London') as at`,
      [day, daysLater],
    );
    return row?.at.getTime() ?? 0;
  }

  /** What the tables alone can find: by words, call or priority; null where nothing of it is asked. */
  private async found(filter: IdeaFilter | null | undefined): Promise<string[] | null> {
    const given = partsOf(filter, (part) => !IN_COLUMNS.includes(part as never));
    if (Object.keys(given).length === 0) return null;
    const parameters = new Parameters();
    const condition = filterSql(given, parameters, { shown: { forces: [], regions: [] } });
    const rows = await this.transactions.query<{ id: string }>(
      `select c.id from card c where ${condition}`,
      parameters.values,
    );
    return rows.map((row) => row.id);
  }

  /** The few cards that this caller may read and the columns do not know it: held ones and their own. */
  private async besideRoles(caller: Principal): Promise<string[]> {
    const parameters = new Parameters();
    const reasons = besideRoles(caller, this.handles.ofAuthor(caller.id), parameters);
    // Each on its own, so that each is found by its index: of one condition for all Postgres makes a walk through every card.
    const found = reasons.map((reason) => `select c.id from card c where ${reason}`);
    const rows = await this.transactions.query<{ id: string }>(found.join(' union '), parameters.values);
    return rows.map((row) => row.id);
  }
}

function partsOf(filter: IdeaFilter | null | undefined, wanted: (part: string) => boolean): IdeaFilter {
  const given = Object.entries(filter ?? {}).filter(([part, value]) => wanted(part) && !isEmpty(value));
  return Object.fromEntries(given);
}
