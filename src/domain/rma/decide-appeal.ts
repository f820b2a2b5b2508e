import { decide, type Decision, type Refusal } from "../kernel/decision"

/** An appeal is made within the time named in the refusal, says why, and is made once. */
export function decideAppeal(
  refused: { readonly lapses_at: Date | null; readonly appealed_at: Date | null },
  words: string,
  now: Date,
): Decision<string> {
  const refusals: Refusal[] = []
  if (refused.appealed_at) {
    refusals.push({ code: "appeal_already_decided", message: "This refusal has been appealed against before." })
  } else if (refused.lapses_at && now >= refused.lapses_at) {
    refusals.push({
      code: "appeal_window_closed",
      message: "The time to appeal is over.",
      facts: { ended_at: refused.lapses_at.toISOString() },
    })
  }
  if (words.trim() === "") {
    refusals.push({ code: "words_required", message: "Say why the refusal is wrong.", field: "words" })
  }
  return decide(refusals, () => words.trim())
}
