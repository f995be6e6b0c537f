import type { Page } from 'playwright-core';
import type { TestState } from '../../../gateway/src/schema.generated.js';
import { submit } from '../ideas.js';
import type { SystemUnderTest } from '../system-under-test.js';
import { until } from '../until.js';
import { WRITTEN, type ShownPage } from './shown-page.js';

type Path = (system: SystemUnderTest) => Promise<string>;

/** Pages of one thing: of an example where there is one, else of what is made for it. */
export const madePages: readonly ShownPage[] = [
  { name: 'entry', path: ofEntry('/evidence/', '') },
  { name: 'evidence-preview', path: ofEntry('/evidence-desk/', ''), as: 'editor' },
  { name: 'evidence-edit', path: ofEntry('/evidence-desk/', '/edit'), as: 'editor' },
  { name: 'new-evidence', path: '/evidence-desk/new', as: 'editor' },
  { name: 'test', path: ofTest('RUNNING', ''), as: 'evaluator' },
  { name: 'test-done', path: ofTest('COMPLETED', ''), as: 'evaluator' },
  { name: 'test-plan', path: ofTest('PLANNED', ''), as: 'evaluator' },
  { name: 'test-part', path: ofTest('PLANNED', '/plan/outcomes'), as: 'evaluator' },
  { name: 'measures', path: ofTest('RUNNING', '/measures'), as: 'evaluator' },
  { name: 'new-test', path: aNewTest, as: 'evaluator' },
  { name: 'held-text', path: once(aHeldText), as: 'data.kent' },
  { name: 'release', path: once(aRelease), as: 'data.kent' },
  { name: 'receipt', path: once(aReceipt), as: 'officer.kent' },
  { name: 'pack', path: once(aPack), as: 'college.broker' },
  { name: 'call', path: once(aCall), as: 'officer.kent' },
  { name: 'check-answers', path: '/submit', as: 'officer.kent', first: answered },
  { name: 'too-large', path: '/submit', as: 'officer.kent', first: tooLarge },
  { name: 'form-not-taken', path: '/submit', as: 'officer.kent', first: signedOutMeanwhile },
];

/** As people write, for pages of which pictures are kept. */
/** Made once in a system, however often it is looked at. */
function once(make: Path): Path {
  const made = new WeakMap<SystemUnderTest, Promise<string>>();
  return (system) => {
    const known = made.get(system) ?? make(system);
    made.set(system, known);
    return known;
  };
}

function ofEntry(before: string, after: string): Path {
  return async (system) => {
    const { evidence } = await system.nobody.ok('{ evidence(first: 1) { edges { node { id } } } }');
    return `${before}${evidence.edges[0]?.node.id ?? ''}${after}`;
  };
}

function ofTest(state: TestState, after: string): Path {
  return async (system) => {
    const evaluator = await system.as('evaluator');
    const first = `{ tests(filter: { states: [${state}] }, first: 1) { edges { node { id } } } }`;
    const { tests } = await evaluator.ok(first);
    return `/tests/${tests.edges[0]?.node.id ?? ''}${after}`;
  };
}

async function aNewTest(system: SystemUnderTest): Promise<string> {
  const evaluator = await system.as('evaluator');
  const first =
    '{ ideas(filter: { stages: [SHARED_NATIONALLY] }, first: 1) { edges { node { id reference } } } }';
  return `/tests/new?idea=${(await evaluator.ok(first)).ideas.edges[0]?.node.id ?? ''}`;
}

async function aHeldText(system: SystemUnderTest): Promise<string> {
  const problem = 'As the only female sergeant there I carry it each night.';
  return `/held/${(await submit(await system.as('officer.kent'), { ...WRITTEN, problem })).id}`;
}

async function aRelease(system: SystemUnderTest): Promise<string> {
  const { id } = await submit(await system.as('officer.kent'), { ...WRITTEN, credit: 'ANONYMOUS' });
  const officer = await system.as('data.kent');
  const ask = `mutation { askIdentityRelease(idea: "${id}", reason: COURT_ORDER, note: "By order of the court.") { id } }`;
  const { id: release } = await until(
    async () => (await officer.ask(ask)).data?.askIdentityRelease ?? { id: '' },
    (asked) => asked.id !== '',
  );
  return `/identity/${release}`;
}

async function aReceipt(system: SystemUnderTest): Promise<string> {
  const officer = await system.as('officer.kent');
  const { id } = await submit(officer, WRITTEN);
  const { redactIdea } = await officer.ok(
    `mutation { redactIdea(id: "${id}", reason: "It named a place.") { id } }`,
  );
  return `/redactions/${redactIdea.id}`;
}

async function aPack(system: SystemUnderTest): Promise<string> {
  const college = await system.as('college.broker');
  const { docket } = await college.ok('{ docket(first: 3) { edges { node { idea { id } } } } }');
  const ideas = docket.edges.map(({ node }) => node.idea.id);
  const make = 'mutation ($input: PackInput!) { makePack(input: $input) { id } }';
  const input = { title: 'Autumn meeting', ideas, classification: 'OFFICIAL', disclosable: true };
  return `/packs/${(await college.ok(make, { input })).makePack.id}`;
}

async function aCall(system: SystemUnderTest): Promise<string> {
  const college = await system.as('college.broker');
  const open = 'mutation ($input: CallInput!) { openCall(input: $input) { id } }';
  const input = {
    ...{ title: 'Time back for the front line', titleCy: 'Amser yn ôl i’r rheng flaen' },
    ...{ question: 'What would give you an hour back?', questionCy: 'Beth fyddai’n rhoi awr yn ôl ichi?' },
    opensOn: new Date().toISOString().slice(0, 10),
  };
  const { openCall } = await college.ok(open, { input });
  await submit(await system.as('officer.kent'), { ...WRITTEN, call: openCall.id });
  return `/calls/${openCall.id}`;
}

/** Fills the form of an idea and asks to check the answers. */
async function answered(page: Page): Promise<void> {
  for (const [field, text] of Object.entries(WRITTEN)) await page.locator(`#${field}`).fill(text);
  await page.locator('button[value=check]').click();
  await page.locator('button[value=change]').first().waitFor();
}

/** Sends more than a form may hold. */
async function tooLarge(page: Page): Promise<void> {
  await page.evaluate(`document.querySelector('#problem').value = 'x'.repeat(${300 * 1024})`);
  await page.locator('button[value=check]').click();
  await page.getByRole('heading', { level: 1, name: /at once|ar unwaith/ }).waitFor();
}

/** Sends a form when the session is over, and is shown what was typed. */
async function signedOutMeanwhile(page: Page): Promise<void> {
  for (const [field, text] of Object.entries(WRITTEN)) await page.locator(`#${field}`).fill(text);
  await page.context().clearCookies({ name: 'session' });
  await page.locator('button[value=check]').click();
  await page.locator('#typed-3').waitFor();
}
