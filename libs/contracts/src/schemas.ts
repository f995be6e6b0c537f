import { z } from 'zod';
import * as words from './vocabulary.js';

export const stageSchema = z.enum(words.stages);
export const moveSchema = z.enum(words.moves);
export const roleSchema = z.enum(words.roles);
export const kindSchema = z.enum(words.ideaKinds);
export const creditSchema = z.enum(words.credits);
export const audienceSchema = z.enum(words.audiences);
export const languageSchema = z.enum(words.languages);
export const sourceKindSchema = z.enum(words.sourceKinds);
export const precisionSchema = z.enum(words.precisions);
export const organisationKindSchema = z.enum(words.organisationKinds);
export const ideaOrderSchema = z.enum(words.ideaOrders);
export const levelSchema = z.enum(words.levels);
export const caseStateSchema = z.enum(words.caseStates);
export const relationSchema = z.enum(words.relations);
export const stopReasonSchema = z.enum(words.stopReasons);
export const adoptionSchema = z.enum(words.adoptions);
export const leaderAnswerSchema = z.enum(words.leaderAnswers);
export const classificationSchema = z.enum(words.classifications);
export const armSchema = z.enum(words.arms);
export const designSchema = z.enum(words.designs);
export const effectMeasureSchema = z.enum(words.effectMeasures);
export const verdictSchema = z.enum(words.verdicts);
export const testStateSchema = z.enum(words.testStates);
export const measureKindSchema = z.enum(words.measureKinds);
export const directionSchema = z.enum(words.directions);
export const periodSchema = z.enum(words.periods);
export const testingStageSchema = z.enum(words.testingStages);
export const evidenceStateSchema = z.enum(words.evidenceStates);
export const emmieDimensionSchema = z.enum(words.emmieDimensions);

/** One place in a text that the check found, by position only; `advice` is a key of what to do about it. */
export const findingSchema = z.object({
  type: z.string(),
  field: z.string().nullable(),
  action: z.enum(['REVIEW', 'BLOCK', 'REFUSE']),
  start: z.number().int(),
  end: z.number().int(),
  advice: z.string(),
  link: z.string().nullable(),
});

export const textCheckSchema = z.object({
  outcome: z.enum(words.checkOutcomes),
  findings: z.array(findingSchema),
  /** A data officer's. */
  note: z.string().nullable(),
});

/** A force as reference data: dated, with the one that took its place. */
export const forceFields = {
  /** police.uk slug. */
  id: z.string(),
  code: z.string().nullable(),
  name: z.string(),
  nameCy: z.string().nullable(),
  region: z.string().nullable(),
  nation: z.string().nullable(),
  territorial: z.boolean(),
  startsOn: z.iso.date().nullable(),
  endsOn: z.iso.date().nullable(),
  successor: z.string().nullable(),
};

/** A place as it may be shown. Coordinates are WGS 84 degrees; confidence is 0 to 1. */
export const placeFields = {
  force: z.string(),
  district: z.string().nullable(),
  region: z.string(),
  nation: z.string(),
  latitude: z.number(),
  longitude: z.number(),
  precision: precisionSchema,
  confidence: z.number(),
  alternatives: z.array(z.string()),
  /** The data by which it was placed. */
  dataVersion: z.string(),
};

/** A place at least as sure of its force as this is not asked about. */
export const SURE_OF_PLACE = 0.9;

/**
 * How a place was decided: by the official table of postcodes, by the table's outward code, by the list of postcode
 * areas, by the area that a point lies in, by the coast nearest to it, or by a force alone.
 */
export const placingWaySchema = z.enum(['POSTCODE', 'OUTCODE', 'POSTCODE_AREA', 'POINT', 'COAST', 'FORCE']);
export type PlacingWay = z.infer<typeof placingWaySchema>;

export const pointSchema = z.object({ latitude: z.number(), longitude: z.number() });

/** Where an idea's author says that it lies, no finer than it may be kept. */
export const givenPlaceFields = {
  /** An outward code or a point to about a kilometre; both null for their force. */
  outcode: z.string().nullable(),
  point: pointSchema.nullable(),
  /** The force that it lies in, where that is settled. */
  placeForce: z.string().nullable(),
  /** Who or what settled it: its author's word, or the place as they gave it, which was finer than what is kept. */
  placeForceBy: z.enum(['AUTHOR', ...placingWaySchema.options]).nullable(),
  /** As the whole postcode told it. */
  placeDistrict: z.string().nullable(),
};

/** What an idea says and how it is to be shown: the same in its events, its card and the API. */
export const ideaFields = {
  reference: z.string(),
  version: z.number().int(),
  kind: kindSchema,
  title: z.string(),
  problem: z.string(),
  proposal: z.string(),
  whatFollowed: z.string().nullable(),
  whatOvercame: z.string().nullable(),
  themes: z.array(z.string()),
  language: languageSchema,
  credit: creditSchema,
  audience: audienceSchema,
  /** The force that it is for; null for no force, the College's queue. */
  force: z.string().nullable(),
  call: z.uuid().nullable(),
  onBehalf: sourceKindSchema.nullable(),
  supportCount: z.number().int(),
  supportForceCount: z.number().int(),
  submittedAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
};
