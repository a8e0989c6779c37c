import { PALETTE } from "../../src/model/palette";

type Rgb = readonly [number, number, number];

// Machado, Oliveira and Fernandes (2009), severity 1.0, on linear RGB.
const VISION: { readonly [name: string]: readonly [Rgb, Rgb, Rgb] } = {
  ordinary: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const looks = Object.entries(PALETTE).filter(([verdict]) => verdict !== "notSelected");
const pairs = looks.flatMap((one, index) => looks.slice(index + 1).map((other) => [one, other] as const));

describe.each(Object.entries(VISION))("the verdicts' colours under %s vision", (_name, matrix) => {
  it.each(pairs.map(([[a], [b]]) => [a, b]))("tell %s from %s", (a, b) => {
    const [one, other] = [a, b].map((verdict) =>
      lab(seen(linear(PALETTE[verdict as keyof typeof PALETTE].fill), matrix)),
    );
    expect(distance(one as Rgb, other as Rgb)).toBeGreaterThan(10);
  });
});

it("tells the verdicts apart in greyscale", () => {
  const lightness = looks.map(([, look]) => lab(linear(look.fill))[0]).sort((a, b) => a - b);
  const steps = lightness.slice(1).map((value, index) => value - (lightness[index] ?? 0));
  expect(Math.min(...steps)).toBeGreaterThan(5);
});

it.each(Object.entries(PALETTE))("keeps the text of %s readable", (_verdict, { fill, font }) => {
  expect((luminance(linear(fill)) + 0.05) / (luminance(linear(font)) + 0.05)).toBeGreaterThan(4.5);
});

function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(0), channel(2), channel(4)];
}

function seen([r, g, b]: Rgb, matrix: readonly [Rgb, Rgb, Rgb]): Rgb {
  const row = ([x, y, z]: Rgb) => Math.min(1, Math.max(0, x * r + y * g + z * b));
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

function luminance([r, g, b]: Rgb): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** CIE 1976 L*a*b*, D65. */
function lab(rgb: Rgb): Rgb {
  const [r, g, b] = rgb;
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(luminance(rgb));
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function distance(one: Rgb, other: Rgb): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}
