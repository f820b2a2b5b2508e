import type { ErrorBody, SatisfactionFigures } from "../../../src/types"
import { enterAnswer, FORMS, RESPONSES } from "../../seed/surveys/calls"
import { actOnTicket, openTicketAsStaff, readTicket } from "../../seed/tickets/calls"
import { equal, holds, present } from "../expect"
import type { Step } from "../report"
import type { World } from "../world"

/** A customer says how it went: once, honestly asked, and a low score becomes a ticket. */
export async function satisfaction(world: World, step: Step): Promise<void> {
  const { admin } = world.shop

  await step("a survey that pays for stars is not published", async () => {
    const code = `bought-${Date.now()}`
    const wording = { en: { question: "Five stars for a voucher?" }, zh: { question: "五星好评返现？" } }
    const body = { code, name: "Bought stars", subject_kind: "visit", instrument: "csat", wording }
    const { survey_form } = await admin.post<{ survey_form: { id: string } }>(FORMS, body)
    const refused = await admin.ask<ErrorBody>("POST", `${FORMS}/${survey_form.id}/publish`, {})
    const codes = new Set((refused.body.reasons ?? []).map((reason) => reason.code))
    equal([...codes].sort(), ["survey_leads_answer", "survey_offers_reward"], "why not")
    await admin.post(`${FORMS}/${survey_form.id}/retire`, {})
  })

  await step("a low score, told on the phone, becomes a complaint with its clock", async () => {
    const called = { kind: "consultation", channel: "phone", subject: "Where is it?", body: "Third call." } as const
    const { id, number } = await openTicketAsStaff(admin, { ...called, email: world.owner.email })
    await actOnTicket(admin, id, "resolve", { words: "It comes today." })
    const said = { subject_kind: "ticket", subject_id: id, method: "phone", suggestion: "Call me back" } as const
    const answer = await enterAnswer(admin, { ...said, score: 1 })
    const complaint = await readTicket(admin, present(answer.recovery_ticket_id, "ticket"))
    equal([complaint.kind, complaint.subject], ["complaint", `Low rating of T-${number}`], "ticket")
    holds(complaint.next_due_at !== null, "its clock runs")
    const again = await enterAnswer(admin, { ...said, score: 2 })
    equal(again.recovery_ticket_id, answer.recovery_ticket_id, "ticket after the answer was changed")
  })

  await step("the figures tell how sure they are, and nothing of too few answers", async () => {
    const span = "from=2020-01-01T00:00:00Z&to=2090-01-01T00:00:00Z"
    const { figures } = await admin.get<{ figures: SatisfactionFigures }>(`${RESPONSES}/figures?${span}`)
    for (const { answers, enough, minimum, mean } of figures.scores) {
      equal(enough, answers >= minimum, "enough answers")
      equal(mean !== null, enough, "whether a mean is told")
    }
  })
}
