import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import { formatAddress } from "../model/address";
import type { Answer } from "../model/checklist";
import type { CrossFinding, Finding, Review } from "../model/finding";
import type { Criterion } from "../model/profile";
import type { UnmatchedRow } from "../model/response";
import { answerCell, answersByCell, sourceAnswer } from "./answers-at";
import type { RowKey } from "./decision-key";

/** What a row of 検証明細 can be about. */
export type Subject = Finding | UnmatchedRow | CrossFinding;

/** The key of everything that a reviewer may rule on, in the order of the review. */
export function rowKeys(review: Review): ReadonlyMap<Subject, RowKey> {
  const answerAt = answersByCell(review);
  const keys = new Map<Subject, RowKey>();
  const counts = new Map<string, number>();
  const add = (subject: Subject, item: string, place: string, answer: unknown, criteria: unknown) => {
    const nth = counts.get(`${item} ${place}`) ?? 0;
    counts.set(`${item} ${place}`, nth + 1);
    const basis = { answer: fingerprint(answer, 16), criteria: fingerprint(criteria, 16) };
    keys.set(subject, { item, place, nth, basis });
  };

  for (const finding of review.findings) {
    const { item, answer } = finding.response;
    const source = sourceAnswer(finding, answerAt);
    const words = source === answer ? [answer.text] : [answer.text, source.text];
    add(finding, item.id, placeOf(answer), words, criteriaOf(finding));
  }
  for (const row of review.unmatched) {
    add(row, `row/${fingerprint(row.row.label, 16)}`, placeOf(row.answer), [row.answer.text], []);
  }
  for (const cross of review.crossFindings) {
    const answers = cross.cells.map((at) => answerAt(at)?.text ?? formatAddress(at));
    add(
      cross,
      `cross/${cross.check}`,
      fingerprint(
        cross.cells.map(({ sheet }) => sheet),
        8,
      ),
      answers,
      [],
    );
  }
  return keys;
}

/** The first digits of the SHA-256 of data; no vendor can write an answer that passes for another. */
export function fingerprint(data: unknown, digits: number): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(data)))).slice(0, digits);
}

function placeOf(answer: Answer): string {
  return fingerprint([answerCell(answer).sheet, answer.service], 8);
}

/** What is demanded, whatever the order; not why, nor from where: a better source does not undo a decision. */
function criteriaOf({ judgements }: Finding): readonly string[] {
  return judgements.map(({ criterion }) => demand(criterion)).sort();
}

function demand({ profile, id, target, test, isActive, onMiss, acceptedAlternatives }: Criterion): string {
  const what = "text" in test ? [test.op, test.text] : test;
  return JSON.stringify([profile, id, target, what, isActive, onMiss ?? null, acceptedAlternatives]);
}
