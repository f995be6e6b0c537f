import {
  GetAuditState,
  holds,
  ListAudit,
  type AuditEntryView,
  type AuditFilter,
  type InputOf,
  type Principal,
  type ServiceName,
} from '@idea-map/contracts';
import type { Transactions } from '@idea-map/database';
import { chainState, headsAmong } from './audit-chain.js';
import type { Handlers } from './handlers.js';

/** The two requests that every service answers about its record. */
export function answerAudit(handlers: Handlers, transactions: Transactions): void {
  const { service } = handlers;
  const list = ListAudit[service];
  const state = GetAuditState[service];
  handlers.answered.set(list.name, {
    by: 'answerAudit.list',
    definition: list,
    answer: (input, caller) => entries(transactions, input as Asked, forcesOf(caller)),
  });
  handlers.answered.set(state.name, {
    by: 'answerAudit.state',
    definition: state,
    answer: async (input) => {
      const { heads } = input as InputOf<(typeof GetAuditState)[ServiceName]>;
      return { service, ...(await chainState(transactions)), heads: await headsAmong(transactions, heads) };
    },
  });
}

type Asked = InputOf<(typeof ListAudit)[ServiceName]>;
type Row = Omit<AuditEntryView, 'at' | 'service'> & { readonly at: Date };

/** Whose entries this caller accounts for: null for all of them, which operators and the College's see. */
function forcesOf(caller: Principal | null): readonly string[] | null {
  if (!caller) return [];
  const offices = caller.roles.filter((held) => held.role === 'DATA_OFFICER');
  if (holds(caller, 'OPERATOR') || offices.some((held) => held.force === null)) return null;
  return offices.flatMap((held) => held.force ?? []);
}

// One list of parameters for the page and for the count: both must mean the same entries.
const WHERE = `($1::text[] is null or a.force = any($1)) and ($2::text is null or a.subject = $2 or a.idea::text = $2)
  and ($3::text is null or a.who = $3) and ($4::text is null or a.operation = $4)
  and ($5::timestamptz is null or a.at >= $5) and ($6::timestamptz is null or a.at < $6)`;

async function entries(
  transactions: Transactions,
  { filter, first, after }: Asked,
  forces: readonly string[] | null,
) {
  const given = [forces, ...values(filter)];
  const rows = await transactions.query<Row>(
    `select a.id, a.at, a.who, a.role, a.operation, a.subject, a.why, a.basis, coalesce(s.hash, '') as hash
     from audit a left join audit_seal s on s.entry_id = a.id
     where ${WHERE} and ($7::timestamptz is null or (a.at, a.id) < ($7, $8::uuid))
     order by a.at desc, a.id desc limit $9`,
    [...given, after?.at ?? null, after?.id ?? null, first + 1],
  );
  const [counted] = await transactions.query<{ n: number }>(
    `select count(*)::int as n from audit a where ${WHERE}`,
    given,
  );
  const { service } = transactions;
  return {
    entries: rows.slice(0, first).map((row) => ({ ...row, at: row.at.toISOString(), service })),
    more: rows.length > first,
    total: counted?.n ?? 0,
  };
}

function values({ idea, who, operation, from, to }: AuditFilter) {
  return [idea ?? null, who ?? null, operation ?? null, from ?? null, to ?? null];
}
