import type { Quantity } from "../../model/form";
import type { AnswerType, ConditionKind } from "../../model/reading";

/** Words at the side of a value that make it answer something else, or less. */
export interface SideWords {
  readonly kind: ConditionKind;
  readonly side: "before" | "after";
  readonly words: RegExp;
  /** The types of value it is said of; absent: all but yes and no. */
  readonly types?: readonly AnswerType[];
  /** The quantities it is said of; absent: all. */
  readonly quantities?: readonly Quantity[];
}

/** `before` looks at the clause up to the value, `after` at what follows it in the clause. */
export const SIDE_WORDS: readonly SideWords[] = [
  // The uptime of something that is not the service.
  {
    kind: "otherMetric",
    side: "before",
    types: ["percent"],
    words: /(?:窓口|コールセンター|ヘルプデスク|回線|電源|設備|バックアップ|監視|ハードウェア|機器)(?:単体)?の?稼働率/,
  },
  // 目安 and the like announce an estimate.
  { kind: "approximate", side: "before", words: /(?:目安|想定)(?:値|時間|期間)?(?:は|:|、|の|として| ){0,3}$/ },
  // Told to the vendor's own people.
  {
    kind: "otherMetric",
    side: "before",
    quantities: ["limit"],
    types: ["duration"],
    words: /(?:担当者?|責任者|社内|上長|監視センター|オペレーター?)[^。、\n]{0,4}(?:へ|に)(?:は|も)?[^。、\n]{0,2}$/,
  },
  // 30分以内の通知率80%: how often that is kept.
  {
    kind: "otherMetric",
    side: "after",
    words: /^[^。、\n]{0,6}[一-龠ァ-ヴー]{0,6}(?<!効)率(?:は|が|:)? ?\d/,
  },
  // Counted from when the work is already done, or the cause is known.
  {
    kind: "otherMetric",
    side: "before",
    quantities: ["limit"],
    types: ["duration"],
    words: /(?:(?:復旧|解消|調査完了|切り?分け)(?:した|の|され|完了)?後|(?:検知|検出|発見|感知)まで)[^。、\n]{0,6}$/,
  },
  // The last time something was done says nothing of how often.
  {
    kind: "otherMetric",
    side: "before",
    types: ["frequency"],
    words: /(?:最終|前回|直近の|次回)[^。、\n]{0,8}(?:は|:|が)/,
  },
  // The rest of the requests may take any time.
  {
    kind: "partial",
    side: "before",
    types: ["duration"],
    words: /\d{1,3}(?:\.\d{1,4})?%(?:以上)?の(?:処理|リクエスト|トランザクション|画面|操作|場合|アクセス|要求)/,
  },
  // 月~土 0:00~24:00 is not every day.
  {
    kind: "partial",
    side: "before",
    types: ["schedule"],
    words: /(?:月(?:曜日?)?[~-][火水木金土](?:曜日?)?|平日|営業日)(?:は|の|:|、| ){0,3}$/,
  },
  // Told afterwards is no notice.
  { kind: "otherMetric", side: "after", quantities: ["notice"], types: ["duration"], words: /^後/ },
  // How long it is still kept says only when the deadline begins to run.
  {
    kind: "otherMetric",
    side: "after",
    quantities: ["limit"],
    types: ["duration"],
    words: /^間?(?:は|の|、)?(?:保持|保管|保存)/,
  },
  // Open at the far end.
  {
    kind: "conditional",
    side: "after",
    types: ["duration"],
    words: /^(?:後)?(?:から|以降に?|より)(?:順次|随時)?(?:$|[^、。\n]{0,12}$)/,
  },
  // If all goes well.
  {
    kind: "conditional",
    side: "before",
    types: ["duration"],
    words: /(?:いけば|行けば|進めば|なければ)、?[^、。\n]{0,4}$/,
  },
  // Only if somebody asks.
  { kind: "conditional", side: "after", words: /(?:あれば|いただければ|頂ければ|があった場合|のある場合|に応じて)/ },
];

/** The vendor itself, where somebody from outside was asked for. */
export const ITSELF =
  /社内|自社|弊社|当社(?!と)|自己|セルフ|内製|内部監査|(?<![一-龠])内部で|自動スキャン|ツールによる|(?:ISMS|SOC ?\d?|Pマーク)[^。、\n]{0,4}(?:監査|審査|更新)|(?<![a-z])(?:internal(?:ly)?|self|in-house|our own|own team)(?![a-z])/i;
/** Somebody from outside takes part. */
export const OUTSIDER =
  /第三者|外部|専門(?:会社|機関|業者|家)|診断(?:会社|業者|ベンダ)|他社|委託|監査法人|third[- ]party|external|independent/i;

/** What is said is then kept back: 「詳細は開示できません」. */
export const KEPT_BACK =
  /(?:開示|公開|公表|お答え|回答|提示|提供)(?:は|を|が|に(?:は|つきましては))?(?:でき(?:ません|かね)|いたしかね|致しかね|しかね|差し?控え|控え|不可)/;

/** A whole remark that says no. */
export const SAYS_NO =
  /^(?:無し?|なし|×|✕|✖|いいえ|no|false|n|未(?:対応|実施|整備|策定|導入|取得)|非対応|(?:対応)?不可)[。.]?$|問題(?:が|は|も)?(?:あり(?!ま)|有り?|あります|ある)/i;

/** 問題あり says yes to trouble. */
export const TROUBLE = /(?:問題|課題|懸念|支障|不備|不足)(?:点|事項)?(?:が|は|も)?$/;
