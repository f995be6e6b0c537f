import { Injectable } from '@nestjs/common';
import type { Language } from '@idea-map/contracts';
import { Transactions, type Transaction } from '@idea-map/database';
import { DEMO_ISSUER } from '@idea-map/identity';
import { ContactEntity } from './contact.entity.js';

/** The demo people's mail goes nowhere: the domain is kept for examples (RFC 2606). */
const DEMO_DOMAIN = 'police.example';

interface Row {
  readonly address: string | null;
  readonly issuer: string;
  readonly subject: string;
  readonly language: Language;
}

/** Where people get mail: kept here, given to the services that send it, and to nobody else. */
@Injectable()
export class ContactsService {
  constructor(private readonly transactions: Transactions) {}

  /** As their body vouches for it; the address of the last sign-in counts. */
  async keep(personId: string, address: string, tx: Transaction): Promise<void> {
    await (await tx.manager()).upsert(ContactEntity, { personId, address }, ['personId']);
  }

  async of(personId: string): Promise<{ address: string; language: Language } | null> {
    const [row] = await this.transactions.query<Row>(
      `select c.address, p.issuer, p.subject, p.language from person p left join contact c on c.person_id = p.id
       where p.id = $1 and p.ended_at is null and not p.machine`,
      [personId],
    );
    if (!row) return null;
    const address = row.address ?? (row.issuer === DEMO_ISSUER ? `${row.subject}@${DEMO_DOMAIN}` : null);
    return address === null ? null : { address, language: row.language };
  }
}
