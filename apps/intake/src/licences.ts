import { Injectable } from '@nestjs/common';
import { TryLicence, type IdeaChange, type Principal } from '@idea-map/contracts';
import { Handles } from '@idea-map/identity';
import { Requests } from '@idea-map/messaging';
import type { FieldError } from '@idea-map/runtime';

/** What the directory says of a licence that an author names. */
export interface LicenceAnswer {
  /** What the idea keeps of it: leads to no licence without the key. */
  readonly mark: string;
  readonly wrong: readonly FieldError[];
}

/**
 * Asks the directory whether a licence covers a text now, before a transaction opens. It is asked each time, so that an
 * ended licence holds for nothing from that moment on.
 */
@Injectable()
export class Licences {
  constructor(
    private readonly requests: Requests,
    private readonly handles: Handles,
  ) {}

  /** Null where none is named. */
  async attempt(input: IdeaChange, caller: Principal): Promise<LicenceAnswer | null> {
    const id = input.licence;
    if (!id) return null;
    const { kind, themes, force } = input;
    const asked = { id, kind: kind ?? 'IDEA', themes: themes ?? [], force: force || caller.force };
    const { output } = await this.requests.ask(TryLicence, asked);
    return { mark: this.handles.ofLicence(id), wrong: output.wrong };
  }
}
