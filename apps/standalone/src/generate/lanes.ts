import type { CopyTable } from './copy-table.js';
import { Lane, type Load } from './lane.js';
import { ofOwners, ofReaders } from './tables.js';

/** Some connections that write side by side, each in the order in which loads come. */
export class Lanes {
  private turn = 0;

  private constructor(
    private readonly lanes: readonly Lane[],
    private readonly laneOf: (table: CopyTable, turn: number) => Lane | undefined,
  ) {}

  /** Beside others who use the database: two take turns at what the read side keeps, which is most of the work. */
  static async openBeside(url: string): Promise<Lanes> {
    const lanes = await opened([() => Lane.open(url), () => Lane.open(url), () => Lane.open(url)]);
    return new Lanes(lanes, (table, turn) => lanes[ofOwners.includes(table) ? 2 : turn % 2]);
  }

  /** Where nobody else uses the database: each has tables of its own, without indexes until all rows are there. */
  static async openAlone(url: string): Promise<Lanes> {
    const groups = [ofReaders, ofOwners];
    const lanes = await opened(groups.map((group) => () => Lane.openAlone(url, group)));
    return new Lanes(lanes, (table) => lanes[groups.findIndex((group) => group.includes(table))]);
  }

  /** Resolves once there is room for the next load. */
  async take(load: Load): Promise<void> {
    const turn = this.turn++;
    const loads = Map.groupBy(load, ({ table }) => this.laneOf(table, turn));
    for (const [lane, its] of loads) await lane?.take(its);
  }

  /** Everything that was taken is there, or nothing. */
  async commit(): Promise<void> {
    await Promise.all(this.lanes.map((lane) => lane.settle()));
    // What owners keep comes last: cards without their ideas are known for what they are, and cleared.
    for (const lane of this.lanes) await lane.commit();
  }

  async abandon(): Promise<void> {
    await Promise.all(this.lanes.map((lane) => lane.abandon()));
  }
}

async function opened(open: readonly (() => Promise<Lane>)[]): Promise<readonly Lane[]> {
  const lanes: Lane[] = [];
  try {
    for (const each of open) lanes.push(await each());
    return lanes;
  } catch (error) {
    await Promise.all(lanes.map((lane) => lane.abandon()));
    throw error;
  }
}
