/** What stands for one and the same sign in answers, by the sign that the readers look for. */
const SAME_SIGN: { readonly [sign: string]: string } = {
  "~": "～〜∼˜",
  "-": "‐‑‒–−－﹣⁃",
  // Em dashes and bars alone in a cell say "not applicable", a hyphen alone says nothing: kept apart.
  "—": "―─━⸺⸻",
  "○": "〇◯⭕❍",
  "×": "✕✖✗✘❌╳☓",
  "✓": "✔☑✅",
  "→": "⇒➡",
  か: "ヶヵ",
  // Glyphs that PDF tools put in place of の.
  の: "✰➺",
  // Radicals that NFKC leaves alone and PDF tools write for the character itself.
  長: "⻑",
  西: "⻄",
  青: "⻘",
  食: "⻝",
  黄: "⻩",
  亀: "⻲",
  斉: "⻫",
  歯: "⻭",
  鬼: "⻤",
  骨: "⻣",
  民: "⺠",
  角: "⻆",
  見: "⻅",
  車: "⻋",
  門: "⻔",
  雨: "⻗",
  頁: "⻚",
  風: "⻛",
  飛: "⻜",
  馬: "⻢",
  魚: "⻥",
  鳥: "⻦",
  麦: "⻨",
  戸: "⼾⺾",
};

/** The sign for a character that stands for another; undefined where it stands for itself. */
export const SIGN_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(SAME_SIGN).flatMap(([sign, glyphs]) => [...glyphs].map((glyph) => [glyph, sign] as const)),
);

/** Marks that would lose their meaning by compatibility folding: ① is a choice, ² a footnote or an exponent, … no full stop. */
export const KEPT = /^[\u2460-\u24ff\u2776-\u2793\u00b2\u00b3\u00b9\u2070-\u209c\u2026\u00bc-\u00be\u2150-\u215f]$/u;

/** Characters that are not seen: zero width, direction marks, variation selectors, soft hyphen, control characters. */
export const INVISIBLE =
  /^(?:[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\u034f|[\ufe00-\ufe0f]|[\u{e0000}-\u{e01ef}])$/u;
