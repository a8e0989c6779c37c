import type { AnswerType, Basis } from "./reading";

export type FormId = string;
export type ItemId = string;
export type ControlId = string;

/** A text in both languages of the product. */
export interface Bilingual {
  readonly ja: string;
  readonly en: string;
}

/**
 * One thing that is really asked, whichever form asks it.
 */
export interface Control {
  readonly id: ControlId;
  readonly name: Bilingual;
  /** The heading under which coverage is counted; one of the catalog's categories. */
  readonly category: string;
  /** The type of value that answers it; `text` = left to a person (人の判断). */
  readonly answer: AnswerType;
  /** What a value of that type means here; decides which mentions of the type can answer. */
  readonly quantity: Quantity;
  /** The unit to assume for a bare number in the answer cell; null: a bare number is no value. */
  readonly unit: string | null;
  /** Which direction the reviewer wants. For yes/no: `yes`, `no` (あり is adverse) or `none` (neutral). */
  readonly better: "higher" | "lower" | "yes" | "no" | "none";
  /** Bases that are what the control asks for, so that they are no condition on the value (目標復旧時間 asks for a target). */
  readonly accepts: readonly Basis[];
  /** Words that name this control's own quantity inside an answer (稼働率, RTO …): a value labelled with another control's words is not ours. */
  readonly wording: readonly string[];
  /** Amounts in `unit` (of a percentage: percent) outside of which an answer is more likely a slip than a fact; absent: none known. */
  readonly plausible?: { readonly min?: number; readonly max?: number };
  /** `thirdParty`: it counts only where somebody from outside does it; what the vendor does itself answers another question. */
  readonly doneBy?: "thirdParty";
  /** The codes a `choice` may take, with the words that say so. `every`: all that are named must be acceptable (TLS versions); `some`: one suffices (certificates). */
  readonly choices?: { readonly combine: "every" | "some"; readonly options: readonly ChoiceOption[] };
}

export interface ChoiceOption {
  readonly code: string;
  readonly name: Bilingual;
  readonly wording: readonly string[];
}

/**
 * What a quantity is, beyond its type. `notice`: how long before (2週間前; longer is better). `limit`: how long it may take (2時間以内).
 * `retention`: how long it is kept. `interval`: how often or at which interval something is done. `amount`: any other number. `none`: no number is asked.
 */
export type Quantity = "notice" | "limit" | "retention" | "interval" | "amount" | "none";

export type Obligation = "mandatory" | "mandatoryLevel" | "optional";

/** One assessable line of a form. */
export interface Item {
  /** Ours, stable: `meti.5`, `aspic.39a`, `questionnaire.D-1-1`. */
  readonly id: ItemId;
  /** The number that the publisher prints; null where none is printed (sub-rows). */
  readonly ref: string | null;
  /** Other numbers under which vendors are known to print it (`1-5`). */
  readonly altRefs: readonly string[];
  /** The publisher's own short title. */
  readonly label: string;
  /** The second line that tells sub-rows apart (what exactly is asked); empty where there is none. */
  readonly asks: string;
  /** Other wordings of the label or question, across editions, vendors and languages. */
  readonly variants: readonly string[];
  /** Headings above it, outermost first. */
  readonly section: readonly string[];
  readonly obligation: Obligation | null;
  /** What it asks; null: descriptive only. */
  readonly control: ControlId | null;
  /** Overrides the control's direction of あり for this item alone; absent: as the control says. */
  readonly yesIs?: "good" | "adverse" | "neutral";
  /** Bases that this item asks for beyond what its control accepts (ASPIC 39 asks for the actual uptime); absent: none. */
  readonly accepts?: readonly Basis[];
  /** The publisher's unit words (稼働率(%), 時間(分) …). */
  readonly unit: string | null;
  readonly maxCharacters: number | null;
  /** `recalled` where the publisher's wording or number was not seen. */
  readonly provenance: Provenance;
}

/** A published form; data, one folder under `seeds/forms`. */
export interface Form {
  readonly id: FormId;
  readonly title: Bilingual;
  readonly edition: string;
  readonly publisher: string;
  /** Header words by column role, as seen on real sheets; compared after normalisation. */
  readonly headers: { readonly [R in ColumnRole]?: readonly string[] };
  /** Profiles that apply when the user names none. */
  readonly defaultProfiles: readonly string[];
  /** The control whose answer (a choice of the pattern's number) chooses among the default profiles that have a pattern; absent: none. */
  readonly patternControl?: ControlId;
  readonly items: readonly Item[];
}

/** What a column of a checklist holds. `detail` is the second column of a two-column answer (補足, 内容). */
export type ColumnRole =
  | "ref"
  | "section"
  | "item"
  | "definition"
  | "unit"
  | "example"
  | "obligation"
  | "answer"
  | "detail"
  | "remark";

/** `confirmed`: seen in a published text. `recalled`: everything else; said wherever it is shown. */
export type Provenance = "confirmed" | "recalled";
