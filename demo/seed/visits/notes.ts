import type { AdminVisitSummary } from "../../../src/types"
import type { Api } from "../api"
import { actOnTicket } from "../tickets/calls"
import { actOnVisit, readVisit } from "./calls"

type Note = (admin: Api, visit: AdminVisitSummary) => Promise<unknown>

const ANSWERS = ["Yes", "Nothing", "Rather not"]

const isRecorded =
  (outcome: string, words: string): Note =>
  async (admin, { id, due_at }) => {
    const { questions } = await readVisit(admin, id)
    const answers = questions.map((_, index) => ANSWERS[index] ?? "")
    await actOnVisit(admin, id, "record", { outcome, words, answers, held_at: due_at })
  }

const nobodyWasThere: Note = (admin, { id }) => actOnVisit(admin, id, "no-show", { words: "Tried three times." })

const bringsAnIssue: Note = async (admin, visit) => {
  await isRecorded("issue_found", "A part was not in the box.")(admin, visit)
  const asked = { subject: "A part is missing", body: "It was not in the box, and the box is gone." }
  const { ticket_id } = await actOnVisit(admin, visit.id, "ticket", asked)
  if (ticket_id) await actOnTicket(admin, ticket_id, "reply", { body: "We are sorry. The part leaves today." })
}

/** What visits bring, taken in turn: counted out rather than drawn. Null is noted down by nobody. */
export const NOTES: readonly (Note | null)[] = [
  isRecorded("satisfied", "All is well."),
  isRecorded("question_answered", "Wanted to know how to clean it."),
  bringsAnIssue,
  nobodyWasThere,
  isRecorded("satisfied", "Very happy, will buy again."),
  null,
  isRecorded("declined", "Had no time to talk."),
]
