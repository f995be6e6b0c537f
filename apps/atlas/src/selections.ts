import { Injectable } from '@nestjs/common';
import type { IdeaFilter, Principal } from '@idea-map/contracts';
import { Handles } from '@idea-map/identity';
import { Clock } from '@idea-map/runtime';
import { filterSql } from './filter.js';
import { Parameters } from './parameters.js';
import { readable, readableCards, type Viewer } from './visibility.js';

/** The cards that one statement is about: those that a caller may read, under a filter. All of it is on alias `c`. */
export class Selection {
  readonly parameters = new Parameters();

  constructor(
    readonly viewer: Viewer,
    private readonly filter: IdeaFilter | null | undefined,
    private readonly today: string,
  ) {}

  /** A condition for a list in an order: visible, and under the filter. */
  condition(): string {
    return `${readable(this.viewer, this.parameters)} and ${this.filtered()}`;
  }

  /** A source and its condition, for counting: `from … c where …`. */
  counted(): string {
    return `from ${this.cards()} c where ${this.filtered()}`;
  }

  cards(): string {
    return readableCards(this.viewer, this.parameters);
  }

  /** The filter, but for the part that a facet leaves out. */
  filtered(without?: keyof IdeaFilter): string {
    return filterSql(this.filter, this.parameters, { today: this.today, without });
  }

  /** Each force with the one that it counts with today. */
  countingForces(): string {
    return `counting_force(${this.parameters.add(this.today, 'date')})`;
  }
}

/** Begins selections for callers, today. */
@Injectable()
export class Selections {
  constructor(
    private readonly clock: Clock,
    private readonly handles: Handles,
  ) {}

  of(filter: IdeaFilter | null | undefined, caller: Principal | null): Selection {
    return new Selection(this.viewer(caller), filter, this.clock.today());
  }

  viewer(caller: Principal | null): Viewer {
    return { caller, handle: caller && this.handles.ofAuthor(caller.id) };
  }
}
