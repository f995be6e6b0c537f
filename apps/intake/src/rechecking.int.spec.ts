import { DETECTOR_VERSION } from '@idea-map/check';
import {
  CommentOnIdea,
  ForceSaved,
  GetIdea,
  RecheckTexts,
  ReleaseFromCheck,
  SubmitIdea,
} from '@idea-map/contracts';
import { aForce, anIdeaInput, TestSystem, type TestPerson } from '@idea-map/testing';
import { intake } from './intake.definition.js';

describe('looking again with newer detectors', () => {
  let system: TestSystem;
  let officer: TestPerson;
  let dataOfficer: TestPerson;
  let operator: TestPerson;

  beforeAll(async () => {
    system = await TestSystem.start([intake]);
    await system.hears(ForceSaved, aForce('kent'));
    officer = await system.person('officer.kent', ['CONTRIBUTOR'], 'kent');
    dataOfficer = await system.person('data.kent', ['DATA_OFFICER'], 'kent');
    operator = await system.person('operator', ['OPERATOR']);
  });
  afterAll(() => system.stop());

  const sql = (text: string, values: unknown[]) => system.service('intake').transactions.query(text, values);
  const submit = async (problem: string) =>
    (await system.ask(officer, SubmitIdea, { input: anIdeaInput({ problem }) })).output.id;
  const stage = async (id: string) => (await system.ask(officer, GetIdea, { id })).output.stage;
  const recheck = async () => (await system.ask(operator, RecheckTexts, { after: null })).output;

  it('holds what older ones let pass, and leaves the rest and what a data officer let stand', async () => {
    const [missed, clean] = [await submit('Nothing here.'), await submit('Nor here.')];
    const seen = await submit('As the only female sergeant there I carry it each night.');
    await system.ask(dataOfficer, ReleaseFromCheck, { id: seen, note: 'Nobody can be told by it.' });
    const comment = await system.ask(officer, CommentOnIdea, { id: clean, text: 'Good.' });
    // As if older detectors, which know no telephone numbers, had read them.
    await sql("update idea set problem = 'Ring 07700 900123 at night.' where id = $1", [missed]);
    await sql("update comment set text = 'Ring 07700 900123.' where id = $1", [comment.output.id]);
    await sql('update idea set detector_version = $1', [DETECTOR_VERSION - 1]);

    const found = await recheck();

    expect(found).toEqual({ checked: 3, held: 1, comments: [comment.output.id], last: null });
    expect([await stage(missed), await stage(clean), await stage(seen)]).toEqual([
      'IN_CHECK',
      'LOCAL_TRIAGE',
      'LOCAL_TRIAGE',
    ]);
    const said = await system.said('intake');
    expect(said.filter((data) => data['move'] === 'HOLD')).toMatchObject([{ ideaId: missed }]);
    expect(await recheck()).toMatchObject({ checked: 0, held: 0 });
  });
});
