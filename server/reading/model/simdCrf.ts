import type { Crf, CrfWeights } from './crf';
import { type CrfTables, LANES, tablesOf } from './crfTables';
import { shiftFor } from './hash';
import { CODE } from './simdCrfCode';

/**
 * A field whose arithmetic is done eight labels at a time, by the program that simdCrf.wat is the source of: several times
 * as fast as what V8 makes of the same in TypeScript. Undefined where it can't be had: on machines without vectors, and
 * in processes whose address space is bounded, since V8 wants some gigabytes of it for any WebAssembly.
 */
export function simdCrf(weights: CrfWeights): Crf | undefined {
  try {
    program ??= new WebAssembly.Module(Uint8Array.from(atob(CODE), (unit) => unit.charCodeAt(0)));
    return new SimdCrf(weights, new WebAssembly.Instance(program).exports as unknown as Program);
  } catch {
    return undefined;
  }
}

let program: WebAssembly.Module | undefined;

/** What the program exports. Offsets in memory are in bytes; lengths are in tokens, and at least one. */
interface Program {
  readonly memory: WebAssembly.Memory;
  readonly addFour: AddWeights;
  readonly addEight: AddWeights;
  bestLabels(
    sums: number,
    length: number,
    steps: number,
    stepsBack: number,
    first: number,
    last: number,
    best: number,
    path: number,
  ): void;
  probabilities(
    sums: number,
    length: number,
    falls: number,
    fallsCount: number,
    factors: number,
    factorsBack: number,
    first: number,
    last: number,
    exponents: number,
    numbers: number,
  ): void;
}

type AddWeights = (
  features: number,
  width: number,
  length: number,
  rows: number,
  shift: number,
  bias: number,
  sums: number,
) => void;

const PAGE = 1 << 16;
const aligned = (bytes: number): number => (bytes + 15) & ~15;

/** Memory holds the tables, the weights, and behind them room for the sequence at hand. */
class SimdCrf implements Crf {
  readonly weights: CrfWeights;
  features = new Int32Array(0);
  sums = new Int32Array(0);
  private numbers = new Float32Array(0);
  private path = new Uint8Array(0);
  private readonly program: Program;
  private readonly add: AddWeights;
  private readonly shift: number;
  private readonly falls: number;
  /** Where each table stands, the weights, and what a sequence needs. */
  private readonly at: Record<keyof CrfTables | 'rows' | 'features' | 'sums' | 'numbers' | 'best' | 'path', number>;

  constructor(weights: CrfWeights, program: Program) {
    const { labels, packed } = weights;
    this.weights = weights;
    this.program = program;
    this.add = labels === 4 ? program.addFour : program.addEight;
    this.shift = shiftFor((packed.length * 4) / labels);
    const tables = tablesOf(weights);
    this.falls = tables.falls.length;
    let end = 0;
    const put = (values: Float32Array | Int32Array): number => {
      const at = end;
      end = aligned(at + values.byteLength);
      this.growTo(end);
      new Uint8Array(program.memory.buffer, at).set(
        new Uint8Array(values.buffer, values.byteOffset, values.byteLength),
      );
      return at;
    };
    this.at = {
      steps: put(tables.steps),
      stepsBack: put(tables.stepsBack),
      firstSteps: put(tables.firstSteps),
      lastSteps: put(tables.lastSteps),
      factors: put(tables.factors),
      factorsBack: put(tables.factorsBack),
      first: put(tables.first),
      last: put(tables.last),
      falls: put(tables.falls),
      rows: put(packed),
      features: end,
      sums: end,
      numbers: end,
      best: end,
      path: end,
    };
  }

  private growTo(bytes: number): void {
    const { memory } = this.program;
    const lacking = bytes - memory.buffer.byteLength;
    if (lacking > 0) memory.grow(Math.ceil(lacking / PAGE));
  }

  reserve(tokens: number, width: number): void {
    if (this.path.length >= tokens && this.features.length >= tokens * width) return;
    const room = Math.max(tokens * 2, this.path.length);
    const hashes = Math.max(room * width, this.features.length);
    const { at } = this;
    at.sums = aligned(at.features + hashes * 4);
    at.numbers = at.sums + room * LANES * 4;
    at.best = at.numbers + room * LANES * 4;
    at.path = at.best + room * LANES * 4;
    this.growTo(at.path + room);
    // Where memory has grown, the views of it as it was are worth nothing any more.
    const { buffer } = this.program.memory;
    this.features = new Int32Array(buffer, at.features, hashes);
    this.sums = new Int32Array(buffer, at.sums, room * LANES);
    this.numbers = new Float32Array(buffer, at.numbers, room * LANES);
    this.path = new Uint8Array(buffer, at.path, room);
  }

  addWeights(length: number, width: number, from = 0): void {
    const { at, shift } = this;
    if (length > 0) this.add(at.features + from * 4, width, length, at.rows, shift, 128 * width, at.sums);
  }

  bestLabels(length: number): Uint8Array {
    const { at, path, program } = this;
    if (length > 0)
      program.bestLabels(at.sums, length, at.steps, at.stepsBack, at.firstSteps, at.lastSteps, at.best, at.path);
    return path;
  }

  /** The room for the best labels' sums is that of the exponentials, too: of the two, one at a time is needed. */
  probabilities(length: number): Float32Array {
    const { at, falls, numbers, program } = this;
    if (length > 0)
      program.probabilities(
        at.sums,
        length,
        at.falls,
        falls,
        at.factors,
        at.factorsBack,
        at.first,
        at.last,
        at.best,
        at.numbers,
      );
    return numbers;
  }
}
