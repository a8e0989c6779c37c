import { ORGANISATION, THEIRS } from "../lexicon/organisations";
import type { FoundCondition } from "./found-condition";

/**
 * Where an organisation other than the vendor is the subject of a statement or the owner of a figure: what it does and holds is not the
 * vendor's promise. 「データセンターの運営会社が取得済み」「クラウド事業者の公表値」「管理会社における保管期間」
 */
export function findProviders(text: string): FoundCondition[] {
  const found: FoundCondition[] = [];
  for (const pattern of SAID_OF_THEM) {
    for (const { index, 0: words } of text.matchAll(pattern)) {
      if (found.length >= ENOUGH) break;
      if (!OWN_BEFORE.test(text.slice(Math.max(0, index - 8), index)))
        found.push({ kind: "underlyingProvider", at: { start: index, end: index + words.length } });
    }
  }
  return found;
}

/** When they publish a correction only the clock starts. */
const NO_START = "(?![^。\\n、]{0,12}(?:公開|公表|リリース|発表|配信|提供)(?:後|から|して|した|され|日))";

const SAID_OF_THEM: readonly RegExp[] = [
  // as the subject, or where it happens: …が, …は, …にて, …における
  new RegExp(
    `(?:${ORGANISATION})(?:が|は|側で|にて|で(?=[^。\\n、]{0,12}(?:取得|保管|実施|提供|監視|運用|管理))|に?お?いて|における|と同|に依存|:|標準(?=[)。、]|$))${NO_START}[^。\\n、]{0,10}`,
    "g",
  ),
  // as the owner: …のSLA, …の保有する認証
  new RegExp(`(?:${ORGANISATION})の(?=[^。\\n、]{0,10}${THEIRS})[^。\\n、]{0,10}`, "g"),
  // as the source: …より99.99%が公表されて
  new RegExp(
    `(?:${ORGANISATION}|事業者)(?:より|から)(?=[^。\\n、]{0,24}(?:公表|提示|開示|示され|保証|提供され))[^。\\n、]{0,10}`,
    "g",
  ),
  // what stands in their house: 親会社のデータセンターにおける値
  /(?:親|関連|持株|兄弟|運営|管理)会社の(?:データセンター|基盤|設備|システム|環境|サーバー?)(?:で|の|に)|委託先(?:会社)?(?:が|は|にて|で)(?=[^。\n、]{0,16}(?:取得|保有|認証))/g,
  // the other side's own: 先方の基準
  /(?:先方|相手方|先様|他社)の(?:基準|規定|SLA|値|目標|回答|仕様)/g,
  // a line's or a network's service is used
  /(?:回線|通信|上位|電気通信|基盤)事業者(?:の|側の)(?:標準)?(?:サービス|機能|設備|対策)(?:を|に|で)/g,
  // the data centre's certificates and uptime
  /データセンター(?:の|は|が)(?:稼働率|ISO|ISMS|SOC|認証|Pマーク|SLA)[^。\n、]{0,6}|データセンター(?:は|が)(?=[^。\n、]{0,20}(?:取得|認証|保証))/g,
  /(?<![a-z])(?:certified data ?cent(?:er|re)s?|(?:infrastructure|cloud|hosting|data ?cent(?:er|re))(?: service)? (?:provider|vendor|operator)|same as (?:aws|azure|gcp)|(?:aws|azure|gcp)(?:'s)? (?:sla|commits|guarantees|publishes)|(?:platform|infrastructure|provider's) sla|sla of (?:aws|azure|gcp|google|the (?:cloud|platform|provider))|parent company|inherited from)(?![a-z])/gi,
];

/** 当社の監視基盤 is the vendor's own. */
const OWN_BEFORE = /(?:当社|弊社|自社|本サービス)の?[^。、\n]{0,3}$/;
const ENOUGH = 50;

/** ISMS取得済みのデータセンターを利用: the certificate is of the house, and not of who lives in it. */
export function certifiedProviders(text: string): FoundCondition[] {
  return [...text.matchAll(CERTIFIED_HOUSE)]
    .filter(({ index }) => !OWN_BEFORE.test(text.slice(Math.max(0, index - 8), index)))
    .map(({ index, 0: words }) => ({ kind: "underlyingProvider", at: { start: index, end: index + words.length } }));
}

const CERTIFIED_HOUSE = new RegExp(
  `(?:取得|認証|認定|登録|準拠|保有)(?:済み?|し(?:た|て(?:い|お)る)|された|を(?:受け|取得し|得)た|を持つ|のある)?の?[^。、\\n]{0,8}?(?:データセンター|(?<![A-Za-z])DC|クラウド|基盤|事業者|ベンダー?|パートナー|委託先|会社|${ORGANISATION})[^。、\\n]{0,10}?(?:を|で|に|上|へ|と)`,
  "gi",
);
