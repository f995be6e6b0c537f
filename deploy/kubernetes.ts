import { stringify } from 'yaml';
import { keepsLedger, keptBy, LEDGER, ledger } from './ledger.js';
import { processes, type ProcessPlan } from './processes.js';
import { OPEN, SECRET, variableNames } from './variables.js';

const SECRETS = 'idea-map';
const CONFIG = 'idea-map';
const PART = { 'app.kubernetes.io/part-of': 'idea-map' };
/** Whom the pages and the API are open to, and who reads the figures: by the labels of their namespaces. */
const INGRESS = { namespaceSelector: { matchLabels: { 'idea-map/ingress': 'true' } } };
const METRICS = { namespaceSelector: { matchLabels: { 'idea-map/metrics': 'true' } } };
/** Who asks services: services themselves, the gateway and the pages. */
const ASKING = { podSelector: { matchLabels: PART } };

const settings: Readonly<Record<string, string>> = {
  ...OPEN,
  REQUESTS_ADDRESSES: '{service}:4000',
  GATEWAY_URL: 'http://gateway:3000',
  KAFKA_BROKERS: 'kafka.example.internal:9092',
  TRUSTED_ISSUERS: '[]',
};

/** A file name under deploy/kubernetes with its text: one for each process, and what they share. */
export function kubernetesFiles(): readonly (readonly [name: string, text: string])[] {
  const own = processes.map((plan) => [`${plan.name}.yaml`, textOf(objectsOf(plan))] as const);
  const shared = [
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: CONFIG }, data: settings },
    policy('nothing-comes-in', {}, []),
  ];
  const resources = ['shared.yaml', ...own.map(([name]) => name)];
  const kustomization = {
    ...{ apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', resources },
    labels: [{ pairs: PART, includeTemplates: true }],
  };
  return [['kustomization.yaml', textOf([kustomization])], ['shared.yaml', textOf(shared)], ...own];
}

function textOf(objects: readonly object[]): string {
  const head =
    '# From deploy/processes.ts, by `npm run generate:files`. Not to be edited: an overlay changes what differs.\n';
  const options = { lineWidth: 0, singleQuote: true, aliasDuplicateObjects: false };
  return head + objects.map((one) => stringify(one, options)).join('---\n');
}

function objectsOf(plan: ProcessPlan): readonly object[] {
  const { name } = plan;
  const labels = labelsOf(name);
  const target = { apiVersion: 'apps/v1', kind: 'Deployment', name };
  const cpu = {
    type: 'Resource',
    resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } },
  };
  const ports = Object.entries(plan.ports).map(([variable, port]) => ({
    name: portName(variable),
    port,
    targetPort: portName(variable),
  }));
  return [
    deployment(plan),
    service(plan, ports),
    ...(keepsLedger(plan) ? [ledger()] : []),
    {
      apiVersion: 'policy/v1',
      kind: 'PodDisruptionBudget',
      metadata: { name },
      spec: { maxUnavailable: 1, selector: { matchLabels: labels } },
    },
    {
      ...{ apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', metadata: { name } },
      spec: { scaleTargetRef: target, minReplicas: 2, maxReplicas: 6, metrics: [cpu] },
    },
    policy(name, { matchLabels: labels }, lettingIn(plan)),
  ];
}

/**
 * Who is asked by connections that last has no address of its own: its name stands for all of its pods, so that those who ask
 * share their requests among them.
 */
function service(
  { name, ports: { REQUESTS_PORT: requests } }: ProcessPlan,
  ports: readonly object[],
): object {
  const open = requests === undefined ? {} : { clusterIP: 'None' };
  const spec = { ...open, selector: labelsOf(name), ports };
  return { apiVersion: 'v1', kind: 'Service', metadata: { name }, spec };
}

function deployment(plan: ProcessPlan): object {
  const { name } = plan;
  const labels = labelsOf(name);
  const pod = {
    automountServiceAccountToken: false,
    enableServiceLinks: false,
    terminationGracePeriodSeconds: 30,
    securityContext: {
      runAsNonRoot: true,
      runAsUser: 1000,
      runAsGroup: 1000,
      fsGroup: 1000,
      seccompProfile: { type: 'RuntimeDefault' },
    },
    containers: [containerOf(plan)],
    volumes: [
      { name: 'data', emptyDir: {} },
      { name: 'tmp', emptyDir: {} },
      ...(keepsLedger(plan) ? [{ name: 'ledger', persistentVolumeClaim: { claimName: LEDGER.claim } }] : []),
    ],
  };
  return {
    ...{ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name } },
    spec: {
      selector: { matchLabels: labels },
      // A new one is ready before an old one goes.
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } },
      template: { metadata: { labels }, spec: pod },
    },
  };
}

function containerOf(plan: ProcessPlan): object {
  const probe = (path: string) => ({ httpGet: { path, port: portName('PORT') }, timeoutSeconds: 3 });
  return {
    name: plan.name,
    image: `national-idea-map/${plan.name}:0.1.0`,
    ports: Object.entries(plan.ports).map(([variable, port]) => ({
      name: portName(variable),
      containerPort: port,
    })),
    env: [
      ...Object.entries(plan.ports).map(([name, port]) => ({ name, value: String(port) })),
      ...Object.entries(keptBy(plan)).map(([name, value]) => ({ name, value })),
      ...variableNames(plan).map(variable),
    ],
    startupProbe: { ...probe(plan.health), periodSeconds: 5, failureThreshold: 24 },
    readinessProbe: { ...probe(plan.health), periodSeconds: 10 },
    // The process itself: a database that is away is no reason to begin anew.
    livenessProbe: { ...probe('/ping'), periodSeconds: 10, failureThreshold: 6 },
    resources: { requests: { cpu: '100m', memory: '256Mi' }, limits: { memory: '768Mi' } },
    securityContext: {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    },
    volumeMounts: [
      { name: 'data', mountPath: '/data' },
      { name: 'tmp', mountPath: '/tmp' },
      ...(keepsLedger(plan) ? [{ name: 'ledger', mountPath: LEDGER.folder }] : []),
    ],
  };
}

function variable(name: string): object {
  return SECRET.includes(name)
    ? { name, valueFrom: { secretKeyRef: { name: SECRETS, key: name } } }
    : { name, valueFrom: { configMapKeyRef: { name: CONFIG, key: name } } };
}

function lettingIn({ name, ports }: ProcessPlan): readonly object[] {
  const open =
    name === 'gateway'
      ? [INGRESS, METRICS, { podSelector: { matchLabels: labelsOf('web') } }]
      : name === 'web'
        ? [INGRESS, METRICS]
        : [METRICS];
  const pages = { from: open, ports: [{ port: ports['PORT'] }] };
  const requests = ports['REQUESTS_PORT'];
  return requests === undefined ? [pages] : [pages, { from: [ASKING], ports: [{ port: requests }] }];
}

function policy(name: string, podSelector: object, ingress: readonly object[]): object {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name },
    spec: { podSelector, policyTypes: ['Ingress'], ingress },
  };
}

function labelsOf(name: string) {
  return { 'app.kubernetes.io/name': name };
}

function portName(variable: string): string {
  return variable === 'PORT' ? 'http' : 'requests';
}
