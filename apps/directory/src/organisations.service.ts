import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { ForceSaved } from '@idea-map/contracts';
import { Transactions, type Transaction } from '@idea-map/database';
import { OrganisationEntity } from './organisation.entity.js';
import { referenceOrganisations } from './reference-organisations.js';

/** The bodies that people act for. Those of forces follow the forces; the others are reference data. */
@Injectable()
export class OrganisationsService implements OnApplicationBootstrap {
  constructor(private readonly transactions: Transactions) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.transactions.run((tx) => this.keep(referenceOrganisations([]), tx));
  }

  /** A force, and the local policing body that answers for it. */
  async follow({ id, name, nameCy, territorial }: ForceSaved, tx: Transaction): Promise<void> {
    const bodies = referenceOrganisations([{ slug: id, name, nameCy, territorial }]);
    await this.keep(
      bodies.filter((body) => body.kind === 'FORCE' || body.kind === 'LOCAL_POLICING_BODY'),
      tx,
    );
  }

  private async keep(bodies: readonly OrganisationEntity[], tx: Transaction): Promise<void> {
    await (await tx.manager()).upsert(OrganisationEntity, [...bodies], ['id']);
  }
}
