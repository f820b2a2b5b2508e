import { DIMENSIONS, SCALES } from "../../../src/domain/survey/instrument"
import type { EnterAnswerBody } from "../../../src/types"
import type { Api } from "../api"
import { actOnTicket, openTicketAsStaff } from "../tickets/calls"
import { enterAnswer, publishSurvey } from "./calls"
import { suggestions, surveyStories, type SurveyStory } from "./survey-stories"

/** So many callers at a time: the server has one thread, and the database a few more. */
const LANES = 6

const KINDS = ["consultation", "order_problem", "work_order"] as const
const SUBJECTS = ["Where is my parcel?", "Which size fits?", "The lid is loose", "An invoice, please", "配件怎么买？"]

/** Two hundred people call, are helped, and are asked how it went before they hang up. */
export async function answerSurveys(admin: Api, onAnswer: () => void): Promise<void> {
  for (const story of surveyStories) {
    await publishSurvey(admin, story.survey)
    const left = callsOf(story)
    const lane = async (): Promise<void> => {
      for (let call = left.shift(); call !== undefined; call = left.shift()) {
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
