import type { Refusal } from "../kernel/decision"
import { fillAnswer } from "./fill-answer"
import { ANSWER_PLACEHOLDERS } from "./placeholders"

/** One language of a canned answer. */
export interface AnswerBody {
  /** BCP 47, in its canonical case. */
  readonly locale: string
  readonly body: string
}

/** Every name in any language that no case could fill: it is found when the answer is saved, not when it is sent. */
export function findBodyFaults(bodies: readonly AnswerBody[]): Refusal[] {
  return bodies.flatMap(({ body }, index) =>
    fillAnswer(body, {}).unknown.map((name) => ({
      code: "answer_placeholder_unknown" as const,
      message: `{{${name}}} is not known. Known: ${ANSWER_PLACEHOLDERS.join(", ")}.`,
      field: `bodies.${index}.body`,
      facts: { placeholder: name, known: ANSWER_PLACEHOLDERS.join(", ") },
    })),
  )
}
