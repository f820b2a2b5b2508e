import { DIMENSIONS, SCALES } from "../../../src/domain/survey/instrument"
import type { EnterAnswerBody } from "../../../src/types"
import type { Api } from "../api"
import type { Clock } from "../clock"
import { actOnTicket, openTicketAsStaff } from "../tickets/calls"
import { enterAnswer, publishSurvey } from "./calls"
import { suggestions, surveyStories, type SurveyStory } from "./survey-stories"

/** So many callers at a time: the server has one thread, and the database a few more. */
const LANES = 6

const KINDS = ["consultation", "order_problem", "work_order"] as const
const SUBJECTS = ["Where is my parcel?", "Which size fits?", "The lid is loose", "An invoice, please", "配件怎么买？"]

const THREE_WEEKS_MS = 21 * 24 * 3_600_000

interface AnswersToGive {
  readonly clock: Clock
  readonly now: Date
  readonly onAnswer: () => void
}

/** Two hundred people call within three weeks, are helped, and are asked how it went before they hang up. */
export async function answerSurveys(admin: Api, { clock, now, onAnswer }: AnswersToGive): Promise<void> {
  const calls = surveyStories.map((story) => ({ survey: story.survey, left: callsOf(story) }))
  const apart = THREE_WEEKS_MS / calls.reduce((sum, { left }) => sum + left.length, 0)
  let at = now.getTime() - THREE_WEEKS_MS
  for (const { survey, left } of calls) {
    await clock.moveTo(new Date(at))
    await publishSurvey(admin, survey)
    const lane = async (): Promise<void> => {
      for (let call = left.shift(); call !== undefined; call = left.shift()) {
        await clock.moveTo(new Date((at += apart)))
        await callAndRate(admin, call)
        onAnswer()
      }
    }
    await Promise.all(Array.from({ length: LANES }, lane))
  }
}

interface Call {
  readonly index: number
  readonly answer: Omit<EnterAnswerBody, "subject_kind" | "subject_id">
}

async function callAndRate(admin: Api, { index, answer }: Call): Promise<void> {
  const channel = answer.method === "phone" ? "phone" : "on_site"
  const { id } = await openTicketAsStaff(admin, {
    ...{ kind: pick(KINDS, index), channel, name: `Caller ${index + 1}` },
    ...{ subject: pick(SUBJECTS, index), body: "Asked and answered in one call." },
  })
  await actOnTicket(admin, id, "resolve", { words: "Helped at once." })
  await enterAnswer(admin, { ...answer, subject_kind: "ticket", subject_id: id })
}

function callsOf({ survey, given }: SurveyStory): Call[] {
  const scores = given.flatMap(([score, count]) => Array.from({ length: count }, () => score))
  return scores.map((score, index) => ({
    index,
    answer: {
      ...{ method: index % 4 === 0 ? "on_site" : "phone", score },
      dimensions: Object.fromEntries((survey.dimensions ?? []).map((name) => [name, rate(name, score, index)])),
      suggestion: index % 5 === 0 ? pick(suggestions, index) : null,
    },
  }))
}

/** Near the score; speed is what this shop is worst at. */
function rate(dimension: (typeof DIMENSIONS)[number], score: number, index: number): number {
  const { lowest, highest } = SCALES.csat
  const shift = dimension === "speed" ? -1 : index % 3 === 0 ? 1 : 0
  return Math.min(highest, Math.max(lowest, score + shift))
}

function pick<One>(all: readonly One[], index: number): One {
  const one = all[index % all.length]
  if (one === undefined) throw new Error("Nothing to choose from")
  return one
}
