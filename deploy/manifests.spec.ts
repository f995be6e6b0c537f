import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { composeFile, DEMO_PEOPLE } from './compose.js';
import { kubernetesFiles } from './kubernetes.js';
import { keptBy } from './ledger.js';
import { processes } from './processes.js';
import { ARGUMENT, SECRET, variableNames } from './variables.js';

const root = join(import.meta.dirname, '..');
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-assignment,
   @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-return -- files as they are parsed */
const compose = parse(textOf('docker-compose.yml')) as { services: Record<string, any> };
const folder = 'deploy/kubernetes';
const objects = readdirSync(join(root, folder)).flatMap((file) =>
  parseAllDocuments(textOf(`${folder}/${file}`)).map((one) => one.toJS()),
);
const of = (kind: string, name: string) =>
  objects.find((one) => one.kind === kind && one.metadata.name === name);
const names = processes.map(({ name }) => name);
const infrastructure = ['postgres', 'redis', 'kafka'];

describe('docker-compose.yml', () => {
  it('is what the list of processes makes of it', () => {
    expect(textOf('docker-compose.yml')).toBe(composeFile());
  });

  it('has every process of the list and its infrastructure, and nothing else', () => {
    expect(Object.keys(compose.services).sort()).toEqual([...infrastructure, ...names, DEMO_PEOPLE].sort());
    for (const name of infrastructure) {
      expect(compose.services[name].profiles).toEqual(['system', 'infrastructure']);
      expect(compose.services[name].image).toMatch(/:\d+\.\d+/);
      expect(textOf('.env')).toMatch(/^COMPOSE_PROFILES=system$/m);
      expect(compose.services[name].healthcheck.test).toBeDefined();
    }
  });

  it.each(processes)('gives $name its ports and every variable that it needs', (plan) => {
    const service = compose.services[plan.name];
    expect(service.profiles).toEqual(['system']);
    expect(service.build.args).toEqual({ [ARGUMENT]: plan.name });
    expect(Object.keys(service.environment)).toEqual(expect.arrayContaining([...plan.needs]));
    for (const [variable, port] of Object.entries(plan.ports))
      expect(service.environment[variable]).toBe(String(port));
    if (plan.needs.includes('DATABASE_URL'))
      expect(service.depends_on.postgres.condition).toBe('service_healthy');
  });

  it('shows the pages and the API at one address, and knows the demo people once everything runs', () => {
    const { web, gateway } = compose.services;
    for (const { command } of [web, compose.services[DEMO_PEOPLE]])
      expect(
        existsSync(
          join(
            root,
            command
              .at(-1)
              .replace(/^dist\//, '')
              .replace(/\.js$/, '.ts'),
          ),
        ),
      ).toBe(true);
    expect(web.environment.PUBLIC_URL).toBe('http://localhost:3000');
    expect(gateway.environment.PUBLIC_URL).toBe(web.environment.PUBLIC_URL);
    expect(Object.keys(compose.services[DEMO_PEOPLE].depends_on).sort()).toEqual([...names].sort());
  });

  it('is open to this machine alone', () => {
    const open = Object.values(compose.services).flatMap((service): string[] => service.ports ?? []);
    expect(open.length).toBeGreaterThan(0);
    for (const port of open) expect(port).toMatch(/^127\.0\.0\.1:/);
  });
});

describe('deploy/kubernetes', () => {
  it('is what the list of processes makes of it', () => {
    const files = kubernetesFiles();
    expect(readdirSync(join(root, folder)).sort()).toEqual(files.map(([name]) => name).sort());
    for (const [name, text] of files) expect([name, textOf(`${folder}/${name}`)]).toEqual([name, text]);
  });

  it.each(processes)('runs $name with its ports and variables, each from where it is kept', (plan) => {
    const [container] = of('Deployment', plan.name).spec.template.spec.containers;
    const ports = container.ports.map(({ containerPort }: any) => containerPort);
    expect(ports).toEqual(Object.values(plan.ports));
    expect(of('Service', plan.name).spec.ports.map(({ port }: any) => port)).toEqual(ports);
    const env = new Map<string, any>(container.env.map((one: any) => [one.name, one]));
    const named = [...Object.keys(plan.ports), ...Object.keys(keptBy(plan)), ...variableNames(plan)];
    expect([...env.keys()].sort()).toEqual(named.sort());
    const settings = of('ConfigMap', 'idea-map').data;
    for (const name of variableNames(plan)) {
      const { secretKeyRef, configMapKeyRef } = env.get(name).valueFrom;
      if (SECRET.includes(name)) expect(secretKeyRef.key).toBe(name);
      else expect(settings).toHaveProperty(configMapKeyRef.key);
    }
    expect(container.readinessProbe.httpGet.path).toBe(plan.health);
    expect(container.livenessProbe.httpGet.path).toBe('/ping');
    expect(container.image).toMatch(/:\d+\.\d+\.\d+$/);
  });

  it.each(names)('lets %s be no root, write nowhere, and be asked only by what talks to it', (name) => {
    const pod = of('Deployment', name).spec.template.spec;
    expect(pod).toMatchObject({
      automountServiceAccountToken: false,
      securityContext: { runAsNonRoot: true },
    });
    expect(pod.containers[0].securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    expect(pod.containers[0].resources).toMatchObject({
      requests: { cpu: expect.anything() },
      limits: { memory: expect.anything() },
    });
    for (const { from, ports } of of('NetworkPolicy', name).spec.ingress)
      expect([from.length > 0, ports.length]).toEqual([true, 1]);
    expect(of('NetworkPolicy', 'nothing-comes-in').spec).toEqual({
      podSelector: {},
      policyTypes: ['Ingress'],
      ingress: [],
    });
    expect(of('HorizontalPodAutoscaler', name).spec.minReplicas).toBeGreaterThan(1);
    expect(of('PodDisruptionBudget', name).spec.maxUnavailable).toBe(1);
  });

  it('keeps the ledger of redactions longer than the pods of intake, which share it', () => {
    const { volumes, containers } = of('Deployment', 'intake').spec.template.spec;
    const [{ env, volumeMounts }] = containers;
    const folder = env.find(({ name }: any) => name === 'REDACTION_LEDGER').value;
    const { name } = volumeMounts.find(({ mountPath }: any) => mountPath === folder);
    const { claimName } = volumes.find((volume: any) => volume.name === name).persistentVolumeClaim;
    expect(of('PersistentVolumeClaim', claimName).spec.accessModes).toEqual(['ReadWriteMany']);
  });

  it.each(processes)('has the name of $name stand for each of its pods where it answers requests', (plan) => {
    const { clusterIP } = of('Service', plan.name).spec;
    expect(clusterIP).toBe('REQUESTS_PORT' in plan.ports ? 'None' : undefined);
  });

  it('holds no secret', () => {
    expect(objects.filter(({ kind }) => kind === 'Secret')).toEqual([]);
  });
});

describe('the image', () => {
  const dockerfile = textOf('deploy/Dockerfile');

  it('is Node 24 of one pinned version, no root, looked after by a health check, and told which process it is', () => {
    const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, base]) => base);
    expect(new Set(bases).size).toBe(1);
    expect(bases[0]).toMatch(/^node:24\.\d+\.\d+-/);
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toMatch(/^HEALTHCHECK /m);
    expect(dockerfile).toContain(`ARG ${ARGUMENT}=`);
    expect(dockerfile).toContain(`dist/apps/$${ARGUMENT}/src/main.js`);
  });

  it.each(processes)('has a main file for $name', ({ main }) => {
    expect(existsSync(join(root, main.replace(/\.js$/, '.ts')))).toBe(true);
  });
});
