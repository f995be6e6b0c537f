import type { ProcessPlan } from './processes.js';

/** What outlives the pods of a process: intake's ledger of redactions, in a folder that its replicas share. */
export const LEDGER = { claim: 'redaction-ledger', folder: '/ledger' };

/** The variables of a process that name what outlives its pods. */
export function keptBy({ name }: ProcessPlan): Readonly<Record<string, string>> {
  return name === 'intake' ? { REDACTION_LEDGER: LEDGER.folder } : {};
}

export const keepsLedger = (plan: ProcessPlan) => Object.keys(keptBy(plan)).length > 0;

export function ledger(): object {
  return {
    ...{ apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { name: LEDGER.claim } },
    spec: { accessModes: ['ReadWriteMany'], resources: { requests: { storage: '1Gi' } } },
  };
}
