import { LikenessModel1764000005500 } from './1764000005500-likeness-model.js';

/** Another model, whose vectors say nothing beside those of the one before: what that one asked for is asked for again. */
export class LikenessModelAgain1764000005600 extends LikenessModel1764000005500 {}
