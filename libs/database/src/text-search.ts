import type { Parameters } from './parameters.js';

/**
 * Text search in English and Welsh for a service's tables: functions for its schema, made by a migration of its own, and
 * the queries that use them. Function bodies are parsed as they are made, so they mean the same to the service's role,
 * whatever its search path.
 */

// The dictionary of unaccent may be edited, so Postgres does not call it immutable; ours is not edited.
// Every text is found by its words as they stand, without accents; an English one by its stems as well.
// The stemmer does not know that knives are more than one knife: singular does.
// A text of as many bytes as characters has no accent, and few end a word in -ves: neither is looked through in vain. None
// is strict, since Postgres writes only what is not into the statement that uses it.
export const TEXT_SEARCH = `
  create or replace function plain(text) returns text
    language sql immutable parallel safe
    return case when octet_length($1) = length($1) then $1
      else extensions.unaccent('extensions.unaccent'::regdictionary, normalize($1, NFC)) end;

  create or replace function singular(text) returns text
    language sql immutable parallel safe
    return case when $1 ~* 'ves\\M' then regexp_replace(regexp_replace($1,
      '\\m(kni|wi|housewi|midwi)ves\\M', '\\1fe', 'gi'), '\\m(thie|shel|hal)ves\\M', '\\1f', 'gi') else $1 end;

  create or replace function regular(text) returns text
    language sql immutable parallel safe
    return singular(plain($1));

  create or replace function search_vector(language text, title text, body text) returns tsvector
    language sql immutable parallel safe
    return setweight(to_tsvector('pg_catalog.simple'::regconfig, plain(title)), 'A')
      || setweight(to_tsvector('pg_catalog.simple'::regconfig, plain(body)), 'B')
      || case when language = 'EN' then
        setweight(to_tsvector('pg_catalog.english'::regconfig, regular(title)), 'A')
        || setweight(to_tsvector('pg_catalog.english'::regconfig, regular(body)), 'B')
      else ''::tsvector end;
`;

export const DROP_TEXT_SEARCH = `
  drop function search_vector(text, text, text);
  drop function regular(text);
  drop function if exists singular(text);
  drop function plain(text);
`;

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

/** A text or an id as Postgres can take it: there is no row with a NUL to be found. */
export function storable(text: string): string {
  return text.replaceAll('\u0000', ' ');
}

function both(words: string, operator: '||' | '&&'): string {
  const inEnglish = `websearch_to_tsquery('pg_catalog.english', regular(${words}))`;
  return `(${inEnglish} ${operator} websearch_to_tsquery('pg_catalog.simple', plain(${words})))`;
}
