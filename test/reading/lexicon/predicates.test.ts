import { type Polarity, readPredicate } from "../../../src/reading/lexicon/predicates";

/** Clauses by what they say; «…» marks where the predicate stands, where that matters. */
const CLAUSES: { readonly [polarity in Polarity]: readonly string[] } = {
  yes: [
    "台帳を«作成しています»",
    "誓約書を«徴するものとする»",
    "承認を«受けなければならない»",
    "履行状況を«監査することができる»",
    "責任者を«置く»",
    "基本契約を«取り交わしています»",
    "誓約書を«差し入れさせています»",
    "規定に«盛り込んでおります»",
    "2基«備え付けています»",
    "棚卸しを半年に一度«実施しております»",
    "教育を毎年«実施しております»",
    "暗号化せずに保存しているデータは一切«ありません»",
    "守られていないセグメントは«ございません»",
    "研修を受けていない社員は«おりません»",
    "未暗号化の媒体は«存在いたしません»",
    "未受講の従業員はゼロです",
    "点検を怠ったことはございません",
    "監査はお断りしておりません",
    "提出を拒んだ社員はおりません",
    "運用に問題はございません",
    "毎年欠かさず«実施しています»",
    "役職を問わず«締結しています»",
    "None of the backups is left unencrypted",
    "The Contractor shall keep records",
  ],
  no: [
    "監査は«お断りしております»",
    "昨年度に«返上いたしました»",
    "開催を«見合わせております»",
    "立入りはご遠慮いただいております",
    "取得を断念しました",
    "第三者に«委託してはならない»",
    "仕組みは«持ち合わせておりません»",
    "SLAはまだ«ありません»",
    "一切の責任を«負わないものとする»",
    "一度も実施したことはございません",
    "暗号化していないデータがあります",
    "申請は不要です",
    "暗号化せずに保存しております",
    "復号して保存しております",
    "免責とさせていただきます",
    "Backups are not encrypted",
    "検討しておりません",
  ],
  planned: ["来年度に«構築予定»です", "整備中です", "取得を計画しております", "仕組みを用意してまいります"],
  protects: ["許可のない端末は接続できません", "部外者お一人での入室は認めておりません", "不正な通信を拒否しています"],
  none: [
    "議論を重ねております",
    "重要なテーマと認識しております",
    "ご要望の声は多数頂戴しております",
    "どの項目を想定しておられますでしょうか",
    "連絡待ちの状況です",
    "実施しない場合があります",
    "暗号化していないわけではありません",
    "対応しているとは言えません",
    "対応していると聞いています",
    "使えるようにしたいと考えております",
    "追加料金は頂きません",
    "深刻度は問いません",
    "全職員に対し",
    "遅滞なく",
    "コードを組み合わせた方式",
    "取り扱いに課題があります",
  ],
};

describe.each(Object.entries(CLAUSES))("%s", (polarity, clauses) => {
  it.each(clauses)("%s", (marked) => {
    const clause = marked.replace(/[«»]/g, "");
    const read = readPredicate(clause);
    expect(read.polarity).toBe(polarity);
    if (marked !== clause) {
      const span = /«(?<words>.*)»/.exec(marked)?.groups?.["words"];
      expect(clause.slice(read.start, read.end)).toBe(span);
    }
  });
});
