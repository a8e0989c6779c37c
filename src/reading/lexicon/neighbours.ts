/**
 * Things that are asked apart and lie close together: what is said of the one says nothing of the other. Each line names some of them,
 * and a sentence that names only another than the question does is beside it (通信は暗号化しております, where stored data is asked).
 */
const NEIGHBOURS: readonly (readonly RegExp[])[] = [
  [
    /保存|保管|格納|蓄積|ストレージ|ディスク|データベース|DB|at rest/i,
    /通信|伝送|転送|送受信|経路|HTTPS|in transit/i,
    /メール/,
  ],
  [/ガス/, /スプリンクラー|消火器|水噴霧|泡消火/],
  [
    /多要素|多段階|二要素|二段階|MFA|ワンタイム|生体|OTP|認証アプリ/i,
    /シングルサインオン|SSO|SAML/i,
    /IPアドレス|接続元/,
    /パスワードポリシー|パスワードの(?:長さ|桁数|複雑)/,
  ],
  [
    /WAF|Web ?アプリケーション ?ファイア/i,
    /(?<!アプリケーション ?)ファイア ?ウォール|UTM/,
    /IDS|IPS|侵入検知|不正侵入/i,
    /ウ[イィ]ルス|マルウェア/,
  ],
  [/ISMS|27001/i, /プライバシーマーク|Pマーク/i, /9001|品質マネジメント/],
  [/発電/, /UPS|無停電|蓄電池/i],
  [/免震|制震|制振/, /耐震/],
  [/SLA(?!目標)|サービスレベル(?:合意|保証|アグリーメント)/i, /SLO/i],
  [/内部監査/, /外部監査|審査機関/],
  [/事業継続|BCP/i, /災害復旧計画|IT-BCP/i],
];

/** True where the words name a neighbour of what the question names, and not the thing itself. */
export function isOfNeighbour(words: string, question: string): boolean {
  return NEIGHBOURS.some((things) => {
    const asked = things.filter((thing) => thing.test(question));
    return asked.length === 1 && !asked.some((thing) => thing.test(words)) && things.some((thing) => thing.test(words));
  });
}
