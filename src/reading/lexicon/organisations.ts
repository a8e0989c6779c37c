/** Names of those on whom a service rests, and words that make a figure theirs. */

/** What a service is built on or housed in. */
const GROUND =
  "(?:クラウド|データセンター|(?<![A-Za-z])[Ii]?DC|ホスティング|ハウジング|インフラ(?:ストラクチャ)?|プラットフォーム|(?<![一-龠ァ-ヴー])基盤|(?<=クラウド|インフラ|の)基盤|回線|通信|電気通信|上位|電力|ビル|テナント|施設|倉庫|保管)";
/** An enterprise, in the words for it that follow what it does: 運営会社, 基盤事業者, 提供元. */
const ENTERPRISE =
  "(?:事業者|会社|業者|企業|提供元|提供者|運営元|ベンダー?|プロバイダー?|キャリア|オーナー|側|各社|(?<=ホスティング|ハウジング)先)";
const RUNS = "(?:の)?(?:運営|管理|提供|保守|所有|保有|サービス|基盤|ネットワーク)?(?:の)?";

/** Enterprises that are not the vendor: by what they run, by what they are to it, by name. */
export const ORGANISATION = [
  `${GROUND}${RUNS}${ENTERPRISE}`,
  "(?:運営|管理|親|関連|兄弟|持株)会社|当該事業者|(?:利用|契約|使用)して(?:い|お)り?(?:る|ます)(?:クラウド|データセンター|DC)(?:基盤)?|(?:開発|製造|提供|販売|供給|発売|運営)元|メーカー",
  "(?<![A-Za-z])(?:IaaS|PaaS|AWS|Amazon[ A-Za-z]{0,16}|Azure|GCP|Google Cloud|OCI)(?![A-Za-z])(?:側)?",
  "(?:クラウド|インフラ)基盤(?:側)?|(?<![一-龠ァ-ヴー])基盤(?!的)(?:側)?",
].join("|");

/** Words for what is theirs: its guarantee, its published figure, its rules, its certificate. */
export const THEIRS =
  "(?:SLA|稼働率|規定|基準|方針|定め|保証|仕様|公表|公称|カタログ|実績|保有|所有|有する|認証|認定|約款|サービスレベル|標準(?!機能)|回答|数字|数値|値|既定|既定値)";
