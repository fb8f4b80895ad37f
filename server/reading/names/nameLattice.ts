import { type Crf, exponentials, heightsFor, inverse, traceBack } from '../model/crf';
import { NAME_ALLOWED, NAME_LABELS, type NameLabel } from './labels';

/** The pairs of labels that may follow each other, by the label they lead to. */
const FROM: number[] = [];
const TO: number[] = [];
for (let y = 0; y < NAME_LABELS; y++)
  for (let x = 0; x < NAME_LABELS; x++)
    if (NAME_ALLOWED[x * NAME_LABELS + y]) {
      FROM.push(x);
      TO.push(y);
    }
const PAIRS = FROM.length;

/** Labels that a name's first word may have, and those that need another before them. */
const mayComeFirst = (label: NameLabel): boolean => NAME_ALLOWED[label] === 1;

/** The most likely labels of `length` tokens whose sums of weights stand in `sums`, into `path`. */
export function bestLabels(field: Crf, sums: Int32Array, length: number, path: Uint8Array): void {
  const best = heightsFor(length * NAME_LABELS);
  const { steps } = field;
  for (let y = 0; y < NAME_LABELS; y++) best[y] = mayComeFirst(y) ? sums[y]! : Number.NEGATIVE_INFINITY;
  for (let at = NAME_LABELS; at < length * NAME_LABELS; at += NAME_LABELS) {
    best.fill(Number.NEGATIVE_INFINITY, at, at + NAME_LABELS);
    for (let p = 0; p < PAIRS; p++) {
      const x = FROM[p]!;
      const y = TO[p]!;
      const sum = best[at - NAME_LABELS + x]! + steps[x * NAME_LABELS + y]! + sums[at + y]!;
      if (sum > best[at + y]!) best[at + y] = sum;
    }
  }
  const end = (length - 1) * NAME_LABELS;
  let last = 0;
  for (let y = 1; y < NAME_LABELS; y++) if (best[end + y]! > best[end + last]!) last = y;
  traceBack(field, best, length, last, path);
}

let forward = new Float64Array(0);
let backward = new Float64Array(0);
let exponent = new Float64Array(0);

/** The probability of each label at each token, `NAME_LABELS` a token, by the forward-backward algorithm. */
export function labelOdds(field: Crf, sums: Int32Array, length: number, odds: Float32Array): void {
  const size = length * NAME_LABELS;
  if (forward.length < size) {
    forward = new Float64Array(size * 2);
    backward = new Float64Array(size * 2);
    exponent = new Float64Array(size * 2);
  }
  const { factors } = field;
  exponentials(field, sums, length, exponent);
  for (let at = 0; at < size; at += NAME_LABELS) {
    if (at === 0) for (let y = 0; y < NAME_LABELS; y++) forward[y] = mayComeFirst(y) ? 1 : 0;
    else {
      forward.fill(0, at, at + NAME_LABELS);
      for (let p = 0; p < PAIRS; p++)
        forward[at + TO[p]!]! += forward[at - NAME_LABELS + FROM[p]!]! * factors[FROM[p]! * NAME_LABELS + TO[p]!]!;
    }
    for (let y = at; y < at + NAME_LABELS; y++) forward[y]! *= exponent[y]!;
    scaleToOne(forward, at);
  }
  for (let at = size - NAME_LABELS; at >= 0; at -= NAME_LABELS) {
    const next = at + NAME_LABELS;
    if (next === size) backward.fill(1, at, next);
    else {
      backward.fill(0, at, next);
      for (let p = 0; p < PAIRS; p++) {
        const y = next + TO[p]!;
        backward[at + FROM[p]!]! += factors[FROM[p]! * NAME_LABELS + TO[p]!]! * exponent[y]! * backward[y]!;
      }
    }
    scaleToOne(backward, at);
    let total = 0;
    for (let y = at; y < next; y++) total += forward[y]! * backward[y]!;
    const scale = inverse(total);
    for (let y = at; y < next; y++) odds[y] = forward[y]! * backward[y]! * scale;
  }
}

/** Keeps a token's numbers from vanishing over a long region. */
function scaleToOne(numbers: Float64Array, at: number): void {
  let sum = 0;
  for (let y = at; y < at + NAME_LABELS; y++) sum += numbers[y]!;
  const scale = inverse(sum);
  for (let y = at; y < at + NAME_LABELS; y++) numbers[y]! *= scale;
}
