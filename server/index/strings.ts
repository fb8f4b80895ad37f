/** Strings as numbers: each is kept once, however many articles have it. */
export class Strings {
  readonly #numbers = new Map<string, number>();
  readonly #strings: string[] = [];

  get size(): number {
    return this.#strings.length;
  }

  /** The number of a string, which is new where the string is. */
  numberOf(string: string): number {
    const known = this.#numbers.get(string);
    if (known !== undefined) return known;
    // A slice would keep the whole article in memory that it was cut from.
    const own = detached(string);
    this.#numbers.set(own, this.#strings.length);
    return this.#strings.push(own) - 1;
  }

  /** The number of a string that is kept; undefined where it is not. */
  find(string: string): number | undefined {
    return this.#numbers.get(string);
  }

  at(number: number): string {
    return this.#strings[number]!;
  }
}

const detached = (string: string): string => JSON.parse(JSON.stringify(string));
