import { themes, type Theme } from '@idea-map/contracts';

const byId = new Map(themes.map((theme) => [theme.id, theme]));

export function themesOf(ids: readonly string[]): Theme[] {
  return ids.flatMap((id) => byId.get(id) ?? []);
}
