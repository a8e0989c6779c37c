import type { Control } from "../../model/form";
import type { ReadableAnswer } from "../find/answer";
import { overlaps } from "../find/found";
import { type FoundCondition, findConditions } from "../refine/conditions";
import type { Placed } from "../refine/placed";
import { certifiedProviders } from "../refine/providers";
import type { Vocabulary } from "../refine/vocabulary";
import type { Discarded } from "./choose";
import { toInsiders } from "./insiders";

/**
 * Figures that are read rightly, where what is done then is not all that is asked: it is only begun, told to the vendor's own people, or
 * leaves something behind; or another option stands beside it.
 */
export function undone(
  { text }: ReadableAnswer,
  values: readonly Placed[],
  discarded: readonly Discarded[],
  control: Control,
  vocabulary: Vocabulary,
): FoundCondition[] {
  const figures = values.filter(({ found }) => found.origin === null);
  if (figures.length === 0) return [];
  return [
    ...figures.flatMap((one) => [
      ...onlyBegun(text, one, control, vocabulary),
      ...toInsiders(text, one, figures, control, vocabulary),
    ]),
    ...whatStays(text, control, vocabulary),
    ...(control.answer === "choice" ? besideOptions(text, figures, control) : otherOptions(text, figures, discarded)),
  ];
}

/** 30日以内に消去を開始します, where the end of it is asked. */
function onlyBegun(
  text: string,
  { found: { at } }: Placed,
  { quantity }: Control,
  { own }: Vocabulary,
): FoundCondition[] {
  if (quantity !== "limit" || /開始|着手|start|begin/i.test(own)) return [];
  const before = STARTING.exec(text.slice(Math.max(0, at.start - 60), at.start))?.[0];
  if (before !== undefined) return [{ kind: "otherMetric", at: { start: at.start - before.length, end: at.start } }];
  const behind = text.slice(at.end, at.end + 60);
  const match = BEGINS.map((pattern) => pattern.exec(behind)).find((found) => found !== null);
  const words = match?.groups?.["words"];
  if (!match || words === undefined) return [];
  const start = at.end + match[0].length - words.length;
  return [{ kind: "otherMetric", at: { start, end: start + words.length } }];
}

const BEGINS: readonly RegExp[] = [
  /^[^。、\n\d]{0,16}?(?<words>(?:消去|削除|廃棄|破棄|復旧|対応|作業|調査|処理|手続き?|切り?替え?|対処|検討|準備)(?:の?(?:作業|処理|手続き?))?(?:を|に|へ)(?:順次)?(?:開始|着手|始め|取り?かか|入り))/,
  /^[^.;\n\d]{0,40}?(?<![a-z])(?<words>(?:begin|start|commence|initiat)[a-z]{0,3} (?:to )?(?:the )?(?:delet|eras|purg|remov|recover|restor|process)[a-z]{0,4})/i,
];

/** We start deletion within 30 days. */
const STARTING =
  /(?<![a-z])(?:begin|start|commence|initiate)s? (?:the )?(?:deleti|erasure|eras|purg|remov|recover|restor|process)[a-z]{0,4} [^.;\n\d]{0,24}$/i;

/** Of what is to be erased something stays: 複製はテープの寿命まで残ります. */
function whatStays(text: string, { quantity }: Control, { actions }: Vocabulary): FoundCondition[] {
  if (!actions.has("erase") || quantity !== "limit") return [];
  const told = findConditions(text).filter(({ kind }) => kind === "exception");
  return [...text.matchAll(STAYS)].flatMap(({ index, 0: words }): FoundCondition[] =>
    PROOF.test(text.slice(Math.max(0, index - 24), index)) ||
    told.some(({ at }) => at.end <= index && !text.slice(at.end, index).includes("。"))
      ? []
      : [{ kind: "otherMetric", at: { start: index, end: index + words.length } }],
  );
}

const STAYS =
  /(?<!(?:記録|証跡|証明|ログ|証拠)[をがも])残(?:ります|る(?!こと|もの(?:は|が)あ)|存し(?:ます|て)|留し|し(?:ます|て(?:い|おき|おり)))|(?:保管|保存|保持)(?:し(?:ます|て(?:い|おり)ます|続け)|いたします|を続け|されます|される)|(?:テープ|媒体)の(?:寿命|更新)|上書きされるまで|(?<![a-z])(?:(?<!no )(?:remains?|retained?|kept)(?! no)|ag(?:es?|ing) out|lifetime of the tapes?)(?![a-z])/gi;
/** What proves the erasure is kept, and so is what was kept until then. */
const PROOF =
  /証明|証跡|消去(?:の)?記録|作業記録|報告書|それまで|満了まで|契約期間|ご?利用(?:期間)?中|certificate|until then|(?<![a-z])no [a-z]{1,12} $/i;

/** 3世代または30日: by the other rule it may be less. */
function otherOptions(text: string, figures: readonly Placed[], discarded: readonly Discarded[]): FoundCondition[] {
  const settable = [...text.matchAll(SETTABLE)].map(({ index, 0: words }) => ({
    kind: "conditional" as const,
    at: { start: index, end: index + words.length },
  }));
  const others = discarded.flatMap(({ found }): FoundCondition[] =>
    found.value.type !== "yesNo" &&
    figures.some(({ found: { at } }) =>
      EITHER.test(text.slice(Math.min(at.end, found.at.end), Math.max(at.start, found.at.start))),
    )
      ? [{ kind: "conditional", at: found.at }]
      : [],
  );
  return [...settable, ...others];
}

const EITHER = /^(?:分)? ?(?:または|又は|もしくは|若しくは|あるいは|か|or) ?$/;
const SETTABLE =
  /(?:設定|選択|指定)(?:により|によって|に応じて|次第で)[^。、\n)]{0,8}?(?:変更|短縮|増減|調整|選択|可変)[^。、\n)]{0,6}/g;

/** SSL beside TLS, one format for a part, the certificate of whom one rents from. */
function besideOptions(text: string, figures: readonly Placed[], { choices }: Control): FoundCondition[] {
  const older = [...text.matchAll(OLDER)].filter(({ index, 0: { length } }) =>
    figures.some(({ found: { at } }) => overlaps(at, { start: index - 1, end: index + length + 1 })),
  );
  const inPart = [...text.matchAll(IN_PART)];
  return [
    ...[...older, ...inPart].map(({ index, 0: words }) => ({
      kind: "partial" as const,
      at: { start: index, end: index + words.length },
    })),
    ...(choices?.combine === "some" ? certifiedProviders(text) : []),
  ];
}

/** SSLおよびTLS1.2 are two that are in use; SSL/TLS and SSL(TLS1.2) are two names of one. */
const OLDER =
  /(?<![A-Za-z])SSL ?(?:v?[23](?:\.0)?)?(?:通信|暗号化)? ?(?:および|及び|ならびに|、|,|と|または|又は|and|or|&) ?(?=TLS)|(?<=TLS ?v?\d\.\d(?:以上)?)(?:および|及び|、|と|または|又は| and | or ) ?SSL(?![/(A-Za-z])/gi;
const IN_PART = /一部の?[一-龠ァ-ヴーA-Za-z]{1,12}(?:は|のみ|だけ|について)/g;
