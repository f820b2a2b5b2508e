import { decide, type Decision, type Refusal } from "../kernel/decision"

/** A refusal rests on a clause of the terms that apply and is put into words (R20): "the money is ours now" is neither. */
export function decideRejection(
  clause: string,
  words: string,
  citableClauses: readonly string[],
): Decision<{ readonly clause: string; readonly words: string }> {
  const refusals: Refusal[] = []
  if (!citableClauses.includes(clause)) {
    refusals.push({
      code: "clause_required",
      message: `A refusal cites a clause of the terms that apply: ${citableClauses.join(", ")}.`,
      field: "clause",
      facts: { clauses: citableClauses.join(",") },
    })
  }
  if (words.trim() === "") {
    refusals.push({
      code: "words_required",
      message: "A refusal is explained to the customer in words.",
      field: "words",
    })
  }
  return decide(refusals, () => ({ clause, words: words.trim() }))
}
