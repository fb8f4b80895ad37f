import { type Crf, type CrfWeights, LANES } from './crf';
import { type CrfTables, tablesOf, traceBack } from './crfTables';
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
  bestSums(sums: number, length: number, steps: number, first: number, best: number): void;
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
  readonly labels: number;
  readonly packed: Int32Array;
  readonly scale: number;
  readonly transitions: Float32Array;
  features = new Int32Array(0);
  sums = new Int32Array(0);
  private numbers = new Float32Array(0);
  /** Of the exponentials, too, which are needed only while probabilities are taken. */
  private best = new Float32Array(0);
  private path = new Uint8Array(0);
  private readonly shift: number;
  private readonly tables: CrfTables;
  private readonly program: Program;
  private readonly add: AddWeights;
  private readonly at: Readonly<Record<keyof CrfTables, number>>;
  private readonly rowsAt: number;
  private readonly roomAt: number;
  private sumsAt = 0;
  private numbersAt = 0;
  private bestAt = 0;

  constructor(weights: CrfWeights, program: Program) {
    const { labels, packed } = weights;
    this.labels = labels;
    this.packed = packed;
    this.scale = weights.scale;
    this.transitions = weights.transitions;
    this.shift = shiftFor((packed.length * 4) / labels);
    this.tables = tablesOf(weights);
    this.program = program;
    this.add = labels === 4 ? program.addFour : program.addEight;
    let end = 0;
    const place = (bytes: number): number => {
      const at = end;
      end += aligned(bytes);
      return at;
    };
    const { steps, factors, factorsBack, firstSteps, first, last, falls } = this.tables;
    this.at = {
      steps: place(steps.byteLength),
      factors: place(factors.byteLength),
      factorsBack: place(factorsBack.byteLength),
      firstSteps: place(firstSteps.byteLength),
      first: place(first.byteLength),
      last: place(last.byteLength),
      falls: place(falls.byteLength),
    };
    this.rowsAt = place(packed.byteLength);
    this.roomAt = end;
    this.growTo(end);
    const { buffer } = program.memory;
    for (const name of Object.keys(this.at) as (keyof CrfTables)[])
      new Float32Array(buffer, this.at[name]).set(this.tables[name]);
    new Int32Array(buffer, this.rowsAt).set(packed);
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
    this.sumsAt = this.roomAt + aligned(hashes * 4);
    this.numbersAt = this.sumsAt + room * LANES * 4;
    this.bestAt = this.numbersAt + room * LANES * 4;
    this.growTo(this.bestAt + room * LANES * 4);
    // Where memory has grown, the views of it as it was are worth nothing any more.
    const { buffer } = this.program.memory;
    this.features = new Int32Array(buffer, this.roomAt, hashes);
    this.sums = new Int32Array(buffer, this.sumsAt, room * LANES);
    this.numbers = new Float32Array(buffer, this.numbersAt, room * LANES);
    this.best = new Float32Array(buffer, this.bestAt, room * LANES);
    this.path = new Uint8Array(room);
  }

  addWeights(length: number, width: number, from = 0): void {
    if (length === 0) return;
    this.add(this.roomAt + from * 4, width, length, this.rowsAt, this.shift, 128 * width, this.sumsAt);
  }

  bestLabels(length: number): Uint8Array {
    if (length === 0) return this.path;
    this.program.bestSums(this.sumsAt, length, this.at.steps, this.at.firstSteps, this.bestAt);
    traceBack(this.tables, this.best, length, this.path);
    return this.path;
  }

  probabilities(length: number): Float32Array {
    const { sumsAt, bestAt, numbersAt, numbers, at, tables } = this;
    if (length === 0) return numbers;
    this.program.probabilities(
      sumsAt,
      length,
      at.falls,
      tables.falls.length,
      at.factors,
      at.factorsBack,
      at.first,
      at.last,
      bestAt,
      numbersAt,
    );
    return numbers;
  }
}
