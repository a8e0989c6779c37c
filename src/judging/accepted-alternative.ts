import type { Answer } from "../model/checklist";
import type { Criterion } from "../model/profile";

/** True when the whole answer is a wording that the company's policy accepts. Only the whole: 「VPN は提供しません」 holds 「VPN」 too. */
export function isAcceptedAlternative(answer: Answer, criterion: Criterion): boolean {
  if (criterion.acceptedAlternatives.length === 0) return false;
  const said = [
    answer.text,
    ...(answer.parts.filter(({ text }) => text.trim()).length === 1 ? answer.parts.map(({ text }) => text) : []),
  ].map(plain);
  return criterion.acceptedAlternatives
    .map(plain)
    .filter((wording) => wording !== "")
    .some((wording) => said.includes(wording));
}

/** Width, spacing and the final stop do not change what is said. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/\s/g, "")
    .replace(/[。.]$/, "");
}
