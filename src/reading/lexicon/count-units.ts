/** Words after a counted number, by our name for the unit. */
const UNITS: readonly (readonly [string, string])[] = [
  ["generation", "世代|generations?|versions?|(?:daily |weekly |monthly )?snapshots?"],
  [
    "person",
    "(?:concurrent )?users?|(?:利用者|ユーザー?|同時接続|アカウント|人|名|ID)(?!目|義|称|前|物|的|材|事|様|格)様?|persons?|people|employees|accounts?",
  ],
  ["site", "(?:か所|拠点|事業所|センター|営業所|支店)|sites?|locations?|offices?"],
  ["case", "件|cases?|incidents?"],
  ["time", "回|度(?!合|数)|times?(?![a-z])"],
  ["company", "社(?!内|外|員|会|様員)様?|companies|customers"],
  ["device", "台(?!帳|数|風)|devices?|terminals?"],
  ["session", "セッション|sessions?|接続|コネクション|connections?"],
  ["character", "文字|桁|characters?"],
  ["line", "回線|系統|ルート"],
  ["kV", "kV(?![A-Za-z])"],
  ["V", "V(?![A-Za-z])|ボルト"],
  ["age", "歳|才"],
];

/** One sticky pattern per unit, to be tried at the end of a number. */
export const COUNT_UNITS: readonly (readonly [string, RegExp])[] = UNITS.map(
  ([unit, words]) => [unit, new RegExp(` ?(?:${words})`, "iy")] as const,
);
