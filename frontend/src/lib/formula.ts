// The grammar of a form's formulas, the same as on the server (Formula.java); docs/formula-vectors.json holds both to
// it. Exact fractions, so that the figure shown while typing is the one that the server will keep.
type Fraction = { value: bigint; over: bigint };

type Part = (figures: Figures) => Fraction | null;

export type Figures = Readonly<Record<string, number | string | null | undefined>>;

export type Formula = {
  keys: string[];
  /** Rounded half away from zero; null when a figure is missing or something is divided by zero. */
  value: (figures: Figures, decimals: number) => number | null;
};

export type ReadFormula = { formula: Formula } | { position: number };

class Unreadable extends Error {
  constructor(readonly position: number) {
    super();
  }
}

const LARGEST = 10n ** 15n;
const DECIMALS = 6;

const plus = (a: Fraction, b: Fraction): Fraction => ({
  value: a.value * b.over + b.value * a.over,
  over: a.over * b.over,
});
const times = (a: Fraction, b: Fraction): Fraction => ({ value: a.value * b.value, over: a.over * b.over });
const negated = ({ value, over }: Fraction): Fraction => ({ value: -value, over });
const inverse = ({ value, over }: Fraction): Fraction | null =>
  value === 0n ? null : value > 0n ? { value: over, over: value } : { value: -over, over: -value };

function fraction(text: string): Fraction {
  const [whole = "0", decimals = ""] = text.split(".");
  return { value: BigInt(whole + decimals), over: 10n ** BigInt(decimals.length) };
}

/** A figure has six decimals at most, so its shortest spelling is exact. */
const figure = (value: number | string): Fraction =>
  fraction(typeof value === "number" ? value.toFixed(DECIMALS) : value);

function rounded({ value, over }: Fraction, decimals: number): number | null {
  const scale = 10n ** BigInt(decimals);
  const size = value < 0n ? -value : value;
  const units = (2n * size * scale + over) / (2n * over);
  if (units >= LARGEST * scale) return null;
  const digits = units.toString().padStart(decimals + 1, "0");
  const cut = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return units === 0n ? 0 : Number(value < 0n ? `-${text}` : text);
}

/** Reads by recursive descent: a sum of products of factors. */
class Reader {
  readonly keys = new Set<string>();
  private at = 0;

  constructor(private readonly text: string) {}

  whole(): Part {
    const part = this.sum();
    if (this.next() !== "") throw new Unreadable(this.at);
    return part;
  }

  private sum(): Part {
    let left = this.product();
    for (let sign = this.next(); sign === "+" || sign === "-"; sign = this.next()) {
      this.at += 1;
      left = both(left, this.product(), sign === "+" ? plus : (a, b) => plus(a, negated(b)));
    }
    return left;
  }

  private product(): Part {
    let left = this.factor();
    for (let sign = this.next(); sign === "*" || sign === "/"; sign = this.next()) {
      this.at += 1;
      left = both(left, this.factor(), sign === "*" ? times : divided);
    }
    return left;
  }

  private factor(): Part {
    const next = this.next();
    if (next === "-") {
      this.at += 1;
      const of = this.factor();
      return (figures) => {
        const value = of(figures);
        return value && negated(value);
      };
    }
    if (next === "(") {
      this.at += 1;
      const inner = this.sum();
      if (this.next() !== ")") throw new Unreadable(this.at);
      this.at += 1;
      return inner;
    }
    if (/[0-9]/.test(next)) return this.number();
    if (/[a-z]/.test(next)) {
      const key = this.taken(/[a-zA-Z0-9_]/);
      this.keys.add(key);
      return (figures) => {
        const value = figures[key];
        return value === null || value === undefined ? null : figure(value);
      };
    }
    throw new Unreadable(this.at);
  }

  private number(): Part {
    let text = this.taken(/[0-9]/);
    if (this.text[this.at] === ".") {
      this.at += 1;
      const decimals = this.taken(/[0-9]/);
      if (decimals === "") throw new Unreadable(this.at);
      text += `.${decimals}`;
    }
    const value = fraction(text);
    return () => value;
  }

  private taken(what: RegExp): string {
    const from = this.at;
    while (this.at < this.text.length && what.test(this.text.charAt(this.at))) this.at += 1;
    return this.text.slice(from, this.at);
  }

  private next(): string {
    while (this.text[this.at] === " ") this.at += 1;
    return this.text.charAt(this.at);
  }
}

function divided(a: Fraction, b: Fraction): Fraction | null {
  const upside = inverse(b);
  return upside && times(a, upside);
}

function both(left: Part, right: Part, of: (a: Fraction, b: Fraction) => Fraction | null): Part {
  return (figures) => {
    const one = left(figures);
    const other = right(figures);
    return one && other && of(one, other);
  };
}

export function readFormula(text: string): ReadFormula {
  const reader = new Reader(text);
  try {
    const part = reader.whole();
    return {
      formula: {
        keys: [...reader.keys],
        value: (figures, decimals) => {
          const value = part(figures);
          return value && rounded(value, decimals);
        },
      },
    };
  } catch (error) {
    if (error instanceof Unreadable) return { position: error.position };
    throw error;
  }
}
