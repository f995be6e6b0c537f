import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import {
  holds,
  testingStages,
  themes as allThemes,
  verdicts,
  type EvidenceFilter,
  type EvidenceView,
  type ListEvidence,
  type Page,
  type Principal,
} from '@idea-map/contracts';
import { Parameters, searchQuery, Transactions, type Transaction } from '@idea-map/database';
import { BadInput, NotFound } from '@idea-map/runtime';
import { citationAs } from './entries.js';
import { filterSql, FROM_PUBLISHED } from './evidence-filter.js';
import { evidenceView, VERSION_COLUMNS, versionsSql, type VersionRow } from './evidence-view.js';

type Reader = Pick<Transaction | Transactions, 'query'>;

/** What anyone may read of evidence, and what editors may. */
@Injectable()
export class ReadingService {
  constructor(private readonly transactions: Transactions) {}

  /** By id, reference or citation. @throws NotFound for what is not published, but to editors */
  async entry(
    { id, version }: { id: string; version?: number | null },
    caller: Principal | null,
    reader: Reader = this.transactions,
  ): Promise<EvidenceView> {
    const editor = isEditor(caller);
    const cited = citationAs(id);
    const [row] = await reader.query<VersionRow>(
      `select ${VERSION_COLUMNS}, ${versionsSql('$3::boolean')}
       from evidence_entry e join evidence_version v on v.entry_id = e.id
       where (e.id = $1::uuid or e.reference = $2) and ($3 or v.published_at is not null)
         and v.version = coalesce($4, case when $3 then e.latest_version else e.published_version end)`,
      [validate(id) ? id : null, cited.reference, editor, version ?? cited.version],
    );
    if (!row) throw new NotFound();
    return evidenceView(row);
  }

  /** The latest first; by relevance where words are searched for. */
  async page({ filter, first, after }: ListEvidence): Promise<Page<EvidenceView>> {
    const parameters = new Parameters();
    const where = filterSql(filter, parameters);
    const text = filter?.text?.trim();
    const rank = text ? `ts_rank_cd(v.search, ${searchQuery(text, parameters)}) desc,` : '';
    const skip = after ? offsetOf(after) : 0;
    const rows = await this.transactions.query<VersionRow>(
      `select ${VERSION_COLUMNS}, ${versionsSql('false')} from ${FROM_PUBLISHED} where ${where}
       order by ${rank} v.published_at desc, e.id desc
       limit ${parameters.add(first + 1, 'int')} offset ${parameters.add(skip, 'int')}`,
      parameters.values,
    );
    return pageOf(rows, first, skip);
  }

  /** What editors have begun and not published, whatever stage its idea is at. */
  async drafts({ first, after }: Pick<ListEvidence, 'first' | 'after'>): Promise<Page<EvidenceView>> {
    const skip = after ? offsetOf(after) : 0;
    const rows = await this.transactions.query<VersionRow>(
      `select ${VERSION_COLUMNS}, ${versionsSql('true')} from ${FROM_DRAFTS}
       order by v.drafted_at desc, e.id desc limit $1 offset $2`,
      [first + 1, skip],
    );
    return pageOf(rows, first, skip);
  }

  async countDrafts(): Promise<number> {
    const [row] = await this.transactions.query<{ n: number }>(
      `select count(*)::int as n from ${FROM_DRAFTS}`,
    );
    return row?.n ?? 0;
  }

  async count(filter: EvidenceFilter | null | undefined): Promise<number> {
    const parameters = new Parameters();
    const [row] = await this.transactions.query<{ n: number }>(
      `select count(*)::int as n from ${FROM_PUBLISHED} where ${filterSql(filter, parameters)}`,
      parameters.values,
    );
    return row?.n ?? 0;
  }

  /** Counts under the filter but its own part of it, zeros too. */
  async facets(filter: EvidenceFilter | null | undefined) {
    const [themes, stages, findings] = await Promise.all([
      this.tally('unnest(v.themes)', filter, 'themes'),
      this.tally('v.testing_stage', filter, 'testingStages'),
      this.tally('v.finding', filter, 'findings'),
    ]);
    const counts = (ids: readonly string[], tally: ReadonlyMap<string, number>) =>
      ids.map((id) => ({ id, count: tally.get(id) ?? 0 }));
    return {
      themes: counts(
        allThemes.map(({ id }) => id),
        themes,
      ),
      testingStages: counts(testingStages, stages),
      findings: counts(verdicts, findings),
    };
  }

  async ofIdeas(ids: readonly string[], caller: Principal | null) {
    const rows = await this.transactions.query<VersionRow>(
      `select ${VERSION_COLUMNS}, ${versionsSql('$2::boolean')}
       from evidence_entry e join evidence_version v on v.entry_id = e.id
         and v.version = case when $2 then e.latest_version else e.published_version end
       where e.idea_id = any($1::uuid[]) order by e.created_at`,
      [ids, isEditor(caller)],
    );
    return ids.map((ideaId) => ({
      ideaId,
      entries: rows.filter((row) => row.ideaId === ideaId).map(evidenceView),
    }));
  }

  private async tally(
    key: string,
    filter: EvidenceFilter | null | undefined,
    without: keyof EvidenceFilter,
  ): Promise<ReadonlyMap<string, number>> {
    const parameters = new Parameters();
    const where = filterSql(filter, parameters, without);
    const rows = await this.transactions.query<{ key: string; n: number }>(
      `select key, count(*)::int as n from (select ${key} as key from ${FROM_PUBLISHED} where ${where}) k group by 1`,
      parameters.values,
    );
    return new Map(rows.map((row) => [row.key, row.n]));
  }
}

const FROM_DRAFTS = `evidence_entry e join evidence_version v on v.entry_id = e.id
  and v.version = e.latest_version and v.state = 'DRAFT'`;

function pageOf(rows: readonly VersionRow[], first: number, skip: number): Page<EvidenceView> {
  const items = rows
    .slice(0, first)
    .map((row, place) => ({ cursor: cursorOf(skip + place + 1), node: evidenceView(row) }));
  return { items, hasNextPage: rows.length > first };
}

function isEditor(caller: Principal | null): boolean {
  return caller !== null && holds(caller, 'EVIDENCE_EDITOR');
}

// Entries are few, and change slowly: a place in the list is good enough a cursor.
function cursorOf(place: number): string {
  return Buffer.from(`at ${place}`).toString('base64url');
}

function offsetOf(cursor: string): number {
  const [, place] = /^at (\d{1,7})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (place === undefined) throw BadInput.of('after', 'NOT_A_CURSOR', 'This cursor is not one of this list.');
  return Number(place);
}
