import { nextStage } from "../../../../domain/kernel/lifecycle"
import { timesOfLetter } from "../../../../domain/survey/asked-times"
import { decideAsking } from "../../../../domain/survey/decide-asking"
import { SURVEY_LIFECYCLE, type SurveyAction, type SurveyStatus } from "../../../../domain/survey/lifecycle"
import type { SkipReason } from "../../../../domain/survey/survey-words"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import { enqueueSurveyLetter } from "./enqueue-survey-letter"
import { readAskingFacts, type CoreFacts } from "./read-asking-facts"
import { SURVEY_STATE, type SurveyState } from "./survey-state"

export interface StepSurvey {
  readonly id: string
  readonly core: CoreFacts
  readonly now: Date
}

export type SurveyStep = "sent" | "reminded" | "skipped" | "expired" | "put_off"

/**
 * Does what is due of one survey: asks, reminds, or ends it. The letter and what is written about it are committed
 * together. Null when there is nothing to do any more, or somebody has the row just now.
 */
export async function stepSurvey(transaction: Transaction, input: StepSurvey): Promise<SurveyStep | null> {
  const [survey] = await transaction.query<SurveyState>(
    `${SURVEY_STATE} and survey.id = ? for update of survey skip locked`,
    [input.id],
  )
  const { now } = input
  if (!survey || survey.next_step_at === null || survey.next_step_at > now) return null
  if (survey.expires_at !== null && survey.expires_at <= now) return end(transaction, survey, now)
  const asking = decideAsking(await readAskingFacts(transaction, survey, input.core, now), now)
  if (asking.ask) return write(transaction, survey, input)
  if ("skip" in asking) return leaveAlone(transaction, survey, asking.skip, now)
  // A link that ends before that is not reminded of.
  const next_step_at = earlier(asking.again_at, survey.expires_at)
  await change(transaction, survey.id, { next_step_at }, now)
  return "put_off"
}

/** The invitation, or the one reminder. */
async function write(transaction: Transaction, survey: SurveyState, { core, now }: StepSurvey): Promise<SurveyStep> {
  const isFirst = survey.status === "planned"
  const status = statusAfter(survey, isFirst ? "send" : "remind")
  const times = timesOfLetter(survey, survey.sent_at ?? now)
  const language = survey.language ?? core.language
  await change(
    transaction,
    survey.id,
    isFirst
      ? {
          status,
          language,
          sent_at: now,
          expires_at: times.expires_at,
          next_step_at: times.remind_at ?? times.expires_at,
        }
      : { status, reminded_at: now, next_step_at: times.expires_at },
    now,
  )
  const template = isFirst ? "survey_invitation" : "survey_reminder"
  await enqueueSurveyLetter(transaction, { survey, template, language, expires_at: times.expires_at, now })
  return isFirst ? "sent" : "reminded"
}

/** What speaks against asking speaks against reminding: then the link stays open to its end, and nothing is written. */
async function leaveAlone(
  transaction: Transaction,
  survey: SurveyState,
  skipped_because: SkipReason,
  now: Date,
): Promise<SurveyStep> {
  if (survey.status === "sent") {
    await change(transaction, survey.id, { next_step_at: survey.expires_at }, now)
    return "put_off"
  }
  const status = statusAfter(survey, "skip")
  await change(transaction, survey.id, { status, skipped_because, skipped_at: now, next_step_at: null }, now)
  return "skipped"
}

async function end(transaction: Transaction, survey: SurveyState, now: Date): Promise<SurveyStep> {
  await change(transaction, survey.id, { status: statusAfter(survey, "expire"), next_step_at: null }, now)
  return "expired"
}

function earlier(one: Date, other: Date | null): Date {
  return other !== null && other < one ? other : one
}

function statusAfter({ status }: SurveyState, action: SurveyAction): SurveyStatus {
  return acceptedOrThrow(nextStage<SurveyStatus, SurveyAction>(SURVEY_LIFECYCLE, status, action))
}

/** Names of columns are the callers' own, never a user's. */
async function change(
  { query }: Transaction,
  id: string,
  columns: Readonly<Record<string, string | Date | null>>,
  now: Date,
): Promise<void> {
  const names = Object.keys(columns)
  await query(
    `update satisfaction_survey set updated_at = ?${names.map((name) => `, ${name} = ?`).join("")} where id = ?`,
    [...[now, ...Object.values(columns), id]],
  )
}
