import * as contracts from '@idea-map/contracts';
import type { FrameworkView, InputOf, LicenceView, SharingAnswerView } from '@idea-map/contracts';
import { NotFound } from '@idea-map/runtime';
import { connection, totals } from '../connections.js';
import { loader, type GatewayContext } from '../request-context.js';
import { words } from '../words.js';
import { themesOf } from './themes.js';
import { actorWords, commanding, type Given, type Resolvers, type Tools } from './tools.js';

type Said = SharingAnswerView['reason'];

/** May I share this? The framework, licences to share, and how far forces trust their sharers. */
export function licenceResolvers(tools: Tools): Resolvers {
  const { ask, loaders } = tools;
  return {
    Query: {
      sharingFramework: (_parent, _: unknown, context) =>
        ask.read(context, contracts.GetSharingFramework, {}),
      mayIShare: (_parent, question: InputOf<typeof contracts.MayIShare>, context) =>
        ask.read(context, contracts.MayIShare, question),
      myLicences: (_parent, _: unknown, context) => ask.read(context, contracts.ListMyLicences, {}),
      licences: async (_parent, input: InputOf<typeof contracts.ListLicences>, context) =>
        connection(await ask.read(context, contracts.ListLicences, input), input.after, () =>
          ask.read(context, contracts.CountLicences, { state: input.state }),
        ),
      sharingFigures: (_parent, input: InputOf<typeof contracts.GetSharingFigures>, context) =>
        ask.read(context, contracts.GetSharingFigures, input),
    },
    Mutation: {
      askForLicence: commanding(tools, contracts.AskForLicence),
      issueLicence: commanding(tools, contracts.IssueLicence),
      withdrawLicence: commanding(tools, contracts.WithdrawLicence),
      setSharingLevel: (...given: Given<InputOf<typeof contracts.SetSharingLevel>>) => setLevel(tools, given),
    },
    LicenceConnection: totals,
    Licence: {
      holder: (licence: LicenceView, _: unknown, context) => loaders.person(context, licence.holderId),
      themes: (licence: LicenceView) => themesOf(licence.themes),
      issuer: (licence: LicenceView, _: unknown, context) =>
        licence.issuer && actorWords(tools, licence.issuer, context),
    },
  };
}

/** What these answers show in the caller's language, or of other services. */
export function licenceFields(tools: Tools): Resolvers {
  const { language } = tools;
  const one = async (said: Said | null, context: GatewayContext) =>
    said && words.of(said, await language(context));
  const all = async (said: readonly Said[], context: GatewayContext) => {
    const spoken = await language(context);
    return said.map((each) => words.of(each, spoken));
  };
  const terms = (axis: keyof FrameworkView['terms']) => (framework: FrameworkView) =>
    framework.terms[axis].map(({ id, name }) => ({ id, name: name.en, nameCy: name.cy }));
  type Check = LicenceView['checks'][number];
  return {
    SharingFramework: {
      endorsedBy: (framework: FrameworkView, _: unknown, context) => all(framework.endorsedBy, context),
      categories: terms('category'),
      recipients: terms('recipient'),
      purposes: terms('purpose'),
      formats: terms('format'),
    },
    SharingAnswer: {
      reason: (answer: SharingAnswerView, _: unknown, context) => one(answer.reason, context),
      conditions: (answer: SharingAnswerView, _: unknown, context) => all(answer.conditions, context),
      escalation: (answer: SharingAnswerView, _: unknown, context) => all(answer.escalation, context),
      endorsedBy: (answer: SharingAnswerView, _: unknown, context) => all(answer.endorsedBy, context),
    },
    LicenceCheck: {
      how: (check: Check, _: unknown, context) => one(check.how, context),
      todo: (check: Check, _: unknown, context) => one(check.todo, context),
    },
    Idea: {
      licence: (idea: { id: string }, _: unknown, context) => licenceOf(tools, idea.id, context),
    },
    Force: {
      sharingLevel: (force: { id: string }, _: unknown, context) => levelOf(tools, force.id, context),
    },
  };
}

async function setLevel(
  { ask, forces }: Tools,
  [, input, context, info]: Given<InputOf<typeof contracts.SetSharingLevel>>,
) {
  const { force } = await ask.command({ context, info }, contracts.SetSharingLevel, input);
  const view = await forces.one(context, force);
  if (!view) throw new NotFound();
  return view;
}

/** Shown where the caller may know the author: the mark that intake answers leads to a licence of theirs. */
async function licenceOf({ ask, loaders }: Tools, id: string, context: GatewayContext) {
  const idea = await loaders.idea(context, id);
  if (!idea?.licenceMark || !idea.authorId) return null;
  const key = `${idea.authorId} ${idea.licenceMark}`;
  return loader<string, LicenceView | null>(context, 'licences', async (keys) => {
    const ids = keys.map((one) => one.split(' ')).map(([holderId = '', mark = '']) => ({ holderId, mark }));
    const found = await ask.read(context, contracts.GetLicencesByMarks, { ids });
    return ids.map(({ mark }) => found.find((one) => one.mark === mark)?.licence ?? null);
  }).load(key);
}

function levelOf({ ask }: Tools, id: string, context: GatewayContext) {
  return loader<string, contracts.SharingLevel | null>(context, 'sharing levels', async (ids) => {
    const found = await ask.read(context, contracts.GetSharingLevels, { ids: [...ids] });
    return ids.map((one) => found.find(({ force }) => force === one)?.level ?? null);
  }).load(id);
}
