import { buildSchema, type GraphQLSchema } from 'graphql';
import { scalars } from '../scalars.js';
import { atlasResolvers, mapFields } from './atlas.resolvers.js';
import { auditResolvers } from './audit.resolvers.js';
import { callResolvers } from './call.resolvers.js';
import { clocksResolvers, policyResolvers } from './clocks.resolvers.js';
import { checkResolvers } from './check.resolvers.js';
import { directoryResolvers } from './directory.resolvers.js';
import { escrowResolvers } from './escrow.resolvers.js';
import { evaluationFields, evaluationResolvers } from './evaluation.resolvers.js';
import { evidenceResolvers } from './evidence.resolvers.js';
import { geographyResolvers } from './geography.resolvers.js';
import { ideaFields, ideaResolvers } from './idea.resolvers.js';
import { noticesFields, noticesResolvers } from './notices.resolvers.js';
import { heldDataResolvers } from './held-data.resolvers.js';
import { licenceFields, licenceResolvers } from './licence.resolvers.js';
import { likenessResolvers } from './likeness.resolvers.js';
import { packResolvers } from './pack.resolvers.js';
import { participationResolvers } from './participation.resolvers.js';
import { redactionResolvers } from './redaction.resolvers.js';
import { notBuiltResolvers } from './not-built.resolvers.js';
import { operationsResolvers } from './operations.resolvers.js';
import { familyFields, familyResolvers } from './family.resolvers.js';
import { scoringResolvers } from './scoring.resolvers.js';
import { ledgerFields, sharingResolvers } from './sharing.resolvers.js';
import { threadResolvers } from './thread.resolvers.js';
import { caseFields, triageResolvers } from './triage.resolvers.js';
import type { Resolvers, Tools } from './tools.js';

/** Every resolver of the API, by type and field. */
export function resolversOf(tools: Tools, given: { today: () => string; schema: GraphQLSchema }): Resolvers {
  const built = [
    ideaResolvers(tools),
    ideaFields(tools),
    threadResolvers(tools),
    triageResolvers(tools),
    caseFields(tools),
    sharingResolvers(tools),
    ledgerFields(tools),
    scoringResolvers(tools),
    familyResolvers(tools),
    familyFields(tools),
    callResolvers(tools),
    participationResolvers(tools),
    checkResolvers(tools),
    atlasResolvers(tools),
    mapFields(tools),
    directoryResolvers(tools),
    geographyResolvers(tools, given.today),
    operationsResolvers(tools),
    auditResolvers(tools),
    clocksResolvers(tools),
    policyResolvers(tools),
    noticesResolvers(tools),
    noticesFields(tools),
    escrowResolvers(tools),
    evaluationResolvers(tools),
    evaluationFields(tools),
    evidenceResolvers(tools),
    heldDataResolvers(tools),
    licenceResolvers(tools),
    licenceFields(tools),
    likenessResolvers(tools),
    packResolvers(tools),
    redactionResolvers(tools),
  ].reduce(merge);
  return { ...merge(built, notBuiltResolvers(given.schema, built, tools)), ...scalars };
}

export function schemaOf(typeDefs: string): GraphQLSchema {
  return buildSchema(typeDefs);
}

function merge(one: Resolvers, other: Resolvers): Resolvers {
  const types = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...types].map((type) => [type, { ...one[type], ...other[type] }]));
}
