import * as contracts from '@idea-map/contracts';
import type { ActorView, EvaluationRequestView, TestView } from '@idea-map/contracts';
import { NotFound } from '@idea-map/runtime';
import { connection, totals } from '../connections.js';
import type { GatewayContext, Language } from '../request-context.js';
import { resultWords } from '../result-words.js';
import { taskAdvice } from '../task-words.js';
import { actorWords, commanding, type Resolvers, type Tools } from './tools.js';

interface MeasuresAsked {
  readonly outcome?: string;
  readonly first: number;
  readonly after?: string;
}

/** Tests: what evaluators do, and what forces ask of them. */
export function evaluationResolvers(tools: Tools): Resolvers {
  const { ask } = tools;
  return {
    Query: {
      test: (_parent, { id }: { id: string }, context) => ask.read(context, contracts.GetTest, { id }),
      tests: async (_parent, asked: contracts.ListTests, context) =>
        connection(await ask.read(context, contracts.ListTests, asked), asked.after, () =>
          ask.read(context, contracts.CountTests, { filter: asked.filter }),
        ),
      evaluationRequests: async (_parent, asked: contracts.ListEvaluationRequests, context) =>
        connection(await ask.read(context, contracts.ListEvaluationRequests, asked), asked.after, () =>
          ask.read(context, contracts.CountEvaluationRequests, { answered: asked.answered }),
        ),
    },
    Mutation: {
      planTest: commanding(tools, contracts.PlanTest),
      amendPlan: commanding(tools, contracts.AmendPlan),
      addSite: commanding(tools, contracts.AddSite),
      removeSite: commanding(tools, contracts.RemoveSite),
      startTest: commanding(tools, contracts.StartTest),
      recordMeasure: commanding(tools, contracts.RecordMeasure),
      importMeasures: commanding(tools, contracts.ImportMeasures),
      departFromProtocol: commanding(tools, contracts.DepartFromProtocol),
      stopTest: commanding(tools, contracts.StopTest),
      completeTest: commanding(tools, contracts.CompleteTest),
      requestEvaluation: commanding(tools, contracts.RequestEvaluation),
      answerEvaluationRequest: commanding(tools, contracts.AnswerEvaluationRequest),
    },
    TestConnection: totals,
    MeasureConnection: totals,
    EvaluationRequestConnection: totals,
  };
}

/** A test, and who asked for one; of who may not read the idea, its people are hidden. */
export function evaluationFields(tools: Tools): Resolvers {
  const { ask, loaders, forces, evaluation } = tools;
  return {
    Test: {
      idea: (test: TestView, _: unknown, context) => ideaOf(tools, test, context),
      evaluator: async (test: TestView, _: unknown, context) =>
        (await ideaOf(tools, test, context)) && loaders.person(context, test.evaluator),
      tasks: async ({ tasks }: TestView, _: unknown, context) => {
        const language = await tools.language(context);
        return tasks.map((task) => ({ ...task, advice: taskAdvice(task.part, language) }));
      },
      measures: async ({ id: test }: TestView, { outcome, ...page }: MeasuresAsked, context) =>
        connection(
          await ask.read(context, contracts.ListMeasures, { test, outcome, ...page }),
          page.after,
          () => ask.read(context, contracts.CountMeasures, { test, outcome }),
        ),
      measureTemplate: ({ id }: TestView, _: unknown, context) => evaluation.template(context, id),
      departures: async (test: TestView, _: unknown, context) => {
        const shown = (await ideaOf(tools, test, context)) !== null;
        return test.departures.map((one) => ({ ...one, by: evaluator(shown ? one.by : null) }));
      },
      smsReason: async ({ smsReason }: TestView, _: unknown, context) =>
        smsReason && resultWords(smsReason, await tools.language(context)),
      results: async (test: TestView, _: unknown, context) => resultsOf(test, await tools.language(context)),
    },
    TestSite: {
      force: (site: TestView['sites'][number], _: unknown, context) => forces.one(context, site.force),
    },
    Departure: {
      by: ({ by }: { by: ActorView }, _: unknown, context) => actorWords(tools, by, context),
    },
    Idea: {
      tests: (idea: { id: string }, _: unknown, context) => evaluation.ofIdea(context, idea.id),
    },
    EvaluationRequest: requestFields(tools),
  };
}

function resultsOf({ results, sites }: TestView, language: Language) {
  return results.map((result) => ({
    ...result,
    method: resultWords(result.method, language),
    note: result.note && resultWords(result.note, language),
    sites: result.sites.map((one) => ({ ...one, site: sites.find(({ id }) => id === one.site) })),
  }));
}

function requestFields(tools: Tools) {
  return {
    idea: async (asked: EvaluationRequestView, _: unknown, context: GatewayContext) => {
      const idea = await ideaOf(tools, asked, context);
      if (!idea) throw new NotFound();
      return idea;
    },
    force: (asked: EvaluationRequestView, _: unknown, context: GatewayContext) =>
      tools.forces.one(context, asked.force),
    answeredBy: ({ answeredBy }: EvaluationRequestView, _: unknown, context: GatewayContext) =>
      answeredBy && actorWords(tools, evaluator(answeredBy), context),
  };
}

/** Null to who may not read it: published evidence opens no idea. */
async function ideaOf({ loaders }: Tools, { ideaId }: { ideaId: string }, context: GatewayContext) {
  return context.token === null ? null : loaders.idea(context, ideaId);
}

function evaluator(personId: string | null): ActorView {
  return { personId, role: 'EVALUATOR', force: null };
}
