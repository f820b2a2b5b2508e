import type { ContactChannel } from "../../../../domain/kernel/vocabulary"
import { wordRecovery } from "../../../../domain/survey/word-recovery"
import type { SurveyMethod } from "../../../../domain/survey/survey-words"
import type { Transaction } from "../../transaction"
import { openTicket } from "../ticket/open-ticket"
import type { AnswerToWrite } from "./answer-to-write"

const CHANNEL_OF = { online: "web", phone: "phone", on_site: "on_site" } as const satisfies Record<
  SurveyMethod,
  ContactChannel
>

/** Opens a complaint with everything a complaint has: team, clocks, the letter that it was heard. Answers its id. */
export async function openRecoveryTicket(transaction: Transaction, input: AnswerToWrite): Promise<string> {
  const { survey, answer, method, actor, recovery, now } = input
  const { subject, body } = wordRecovery({ ...survey, ...answer }, recovery.about.language)
  return openTicket(transaction, {
    ...recovery,
    ...{ kind: "complaint", channel: CHANNEL_OF[method], priority: "high", subject, body, desired_outcome: null },
    ...{ opening: "contact", actor, occurred_at: now, now },
  })
}
