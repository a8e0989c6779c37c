import type { Identifier } from "./identifier";

/** Stretches whose digits are no values, first to last, none overlapping another. */
export function findIdentifiers(text: string): Identifier[] {
  const all = IDENTIFIERS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ kind, start: match.index, end: match.index + match[0].length })),
  ).sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: Identifier[] = [];
  for (const identifier of all) {
    if (identifier.start >= (kept.at(-1)?.end ?? 0)) kept.push(identifier);
  }
  return kept;
}

/** A day, a month, or the year of an era. */
const SHORT = String.raw`(?:\d{1,2}|[一二三四五六七八九十]{1,3})`;
const YEAR = String.raw`(?:(?<!\d)(?:19|20)\d{2}|(?:令和|平成|昭和|大正)(?:元|${SHORT})|[一二][一二三四五六七八九○]{3}(?=年))`;

const IDENTIFIERS: readonly (readonly [Identifier["kind"], RegExp])[] = [
  ["identifier", /(?:https?|ftp):\/\/[^\s「」、。()<>]{1,2000}/gi],
  ["identifier", /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/g],
  // Standards, certificates, regulations.
  [
    "identifier",
    /(?:ISO|IEC|JIS|ITU|IEEE|RFC|NIST|SSAE|SAS|ISAE|FIPS|PCI|EAL|SOC|JIP|JQA|CSA|SP)(?:[/ -]?(?:IEC|Q|X|Z|DSS|SP|T|ISMS|IM))?(?: ?Type ?(?:\d|I{1,2}))?[ -]?v?\d{1,6}(?:[-.:]\d{1,5}){0,4}(?: ?Type ?(?:\d|I{1,2}))?/gi,
  ],
  ["identifier", /\d{1,3}号(?:監査|様式|保証)/g],
  ["identifier", /第\d{1,2}営業日|第\d{1,12}[条項章節号版回世代四半期者種類弾期次]{1,2}(?:第?\d{1,3}[項号])?/g],
  [
    "identifier",
    /(?:別紙|別表|別添|添付(?:資料|書類)?|資料|付録|図|表|注|様式|項番|番号|パターン|フェーズ|ステップ|レベル|ティア|バージョン|クラス|カテゴリ)(?:番号)? ?:?\d{1,3}(?:[-.]\d{1,3}){0,3}/g,
  ],
  [
    "identifier",
    /(?:No\.?|Tier|Level|Ver(?:sion)?\.?|Type|Phase|Layer|Office|Windows|Microsoft|Explorer|Server|Edge|iOS|Android|Article|Section|Annex|Appendix|Exhibit|Schedule|HTTP\/) ?\d{1,5}(?:[.-]\d{1,3}){0,3}/gi,
  ],
  ["identifier", /(?:§|※|\*)\d{1,3}/g],
  // Protocols, ciphers and keys.
  [
    "identifier",
    /(?:TLS|SSL|DTLS|SSH|IPsec|IKE|SMB|SNMP|OAuth|SAML|HTTP(?=\/))[ _/-]?v?(?:er\.?)? ?\d(?:\.\d)?(?: ?(?:[/、,・~]|及び|および|または|又は|と|or|and) ?(?:TLS ?)?v?\d\.\d){0,4}/gi,
  ],
  ["identifier", /(?:AES|RSA|SHA|MD|DES|ECDSA|ECC|DSA|Camellia)[ -]?\(?\d{1,5}(?:[ -]?(?:bits?|ビット))?/gi],
  ["identifier", /\d{2,5} ?-?(?:bits?(?![a-z/])|ビット)/gi],
  ["identifier", /RAID ?-?\d{1,2}(?:\+\d)?|[nN] ?\+ ?\d|\d ?対 ?\d/gi],
  ["identifier", /\d{1,2}(?:要素|段階|因子|次|層|重|系統|者)(?!\d)/g],
  // Electrical and seismic figures: 1.2/50μs is a waveform.
  ["identifier", /\d{1,4}(?:\.\d)?\/\d{1,4} ?[μu]s(?:ec)?/g],
  [
    "identifier",
    /\d{1,7}(?:\.\d{1,3})? ?(?:k?VA|kW|(?<=\d{3})W|Hz|[kMG]Hz|Gal|ガル|℃|°C|μs|mm|cm|m2|㎡|kg|t)(?![A-Za-z])/g,
  ],
  ["identifier", /震度 ?\d(?:強|弱)?/g],
  // Telephone, postal code, corporate number.
  ["identifier", /(?:TEL|電話(?:番号)?|FAX|Phone)[ :.]{0,3}\+?[\d() -]{8,18}/gi],
  ["identifier", /(?<!\d)(?:\+\d{1,3}-)?\(?0\d{1,4}\)?-?\d{1,4}-\d{3,4}(?!\d)/g],
  ["identifier", /〒? ?(?<!\d)\d{3}-\d{4}(?![\d-])|〒 ?\d{7}/g],
  ["identifier", /(?<![\d,.])\d{13}(?![\d,.])/g],
  // Dates: with a year, month and day, a fiscal year.
  ["date", new RegExp(`${YEAR}(?:年|[/.-])(?:度|版|${SHORT}(?:月期?|[/.-])?(?:${SHORT}日?)?)?(?:現在|時点)?`, "g")],
  ["date", /(?<!\d)\d{1,2}月(?:第\d週|\d{1,2}日|上旬|中旬|下旬|末|初|期|度)?(?!間)/g],
  // When a report comes (翌月10営業日まで), not how often.
  ["date", /(?:(?:翌々?|毎|当|同|前々?|各)月|月初|月末)(?:の|から)?第?\d{1,2}(?:営業)?日(?!前|間)/g],
  [
    "date",
    /\d{1,2} (?:(?:business|working|calendar) )?days? (?:of|after|from|following) (?:the )?(?:end of (?:the |each )?)?(?:month|quarter|close)/gi,
  ],
  ["date", /(?:19|20)\d{2}(?:年度?|年版)/g],
  [
    "date",
    /(?<![\d/.])(?:1[0-2]|0?[1-9])\/(?:3[01]|[12]\d|0?[1-9]) ?[~-] ?(?:1[0-2]|0?[1-9])\/(?:3[01]|[12]\d|0?[1-9])(?![\d/])/g,
  ],
  ["date", /第\d{1,2}週目?の?|\d{1,2}週目の?|第?\d{1,2}[日月火水木金土]曜日?/g],
  ["date", /\d{1,2}日(?:頃)?(?=に(?:実施|削除|消去|行|更新))/g],
  // Clock times: 9:30, 22時, 2 a.m.; never 24時間.
  [
    "clock",
    /(?:午前|午後|AM|PM|翌)? ?(?<![\d:.])\d{1,2}(?::\d{2}(?::\d{2})?|時(?!間)(?:\d{1,2}分(?!間)|半)?)(?:頃|ごろ)?(?: ?(?:AM|PM|a\.m\.|p\.m\.))?/gi,
  ],
  ["clock", /毎時\d{1,2}分/g],
  ["clock", /(?<![\d:.])\d{1,2}(?: ?[~-] ?\d{1,2})? ?(?:AM|PM|a\.m\.|p\.m\.)(?![a-z])/gi],
  // A number at the beginning of a line that only counts the lines.
  ["identifier", /(?<=^|\n) ?(?:\(\d{1,2}\)|\d{1,2}[.)](?!\d)(?= ?[^\s\d%~]))/g],
];
