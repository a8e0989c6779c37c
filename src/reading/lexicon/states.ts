/** Words by which a vendor says that an answer is not given; tried on the whole cell after its tags and values are known. */
export const BLANK =
  /^[\s"'`(<[]{0,40}(?:-{1,6}|[/／]|_{1,20}|未回答|未記入|未入力|空欄|空白|ブランク|blank|tbd|tba|\?{1,5}|・)?[\s"'`)>\]]{0,40}$/i;

export const NOT_APPLICABLE =
  /^[\s(（]*(?:—{1,6}|ー{1,6}|n\.?[/／]?a\.?|not applicable|該当(?:項目|事項|する(?:もの|項目|事項))?(?:は|が)?(?:特に)?(?:なし|無し|しない|しません|いたしません|ありません|ございません|せず)|非該当|対象外|適用外|適用対象外|適用なし)(?:です|となります|でございます)?(?=$|[\s。.、,:;()[(（-]|のため|に)/i;

/** …のため該当しません, …ため対象外. */
export const NOT_APPLICABLE_BECAUSE =
  /^[^。\n]{0,80}(?:ため|ので|から)、?(?:本項目は|当項目は)?(?:該当(?:なし|無し|しません|いたしません|ありません|ございません)|非該当|対象外|適用外|not applicable)(?:です|となります|でございます)?[\s。.]*$/i;

/** Said about figures and documents: 開示しておりません, 社外秘. */
export const WITHHELD =
  /非公開|非開示|社外秘|部外秘|(?:開示|公開|公表|回答|お答え|お伝え|提示)[^。\n]{0,12}(?:して(?:おりません|いません|おらず|いない)|しません|いたしません|致しません|できません|できかね[^。\n]{0,4}|致しかね[^。\n]{0,4}|いたしかね[^。\n]{0,4}|不可|控え[^。\n]{0,10}|行って(?:おりません|いません|いない)|なし)|差し?控え|控えさせて|個別(?:の|に)?お?見積|(?:別途|都度)お?見積|(?<![a-z])(?:not (?:publicly )?(?:disclosed|available to the public|public|published)|not publicly available|(?:do|does|can)(?: not|n't|not) (?:publicly )?(?:disclose|publish|share)|confidential|internal information|undisclosed|upon quotation)(?![a-z])/gi;
/** Nothing but the hint that one has to ask: 個別対応, 別途協議, お問い合わせください. */
export const WITHHELD_ALONE =
  /^[\s(]*(?:お?客様(?:ごとに|毎に))?(?:個別(?:に|の)?(?:ご)?(?:対応|協議|相談|案内|見積|設定)|別途(?:ご)?(?:協議|相談|案内|お?見積|調整)|応相談|要相談|ご相談|(?:営業(?:担当)?(?:者)?(?:まで|に|へ))?お?問い?合わせ|ask (?:us|sales)|contact (?:us|sales))(?:となります|いたします|します|になります|により決定|ください|下さい|です|とさせていただきます)*[\s)。.]*$/i;

/** Points to another document or page. */
export const ELSEWHERE =
  /(?:別紙|別添|別表|別途(?:資料|書面)?|添付(?:資料|ファイル|の?とおり)?|次の資料|下記(?:資料|URL|サイト|リンク)|以下(?:の)?(?:URL|サイト|リンク|資料|ページ)?|ホームページ|HP|Web ?サイト|ウェブサイト|約款|利用規約|規約|契約書|仕様書|ホワイトペーパー|サイト|資料|マニュアル|ページ|文書|ガイド|ドキュメント|前述|上記|同左|項目|No\.?)[^。\n]{0,30}(?:参照|ご?確認|ご?覧|の?(?:とおり|通り)|に準じ|による(?:。|$)|によります|に(?:記載|明記|記述)(?:の?とおり|されて|して(?:い|お)|$|。))|(?:ご)?参照(?:ください|下さい|願います|のこと|先|\s{0,9}$|。)|を(?:ご)?(?:参照|確認|覧)(?:ください|下さい|願います)|^[^。\n]{1,24}(?:に(?:準じ|従い|準拠し|依存し)ます)[。\s]*$|(?<![a-z])(?:see|refer to|please (?:see|refer|check|consult)|described in|as (?:described|stated|defined) in|listed (?:at|on|in))(?![a-z])|^[\s(]*(?:別紙|別添|別表|添付資料|別途資料)[^。\n]{0,10}$/gi;
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
