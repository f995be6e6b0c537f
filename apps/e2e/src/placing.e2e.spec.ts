import type { Place } from '../../gateway/src/schema.generated.js';
import type { Caller } from './api.js';
import { removeDataFolders } from './data-folders.js';
import { anIdea } from './ideas.js';
import { START, SystemUnderTest } from './system-under-test.js';

const PLACE =
  'force { id name } district region nation latitude longitude precision confidence alternatives { id }';
const LOCATE = `query ($postcode: String, $point: PointInput) { locate(postcode: $postcode, point: $point) { ${PLACE} } }`;
const SUBMIT = `mutation ($input: IdeaInput!) { submitIdea(input: $input) { id version force { id } place { ${PLACE} } } }`;
const CONFIRM = `mutation ($id: ID!, $force: ID!) { confirmPlace(id: $id, force: $force) { version place { ${PLACE} } } }`;

let system: SystemUnderTest;
let kent: Caller;

beforeAll(async () => {
  system = await SystemUnderTest.start();
  kent = await system.as('officer.kent');
}, START);
afterAll(async () => {
  await system.stop();
  removeDataFolders();
});

const candidates = ({ force, alternatives }: Place) => [force.id, ...alternatives.map(({ id }) => id)];

describe('a place', () => {
  it('is found by a postcode or a point, and is in doubt where it may be', async () => {
    const { locate } = await kent.ok(LOCATE, { postcode: 'me14 2aa' });
    expect(locate).toMatchObject({ force: { name: 'Kent Police' }, region: 'South East', alternatives: [] });
    const tamworth = await kent.ok(LOCATE, { point: { latitude: 52.634, longitude: -1.696 } });
    expect(tamworth.locate).toMatchObject({ force: { id: 'staffordshire' }, confidence: 0.99 });
    const city = (await kent.ok(LOCATE, { point: { latitude: 51.5155, longitude: -0.0922 } })).locate;
    expect(city.confidence).toBeLessThan(0.9);
    expect(candidates(city)).toEqual(['city-of-london', 'metropolitan']);
  });

  it.each([
    ['EH1 1YZ', 'SCOTLAND', /Scotland/],
    ['BT1 5GS', 'NORTHERN_IRELAND', /Northern Ireland/],
    ['IM1 1AE', 'ISLE_OF_MAN', /Isle of Man/],
    ['BFPO 57', 'BFPO', /BFPO/],
    ['GIR 0AA', 'NON_GEOGRAPHIC', /non-geographic/],
    ['Maidstone', 'NOT_A_POSTCODE', /Enter a postcode/],
  ])('is not %s, and the answer says why', async (postcode, code, message) => {
    const { extensions } = await kent.refusal(LOCATE, { postcode });
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ field: 'postcode', code }] });
    expect(extensions.fields?.[0]?.message).toMatch(message);
    const refused = await kent.refusal(SUBMIT, { input: anIdea({ postcode }) });
    expect(refused.extensions.fields).toMatchObject([{ field: 'input.postcode', code }]);
  });
});

describe('the place of an idea', () => {
  it('is shown no finer than its force, and never as its author gave it', async () => {
    const point = { latitude: 51.641_23, longitude: -2.677_34 };
    const { submitIdea } = await kent.ok(SUBMIT, { input: anIdea({ point }) });
    expect(submitIdea).toMatchObject({
      force: { id: 'kent' },
      place: { force: { id: 'gwent' }, precision: 'FORCE' },
    });
    expect(submitIdea.place).not.toMatchObject({ latitude: 51.641, longitude: -2.677 });
  });

  it('is confirmed by its author with one choice among the forces in doubt', async () => {
    const { submitIdea } = await kent.ok(SUBMIT, { input: anIdea({ postcode: 'EC2V 7HH' }) });
    const { id, version, place } = submitIdea;
    expect(place && candidates(place)).toEqual(['city-of-london', 'metropolitan']);
    const wrong = await kent.refusal(CONFIRM, { id, force: 'kent' });
    expect(wrong.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ field: 'force' }] });
    const { confirmPlace } = await kent.ok(CONFIRM, { id, force: 'metropolitan' });
    const settled = { force: { id: 'metropolitan' }, confidence: 1, alternatives: [] };
    expect(confirmPlace).toMatchObject({ version, place: settled });
  });
});
