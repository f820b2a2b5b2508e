import { decide, refuse, type Decision, type Refusal } from "../kernel/decision"
import { nextStage } from "../kernel/lifecycle"
import { DIMENSION_SCALE, DIMENSIONS, SCALES, type Dimension, type Instrument } from "./instrument"
import { SURVEY_LIFECYCLE, type SurveyAction, type SurveyStatus } from "./lifecycle"

export type DimensionScores = { readonly [D in Dimension]?: number | null }

export interface SurveyAnswer {
  readonly score: number
  readonly dimensions: DimensionScores
  /** What could be done better, in the customer's words. */
  readonly suggestion: string | null
}

/** What was asked, and how the question stands. */
export interface AskedSurvey {
  readonly status: SurveyStatus
  readonly instrument: Instrument
  readonly dimensions: readonly Dimension[]
  /** Null before it was sent. */
  readonly expires_at: Date | null
  /** Until when the first answer may be changed; null before there is one. */
  readonly change_until_at: Date | null
}

/**
 * Whether an answer is taken now. The customer's own is taken once, and may be changed for a while; staff may write down
 * what they were told as long as nobody has answered, and correct it for as long.
 */
export function decideAnswer(
  survey: AskedSurvey,
  answer: SurveyAnswer,
  by: Extract<SurveyAction, "answer" | "enter">,
  now: Date,
): Decision<SurveyStatus> {
  const over = findOver(survey, by, now)
  if (over !== null) return refuse([over])
  if (survey.status === "answered") return decide(findAnswerFaults(survey, answer), () => survey.status)
  const next = nextStage<SurveyStatus, SurveyAction>(SURVEY_LIFECYCLE, survey.status, by)
  if (!next.accepted) return next
  return decide(findAnswerFaults(survey, answer), () => next.value)
}

function findOver(survey: AskedSurvey, by: SurveyAction, now: Date): Refusal | null {
  const { status, expires_at, change_until_at } = survey
  if (status === "answered" && change_until_at !== null && change_until_at <= now) {
    return { code: "survey_answer_final", message: "This was answered, and the answer can no longer be changed." }
  }
  const isLate = status === "expired" || (status === "sent" && expires_at !== null && expires_at <= now)
  return by === "answer" && isLate ? { code: "survey_expired", message: "The time to answer is over." } : null
}

function findAnswerFaults({ instrument, dimensions }: AskedSurvey, answer: SurveyAnswer): Refusal[] {
  const scale = SCALES[instrument]
  const asked = DIMENSIONS.filter((dimension) => (answer.dimensions[dimension] ?? null) !== null)
  return [
    ...findScoreFaults(answer.score, scale, "score"),
    ...asked.flatMap((dimension) =>
      dimensions.includes(dimension)
        ? findScoreFaults(answer.dimensions[dimension] ?? 0, DIMENSION_SCALE, `dimensions.${dimension}`)
        : [notAsked(dimension)],
    ),
  ]
}

function findScoreFaults(
  score: number,
  { lowest, highest }: { readonly lowest: number; readonly highest: number },
  field: string,
): Refusal[] {
  if (Number.isInteger(score) && score >= lowest && score <= highest) return []
  const message = `The score is a whole number from ${lowest} to ${highest}.`
  return [{ code: "survey_score_out_of_range", message, field, facts: { lowest, highest } }]
}

function notAsked(dimension: Dimension): Refusal {
  const message = `This survey does not ask about ${dimension}.`
  return { code: "survey_dimension_not_asked", message, field: `dimensions.${dimension}`, facts: { dimension } }
}
