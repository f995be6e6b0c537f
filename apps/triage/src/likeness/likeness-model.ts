import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type * as onnx from 'onnxruntime-node';
import { packed, SIZE } from './vector-columns.js';
import { WordPieces } from './word-pieces.js';

/** Pieces of words. Longer texts are compared by their beginning: the model has learned none that is longer. */
const LONGEST = 256;
const file = (name: string) => new URL(name, import.meta.url);

interface Loaded {
  readonly runtime: typeof onnx;
  readonly session: onnx.InferenceSession;
  readonly pieces: WordPieces;
}

/** Makes the vectors of English texts, with the model in the folder beside. Nothing is fetched. */
export class LikenessModel {
  private model: Promise<Loaded> | null = null;
  private usual: Promise<readonly number[]> | null = null;
  private under: Promise<unknown> = Promise.resolve();
  private ended = false;

  /**
   * The direction in which a text differs from the usual one: what all ideas of policing have in common says nothing of any
   * two. Mu and Viswanath, All-but-the-Top, ICLR 2018. Some 20 ms a text; the first loads the model, 0.5 s.
   */
  async vector(text: string): Promise<Int8Array> {
    const [raw, usual] = await Promise.all([this.raw(text), (this.usual ??= readUsual())]);
    return differing(raw, usual);
  }

  /** As the model gives it: what it makes of the piece before the first word, of length 1. Xiao et al., C-Pack, SIGIR 2024. */
  raw(text: string): Promise<number[]> {
    if (this.ended) return Promise.reject(new Error('The model has ended.'));
    const made = this.made(text);
    this.under = Promise.allSettled([this.under, made]).then(() => undefined);
    return made;
  }

  /** Takes no more texts; resolves when none is under way. */
  async end(): Promise<void> {
    this.ended = true;
    await this.under;
  }

  private async made(text: string): Promise<number[]> {
    this.model ??= loaded();
    try {
      const values = await ofFirstPiece(await this.model, text);
      const length = Math.hypot(...values);
      return values.map((value) => value / length);
    } catch (error) {
      this.model = null;
      throw error;
    }
  }
}

/** A text's values less those of the usual one, packed. */
export function differing(raw: readonly number[], usual: readonly number[]): Int8Array {
  return packed(raw.map((value, at) => value - (usual[at] ?? 0)));
}

async function ofFirstPiece({ runtime, session, pieces }: Loaded, text: string): Promise<number[]> {
  const numbers = pieces.of(text, LONGEST);
  const row = (values: BigInt64Array) => new runtime.Tensor('int64', values, [1, values.length]);
  const made = await session.run({
    input_ids: row(BigInt64Array.from(numbers, BigInt)),
    attention_mask: row(new BigInt64Array(numbers.length).fill(1n)),
    token_type_ids: row(new BigInt64Array(numbers.length)),
  });
  // Pieces by values, a row a piece.
  return [...(made['last_hidden_state']?.data as Float32Array).subarray(0, SIZE)];
}

async function readUsual(): Promise<readonly number[]> {
  const usual = JSON.parse(await readFile(file('usual-text.data.json'), 'utf8')) as number[];
  if (usual.length !== SIZE)
    throw new Error(`usual-text.data.json has ${usual.length} values and not ${SIZE}.`);
  return usual;
}

async function loaded(): Promise<Loaded> {
  const runtime = await import('onnxruntime-node');
  const [session, vocabulary] = await Promise.all([
    // One thread: it shares the machine with what answers requests.
    runtime.InferenceSession.create(fileURLToPath(file('model/bge-small-en-v1.5-q.onnx')), {
      ...{ intraOpNumThreads: 1, interOpNumThreads: 1, enableCpuMemArena: false },
    }),
    readFile(file('model/vocabulary.txt'), 'utf8'),
  ]);
  return { runtime, session, pieces: new WordPieces(vocabulary) };
}
