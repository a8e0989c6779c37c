import type { ConditionKind } from "../../model/reading";
import type { Mood } from "./endings";
import { readEnding } from "./predicate-ending";

/**
 * Stems of predicates that affirm what stands before them: what vendors write that they do, have, keep or promise.
 * A figure whose clause ends in any other predicate (返上しました, 見直しを進めています) is a person's to judge.
 */
const STEMS = [
  // to tell
  "差し?上げ|さしあげ|与え|保護|伝え|届け|開催|承[りる]|選[びべ]|加え|送|いただ[いき]|通知|連絡|告知|周知|案内|掲載|公開|開示|公表|配信|配布|発信|送付|送信|報告|提示|明示|明記|記載|お知らせ|共有|メール|通報|予告|アナウンス|アラート|回答|返信|応答|ご?説明|表示",
  // to do, to keep, to run
  "実施|実行|有効|課[しすせ]|運用|稼働|提供|対応|対処|処理|管理|監視|監督|検知|検出|検査|収集|取得|採取|記録|保管|保存|保持|保有|蓄積|維持|確保|継続|バックアップ|複製|複写|同期|転送|移送|退避|格納|世代|取|とっ",
  "戻|遡[りるっ]|復旧|復元|再開|回復|リストア|切り?替[えわ]?|再試行|起動|停止|開始|終了|完了|完成|着手|到着|駆け?つ?け?付?け|交換|修理|修復|適用|更新|配備|アップデート|バージョンアップ|リリース|反映|改善|改修|修正",
  "削除|消去|抹消|廃棄|破棄|処分|返却|返還|暗号化|ハッシュ化|匿名化|マスク|分離|隔離|区分|論理|冗長化?|二重化|多重化|分散|構成|構築|配置|設置|設定|設け|配し|用意|整備|策定|制定|規定|規程|定め|文書化|作成|締結|契約|預託|委託|作業|ござい|加入|付保|付帯|補償|賠償|返金|保証|約束|コミット|担保",
  "導入|採用|利用|使用|活用|装備|搭載|具備|備え|有し|有する|所有|実装|組み?込|標準|限定|制限|制御|禁止|遮断|無効|防止|抑止|許可|承認|認可|認証|認定|登録|付与|割り?当|発行|受審|受診|受け|受領|受付|受け?付け?",
  "診断|評価|監査|点検|確認|検証|検討結果|試験|テスト|訓練|演習|教育|研修|見直|棚卸|レビュー|スキャン|チェック|巡回|施錠|入退|警備|録画|撮影|常駐|ポーリング|通信|併用|給電|供給|発電|稼動|出力|ダウンロード|エクスポート|インポート|連携|接続|参照|閲覧|検索|満た|遵守|順守|上回|超え|達成|推移|記録し|位置|所在|置い|置き|行|おこな|なさ|致し|いたし",
  "保護|防御|駆除|検疫|運営|統括|任命|選任|指名|講じ|備蓄|受電|敷設|伝達|発報|架電|掲示|公告|貸与|交付|納品|支給|添付|同梱|網羅|含[みむん]|担[っいう]|担当|専任|コピー|渡|打[っち]|走[らっ]|回[しっ]|残[しす]|蓄え|守[っり]|支援|サポート|フォロー|カバー|お送り|取り?出|書き?出|読み?出|優先|課し",
].join("|");

/** One of these stems at the end, and the kana in which its verb is inflected (届け|る, 伝|え). */
const KNOWN_STEM = new RegExp(
  `(?:${STEMS})(?:[いきぎしちにびみり]|[うくぐすつぬぶむる]|[えけげせてねべめれ]る?|[っん])?(?:致|頂|下|頂戴|事|時|上|中|済|可能|必須|徹底)?$`,
);
/** What each mood makes of the value that hangs on it; null: nothing. */
const KIND_OF: { readonly [mood in Mood]: ConditionKind | null } = {
  joins: null,
  plain: null,
  done: null,
  can: null,
  was: "actual",
  aimed: "target",
  tried: "bestEffort",
  planned: "planned",
  wanted: "planned",
  maybe: "conditional",
  ifSo: "conditional",
  denied: "unfamiliar",
  thought: "unfamiliar",
  heard: "unfamiliar",
  asked: "unfamiliar",
};

/** True where the words end in a denial. */
export function denies(words: string): boolean {
  return readEnding(words, isKnownStem).moods.has("denied");
}

/**
 * What the words that a value hangs on make of it. They leave it as it stands (null) where they are nothing but endings, a noun, or a
 * verb that we know to affirm, in no other mood.
 */
export function doubtIn(words: string): ConditionKind | null {
  if (words === "" || HOLDS.test(words)) return null;
  const { stem, moods } = readEnding(words, isKnownStem);
  const kinds = [...moods].flatMap((mood) => KIND_OF[mood] ?? []);
  if (kinds.length > 0) return kinds.includes("unfamiliar") ? "unfamiliar" : (kinds[0] ?? null);
  if (stem === "" || isKnownStem(stem)) return null;
  const isSaid = moods.has("plain") || moods.has("done") || moods.has("can");
  return isSaid || /[ぁ-ん]$/.test(stem) ? "unfamiliar" : null;
}

function isKnownStem(words: string): boolean {
  return KNOWN_STEM.test(words);
}

/** Says no to falling short of it (99.9%を下回りません, 1時間を超えません, 欠かしません), or tells the worst (失われる可能性があります). */
const HOLDS =
  /(?:失われる|戻る|失う)(?:こと|可能性|場合)が(?:ある|あり|ござい)[ぁ-ん]{0,4}$|(?:障害|停止|発生|事故)なし$|(?:下回[りら]|割[りら]|超え|越え|変わ[りら]|欠か[しさ]|止ま[りら]|途切れ)(?:ません|ない|ず)[ぁ-ん]{0,12}$/;

/** Right behind a name: only like it, no more than it, after its example. ISMS相当の管理, TLS1.2以下 */
export const ONLY_LIKE = /^(?:の|に|と|を)?(?:相当|準拠|準じ|準ずる|同等|同様|沿っ|則っ|倣|参考|以下|未満|より前|互換)/;

/** Before a figure: as far as possible. */
export const AS_FAR_AS_POSSIBLE = /可能な(?:限り|範囲)|(?:でき(?:る)?|出来る)(?:限り|だけ|範囲)|なるべく|極力/;

/** Somebody else, of whom the sentence speaks: what they have is not the vendor's. */
export const SOMEBODY_ELSE =
  /(?:委託先|再委託先|グループ(?:会社|企業|各社)?|親会社|子会社|関連会社|協力会社|パートナー(?:企業)?|データセンター|(?<![A-Z])DC|クラウド(?:事業者|基盤|プラットフォーム)|基盤事業者|ホスティング[^。、\n]{0,6}|AWS|Azure|GCP|Google Cloud)[^。、\n]{0,14}?(?:が|は|の|では|において|にて|も)/;
