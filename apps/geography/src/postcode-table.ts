import { Injectable } from '@nestjs/common';

/** A postcode as the official table has it. */
export interface PostcodeRow {
  /** Slug. */
  readonly force: string;
  readonly district: string | null;
  readonly outcode: string;
  /** WGS 84 degrees; null where the table has no point. Never shown, and never stored with an idea. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** The day it went out of use; null for one in use. It lies where it last lay. */
  readonly terminatedOn: string | null;
}

export interface OutcodeRow {
  /** Slugs of every force that its postcodes are of, the commonest first. */
  readonly forces: readonly string[];
  /** Its own point, in WGS 84 degrees: fit to be shown. */
  readonly latitude: number;
  readonly longitude: number;
}

/** The official postcodes of England and Wales, once they are imported. Postcodes are asked for as `SW1A 2AA`. */
export abstract class PostcodeTable {
  abstract find(postcode: string): Promise<PostcodeRow | null>;
  abstract outcode(outcode: string): Promise<OutcodeRow | null>;
  /** Which edition is loaded; null where none is, and then nothing is found. */
  abstract version(): Promise<string | null>;
}

/** Nothing is imported: a postcode is known by its area alone. */
@Injectable()
export class NoPostcodes extends PostcodeTable {
  find(): Promise<null> {
    return Promise.resolve(null);
  }

  outcode(): Promise<null> {
    return Promise.resolve(null);
  }

  version(): Promise<null> {
    return Promise.resolve(null);
  }
}
