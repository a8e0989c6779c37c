/** Words by which a vendor says that an answer is not given; tried on the whole cell after its tags and values are known. */
export const BLANK =
  /^[\s"'`(<[]{0,40}(?:-{1,6}|[/／]|_{1,20}|未回答|未記入|未入力|未記載|空欄|空白|ブランク|blank|tbd|tba|\?{1,5}|・)?[\s"'`)>\]]{0,40}$/i;

export const NOT_APPLICABLE =
  /^[\s(（]*(?:—{1,6}|ー{1,6}|n\.?[/／]?a\.?|not applicable|該当(?:項目|事項|する(?:もの|項目|事項))?(?:は|が)?(?:特に)?(?:なし|無し|しない|しません|いたしません|ありません|ございません|せず)|非該当|対象外|適用外|適用対象外|適用なし)(?:です|となります|でございます)?(?=$|[\s。.、,:;()[(（-]|のため|に)/i;

/** 本項目は対象外です, 本サービスには該当いたしません: nothing but that. */
export const NOT_APPLICABLE_ITSELF =
  /^[\s(]*(?:本|当|当該|該当|この|上記)?(?:項目|設問|質問|事項|サービス|システム|製品)(?:は|には|に|では|について(?:は)?|に関しては)?、?(?:該当(?:なし|無し|しない|しません|いたしません|致しません|ありません|ございません)|非該当|(?:適用)?対象外|適用外)(?:です|である|でございます|となります|とさせていただきます|としております)?[\s)。.]*$/;

/** Neither yes nor no nor a figure: nobody knows, or not yet. */
export const UNKNOWN =
  /^[\s(]*(?:(?:詳細|現状|現時点|現時点で)?(?:は|では)?(?:不明|未確認|(?:わか|分か|判)り(?:ません|かねます)))(?:です|となります|でございます)?[\s)。.]*$|^\s*(?:unknown|not known|don'?t know)[\s.]*$/i;

/** …のため該当しません, …ため対象外. */
export const NOT_APPLICABLE_BECAUSE =
  /^[^。\n]{0,80}(?:ため|ので|から)、?(?:本項目は|当項目は)?(?:該当(?:なし|無し|しません|いたしません|ありません|ございません)|非該当|対象外|適用外|not applicable)(?:です|となります|でございます)?[\s。.]*$/i;

/** Said about figures and documents: 開示しておりません, 社外秘. */
export const WITHHELD =
  /(?:NDA|(?:秘密|機密)保持契約(?:書)?)(?:の|を)?(?:ご?締結|取り?交わ)[^。\n]{0,14}(?:開示|提示|提供|回答|公開)|非公開|非開示|非公表|社外秘|部外秘|(?:開示|公開|公表|回答|お答え|お伝え|提示)[^。\n]{0,12}(?:して(?:おりません|いません|おらず|いない)|しません|いたしません|致しません|できません|できかね[^。\n]{0,4}|致しかね[^。\n]{0,4}|いたしかね[^。\n]{0,4}|不可|控え[^。\n]{0,10}|行って(?:おりません|いません|いない)|なし)|差し?控え|控えさせて|個別(?:の|に)?お?見積|(?:別途|都度)お?見積|(?<![a-z])(?:not (?:publicly )?(?:disclosed|available to the public|public|published)|not publicly available|(?:do|does|can)(?: not|n't|not) (?:publicly )?(?:disclose|publish|share)|confidential|(?:disclosed|available|provided) (?:only )?(?:under|subject to) (?:an )?NDA|internal information|undisclosed|upon quotation)(?![a-z])/gi;
/** Nothing but the hint that one has to ask: 個別対応, 別途協議, お問い合わせください. */
export const WITHHELD_ALONE =
  /^[\s(]*(?:お?客様(?:ごとに|毎に))?(?:個別(?:に|の)?(?:ご)?(?:対応|協議|相談|案内|見積|設定)|別途(?:ご)?(?:協議|相談|案内|お?見積|調整)|応相談|要相談|ご相談|(?:(?:弊社|当社)?営業(?:担当)?(?:者)?(?:まで|に|へ))?(?:別途)?(?:お?問い?合わ?せ|お?尋ね)|(?:please )?(?:ask|contact) (?:us|(?:our |your )?(?:sales|account)[a-z ]{0,20}))(?:となります|願います|をお願い(?:いた)?します|いたします|します|になります|により決定|ください|下さい|です|とさせていただきます)*[\s)。.]*$/i;

/** Points to another document or page. */
export const ELSEWHERE =
  /(?:別紙|別添|別表|別途(?:資料|書面)?|添付(?:資料|ファイル|の?とおり)?|次の資料|下記(?:資料|URL|サイト|リンク)|以下(?:の)?(?:URL|サイト|リンク|資料|ページ)?|ホームページ|HP|Web ?サイト|ウェブサイト|約款|利用規約|規約|契約書|仕様書|ホワイトペーパー|サイト|資料|マニュアル|ページ|文書|ガイド|ドキュメント|前述|上記|同左|項目|No\.?)[^。\n]{0,30}(?:参照|ご?確認|ご?覧|の?(?:とおり|通り)|に準じ|による(?:。|$)|によります|に(?:記載|明記|記述)(?:の?とおり|されて|して(?:い|お)|$|。))|(?:ご)?参照(?:ください|下さい|願います|のこと|先|\s{0,9}$|。)|を(?:ご)?(?:参照|確認|覧)(?:ください|下さい|願います)|^[^。\n]{1,24}(?:に(?:準じ|従い|準拠し|依存し)ます)[。\s]*$|(?<![a-z])(?:see|refer to|please (?:see|refer|check|consult)|described in|as (?:described|stated|defined|set (?:forth|out)|specified) in|listed (?:at|on|in))(?![a-z])|^[\s(]*(?:別紙|別添|別表|添付|別途資料)[^。\n]{0,10}$|^\s*(?:No\.?|項番|項目|設問)? ?\d{1,3}(?:[-.]\d{1,3}){0,3}(?:番)?(?:の(?:回答|項目?|内容))?(?:と|に)(?:同(?:様|じ|一))[^。\n]{0,6}[。\s]*$/gi;
/** Only tells where it is shown: 会社HPに掲載. */
export const PUBLISHED =
  /^[^、。\n]{0,30}(?:に|へ|にて|で)(?:掲載|記載|公開|公表)(?:中|済み?|して(?:い|おり)ます|されて(?:い|おり)ます)?[。\s]*$/;

/** 同上 and its like: points up; 同左 points left; 前述 and 上記 point somewhere above. */
export const SAME_AS_ABOVE =
  /^[\s(（「『[]*(?:同上|〃|々|"|同じく|上(?:記|欄|の項目)?と?に?同(?:じ|様|一)|same as above|ditto|do\.)[\s)）」』\]。.です]*$/i;
export const SAME_AS_LEFT = /^[\s(（]*(?:同左|左(?:記|に)?(?:に|と)?同じ|same as (?:left|the left))[\s)）。.です]*$/i;
export const AS_SAID_ABOVE =
  /^[\s(（]*(?:前述|上記|前記|上述|既述|先述)(?:の|に)?(?:とおり|通り|記載の?とおり|記載の通り|ご参照ください|参照|をご?参照(?:ください)?)(?:で(?:す|ございます)|となります)?[\s)）。.]*$/;
/** No supplement; says nothing about the answer itself. */
export const NO_SUPPLEMENT =
  /^[\s(（]*(?:補足(?:事項|説明)?|備考|特記(?:事項)?|特筆(?:事項)?|追記(?:事項)?)?(?:は|も)?(?:特に|とくに)?(?:なし|無し|ございません|ありません|無い|ない)(?:です)?[\s)）。.]*$/;

/** What cannot be told apart where a figure is asked: 1/1 may be a date, 1月前 a month or January, 3ヶ lacks its word. */
export const AMBIGUOUS = /^\s*\d{1,2}\/\d{1,2}\s*$|^\s*\d{1,3} ?(?:ヶ|か|ケ|カ)\s*$|(?<!\d)\d{1,2}月前/;
