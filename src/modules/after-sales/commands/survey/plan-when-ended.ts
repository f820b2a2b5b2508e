import type { CaseStanding } from "../../../../domain/survey/decide-asking"
import type { SurveySubject } from "../../../../domain/survey/survey-words"
import { readCase } from "../../queries/survey/read-case"
import type { Transaction } from "../../transaction"
import { planSurvey } from "./plan-survey"

export interface MovedCase {
  readonly subject_kind: SurveySubject
  readonly subject_id: string
  readonly before: CaseStanding
  readonly after: CaseStanding
  readonly now: Date
}

/** Called by whoever writes the stage of a case: with the step that ends it, its customer is planned to be asked. */
export async function planWhenEnded(transaction: Transaction, moved: MovedCase): Promise<void> {
  if (moved.before === "settled" || moved.after !== "settled") return
  const { standing: _, ...ended } = await readCase(transaction, moved)
  await planSurvey(transaction, { ...ended, ended_at: moved.now })
}
