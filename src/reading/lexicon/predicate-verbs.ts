import { readEnding } from "./predicate-ending";

/**
 * Verbs and nouns that turn what a predicate says. Everything else that is said plainly is a yes, whatever the verb; so these classes are
 * meant to be complete. Each is tried at the end of the stem that the endings leave (お断りし, 見合わせ, 議論を重ね).
 */
function endsIn(stems: string): RegExp {
  return new RegExp(
    `(?:${stems})(?:[いきぎしちにびみりっん]|[えけげせてねべめれ]る?|[かさたなまらわ]|[うくぐすつぬぶむる])?$`,
  );
}

/** Says that the thing is no longer done, not done, or left out: 返上しました denies, 怠っておりません affirms. */
export const CEASES = endsIn(
  [
    // given up, taken back
    "返上|返納|失効|期限切れ|廃止|撤廃|撤回|取り?下げ|中止|中断|休止|凍結|断念|放棄|取り?や|取り?止|とりや|とりや|打ち?切|先送|棚上げ|保留|頓挫|解散",
    // refused
    "免責と?|(?<![一-龠])お?断|謝絶|辞退|遠慮|拒|拒否|拒絶|見送|見合わ|見合せ|見合",
    // left out, lacking
    "省略|省い|割愛|怠|欠い|欠か|欠け|欠如|欠落|不足して|失念|忘れ|漏らし|滞っ|滞り|途絶え|形骸化し",
    "(?:実施|運用|提供|取得|利用|使用|採用|稼[働動]|更新|開催|発行|受付|活動|サービス|制度|機能|取り?扱い|対応|サポート|業務|監視|取り?組み)(?:自体)?(?:を|は|も)?(?:現在|一時)?(?:停止|終了|終え)",
    "終了|契約(?:を|は)解除|認[証定](?:を|は)?(?:取り?消)",
  ].join("|"),
);

/** Thought over, felt, heard or hoped, and neither done nor left. */
export const ONLY_CONSIDERS = endsIn(
  "検討|議論|論議|協議|審議|討議|相談|模索|思案|熟考|意見交換|認識|理解|承知|把握に努|存じ|考え|考慮|勘案|思|感じ|痛感|実感|自負|自認|自覚|重視|注視|注目|意識|関心を寄せ|希望|期待|望|願|予想|想定|推測|推察|拝察|伺|聞い|見守|目標|課題|難航|働き?かけ|呼び?かけ",
);
/** 議論を重ねております, ご要望の声を頂戴しております. */
export const ONLY_HEARS =
  /(?:検討|議論|協議|審議|討議)を[^。、\n]{0,6}$|(?:声|ご?意見|ご?要望|ご?指摘|ご?質問|ご?期待|ご?相談|お?問い?合わ?せ|お?引き?合い|反響|お叱り)(?:を|は|が|も)[^。、\n]{0,6}(?:頂戴|頂い|いただい|寄せ|多く|多数|ござい|あり)[ぁ-ん頂戴]{0,12}$/;

/** Left to somebody else. */
export const DELEGATES = endsIn("委ね|(?:お)?任せ|一任|委任|任せ");

/** Announced and not there yet. */
export const IN_PREPARATION =
  /(?:準備|整備|構築|申請|策定|取得|作成|開発|移行|導入|計画|審査|改修|調整|選定|対応|手続き?|制定|締結|交渉|実装|設計|試験|試行|起案|立案|見直し|改定)中$/;
/** 審査機関からの連絡待ち: not even announced by the vendor. */
export const WAITS = /待ち(?:の|で)?$/;

/** True for stems that could themselves be taken for endings: 返上 ends in 上. */
export function isTurningStem(words: string): boolean {
  return CEASES.test(words) || DELEGATES.test(words);
}

/** The stem that the endings leave. */
export function stemOf(words: string): string {
  return readEnding(words, isTurningStem).stem;
}

/** Nouns that say by themselves that the thing is not there. */
export const NEGATIVE_NOUN =
  /(?:(?<!有)無|未(?!満|然|来|明|成年|払|経過)[一-龠]{1,3}|非(?:対応|上場|準拠|該当|適合|搭載|公認)|皆無|不要|不可能?|対象外|ゼロ|共用)$/;

/** Nouns that affirm without a verb: the deed itself, or that it is settled. */
export const DEED =
  /(?:有り?|あり|済み?|可能?|可|[一-龠]化|実施|対応|取得|完了|整備|採用|導入|設置|規定|明記|締結|運用|管理|保管|制限|禁止|遵守|準拠|記録|配備|常駐|分離|策定|制定|設定|監視|診断|検査|周知|教育|確認|適用|提供|(?<!非)公開|掲載|保存|保持|施錠|必須|必要|提出|配布|限定|固定|報告|通知|配信|付与|見直し|返却|消去|削除|利用|使用|添付|作成|評価|更新|義務|徹底|完備|万全|装備|搭載|具備|常備|内蔵|併用|発行|受領|受講|取り?交わし|交付|選任|任命|配置|加入|認定済|有効|中|体制|対象)$/;

/** What is no loss when there is none of it. */
export const HARMLESS =
  /(?:問題|支障|影響|懸念|差し?支え|異常|不備|遜色|例外)(?:は|が|も)?(?:特に|一切|全く|特段)?(?:ない|なし|無し?|ありません|ございません)(?:です)?$/;
/** Denies that it costs, or that anything matters: says nothing of what is asked. */
export const BESIDE =
  /(?:追加(?:の)?(?:料金|費用)|別料金|(?<!違約)料金|費用|ご?負担|手数料)(?:は|が|も)?[^。、\n]{0,6}(?:ません|ない|なし|無し|不要)$|(?:を|は|も)?(?:問い|問わ|選び|選ば|変わり|変わら|関わり)(?:ません|ない|ず)$|(?:問題|課題|支障|不備|懸念|不安)(?:が|も|は)(?:あり|ござい|あっ|残)[ぁ-ん]{0,8}$/;
