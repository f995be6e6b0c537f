import type { Config } from '@idea-map/runtime';

/** A server of tiles under the map that moves: its address with {z}, {x} and {y}, and whose they are. */
export interface Tiles {
  readonly url: string;
  readonly attribution: string;
}

/** As configured; null where the map shows our own areas alone. */
export function tilesOf({ MAP_TILES_URL: url, MAP_TILES_ATTRIBUTION: attribution }: Config): Tiles | null {
  return url === undefined ? null : { url, attribution };
}

/** The origins that pages may then load from beside their own. */
export function originsOf(tiles: Tiles | null | undefined): readonly string[] {
  return tiles ? [new URL(tiles.url).origin] : [];
}
