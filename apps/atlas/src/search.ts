import type { Parameters } from './parameters.js';

const TOKEN = /-?"[^"]*"?|\S+/g;

/**
 * Words to a tsquery, as people type them to a web search: quoted phrases, `or`, and `-` for what must not be there.
 * A word counts as found by its English stem or as it stands without accents; a refused one is refused by both.
 */
export function searchQuery(text: string, parameters: Parameters): string {
  const tokens = storable(text).normalize('NFC').match(TOKEN) ?? [];
  const isRefused = (token: string) => token.startsWith('-') && token.length > 1;
  const wanted = tokens.filter((token) => !isRefused(token)).join(' ');
  const refused = tokens.filter(isRefused).join(' ');
  const either = both(parameters.add(wanted, 'text'), '||');
  return refused ? `(${either} && ${both(parameters.add(refused, 'text'), '&&')})` : either;
}

/**
 * The reference that a text is, without its hyphens and in capitals, or null for any other text. Typed in any way:
 * `im 2026 000123 4` is IM-2026-000123-4. Whether its last digit is right does not matter: a wrong one finds nothing.
 */
export function referenceKey(text: string): string | null {
  const key = text.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  return /^IM\d{11,}$/.test(key) ? key : null;
}

/** A text or an id as Postgres can take it: there is no row with a NUL to be found. */
export function storable(text: string): string {
  return text.replaceAll('\u0000', ' ');
}

function both(words: string, operator: '||' | '&&'): string {
  const inEnglish = `websearch_to_tsquery('pg_catalog.english', regular(${words}))`;
  return `(${inEnglish} ${operator} websearch_to_tsquery('pg_catalog.simple', plain(${words})))`;
}
