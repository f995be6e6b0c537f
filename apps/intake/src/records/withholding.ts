import type { HeldRows, ServiceName, Withholding } from '@idea-map/contracts';

type Rule = Pick<Withholding, 'exemption' | 'why'> & { readonly columns: RegExp };

/** By which a name leads to what may not be disclosed; the first that fits marks it. A data officer has the last word. */
const rules: readonly Rule[] = [
  {
    columns: /(^|_)(by|by_id|broker|brokers|holder_id|person_id|author_id|recipient|who|asked_of)$/,
    exemption: 's.40(2)',
    why: 'Leads to a person.',
  },
  {
    columns: /^(outcode|postcode|latitude|longitude|place_district|district|shown_at)$/,
    exemption: 's.40(2)',
    why: 'A small place can give a person away.',
  },
  { columns: /^(findings|check_note)$/, exemption: 's.40(2)', why: 'Says where personal data was found.' },
  {
    columns: /^on_behalf_consent$/,
    exemption: 's.40(2)',
    why: 'Says how somebody outside policing agreed, which may lead to them.',
  },
  {
    columns: /^(reason|note|why|explanation|question|pause_reason|ended_why)$/,
    exemption: 's.36(2)(b)',
    why: 'A view given in confidence that it stays among those who decide: to be weighed.',
  },
];
/** While the check holds a text, nobody has seen yet whether it names somebody. */
const TEXTS = /^(title|problem|proposal|what_followed|what_overcame|text)$/;
const HELD = { exemption: 's.40(2)', why: 'Held by the check for personal data.' };

/** Leads to an author who is not named, and from one idea of theirs to the next: it is in no record at all. */
const HANDLES = /handle|licence_mark/;

export function withoutHandles(rows: HeldRows): HeldRows {
  const open = (row: HeldRows[string][number]) =>
    Object.fromEntries(Object.entries(row).filter(([column]) => !HANDLES.test(column)));
  return Object.fromEntries(Object.entries(rows).map(([table, all]) => [table, all.map(open)]));
}

const ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Every id that a row holds, of whatever it is. */
export function idsIn(rows: HeldRows): string[] {
  const values = Object.values(rows).flatMap((all) => all.flatMap((row) => Object.values(row).flat()));
  return [...new Set(values)].filter((value) => typeof value === 'string' && ID.test(value)) as string[];
}

/** Without the rows that tie it to an idea that its reader may not see. */
export function withoutHidden(rows: HeldRows, hidden: ReadonlySet<unknown>): HeldRows {
  const isSeen = (row: HeldRows[string][number]) => !Object.values(row).some((value) => hidden.has(value));
  return Object.fromEntries(Object.entries(rows).map(([table, all]) => [table, all.filter(isSeen)]));
}

/** What of a service's rows may not be disclosed, or only once it was weighed; each column once. */
export function withheld(service: ServiceName, rows: HeldRows, isHeld: boolean): Withholding[] {
  return Object.entries(rows).flatMap(([table, all]) => {
    const columns = new Set(
      all.flatMap((row) => Object.keys(row).filter((column) => row[column] !== null && row[column] !== '')),
    );
    return [...columns].flatMap((column) => {
      const mark = isHeld && TEXTS.test(column) ? HELD : rules.find((rule) => rule.columns.test(column));
      if (!mark) return [];
      return [{ service, table, column, exemption: mark.exemption, why: mark.why }];
    });
  });
}
