import type { MedusaContainer } from "@medusajs/framework/types"

import type { AdminServiceAgent, AdminSurveyResponse, AdminVisitSummary, ErrorBody } from "../../src/types"
import { followDelivery } from "../../src/workflows/delivery/follow-delivery"
import { dispatchDueVisits } from "../../src/workflows/visit/dispatch-due-visits"
import { runOnServer } from "../support/run-on-server"
import { openTestShop, type TestShop } from "../support/shop"
import { figuresOf, noonAfter, publishForm, questionsTo, surveyOf, sweep } from "../support/surveys"
import { hireAroundTheClock } from "../support/teams"
import { actOn, deliverUnheard, publishPlan, retirePlan, visitsOf } from "../support/visits"

jest.setTimeout(300_000)

const RESPONSES = "/admin/after-sales/survey-responses"
const DAY_MS = 86_400_000
const daysLater = (days: number, at: string | Date = new Date()) => new Date(new Date(at).getTime() + days * DAY_MS)

runOnServer({
  testSuite: ({ api, getContainer, dbConfig, dbConnection }) => {
    let test: TestShop
    let container: MedusaContainer
    let agent: AdminServiceAgent
    let team_id: string

    beforeAll(async () => {
      container = getContainer()
      test = await openTestShop(container, {
        baseUrl: String(api.defaults.baseURL),
        databaseUrl: dbConfig.clientUrl,
      })
      agent = await hireAroundTheClock(test, container)
      team_id = agent.team_ids[0] ?? ""
      await publishForm(test, { code: "visits", name: "After a visit", subject_kind: "visit" })
    })

    const query = (sql: string) => dbConnection.raw(sql)

    /** A call on Vera's calendar. Nobody else hears of the parcel: a sweep leaves alone what somebody is working at. */
    async function schedule(code: string): Promise<AdminVisitSummary> {
      const plan = await publishPlan(test, query, code, { method: "phone", team_id })
      await query(`delete from customer_contact`)
      const { id, fulfillment_id } = await deliverUnheard(test, query)
      await followDelivery(container, fulfillment_id, new Date())
      await dispatchDueVisits(container, { limit: 100, now: daysLater(13) })
      await retirePlan(test, plan)
      const [visit] = await visitsOf(test, id)
      if (!visit) throw new Error("No visit was made")
      return visit
    }
    const record = (visit: AdminVisitSummary, outcome: string) =>
      actOn(test, visit.id, "record", { outcome, answers: [], words: null, held_at: visit.due_at })
    const enter = (visit: AdminVisitSummary, body: object) =>
      test.admin.ask<{ survey_response: AdminSurveyResponse } & ErrorBody>("POST", RESPONSES, {
        ...{ subject_kind: "visit", subject_id: visit.id, method: "phone", dimensions: {}, suggestion: null, ...body },
      })

    it("is asked for once a visit was held, and about whoever held it", async () => {
      const visit = await schedule("held")
      expect(await surveyOf(test, visit, "visit")).toBeUndefined()
      await record(visit, "satisfied")
      expect(await surveyOf(test, visit, "visit")).toMatchObject({
        ...{ status: "planned", subject_number: visit.number, agent_id: agent.user_id, team_id },
      })
    })

    it("waits after the visit itself, which was a contact too, and is one letter", async () => {
      const visit = await schedule("fatigue")
      await record(visit, "question_answered")
      const survey = await surveyOf(test, visit, "visit")
      await query(`update satisfaction_survey set next_step_at = '${visit.due_at}' where id = '${survey?.id}'`)
      const dayAfter = daysLater(1, noonAfter(visit.due_at))
      await query(`update customer_contact set contacted_at = '${visit.due_at}'`)
      expect(await sweep(container, survey, dayAfter)).toBe("put_off")
      const later = await surveyOf(test, visit, "visit")
      expect(Date.parse(later?.next_step_at ?? "")).toBeGreaterThanOrEqual(daysLater(7, visit.due_at).getTime())
      const then = noonAfter(later?.next_step_at)
      expect(await sweep(container, survey, then)).toBe("sent")
      expect(await questionsTo(container, visit.email ?? "", then)).toHaveLength(1)
    })

    it("is not asked for of a visit that the customer did not want or was not there for", async () => {
      const [declined, missed] = [await schedule("declined"), await schedule("missed")]
      await record(declined, "declined")
      await actOn(test, missed.id, "no-show", { words: null })
      expect([await surveyOf(test, declined, "visit"), await surveyOf(test, missed, "visit")]).toEqual([
        undefined,
        undefined,
      ])
      const { status, body } = await enter(missed, { score: 3 })
      expect([status, body.reasons?.[0]?.code]).toEqual([400, "survey_case_open"])
    })

    it("is entered by whoever called, counts in the same score, and opens a ticket when it is low", async () => {
      const visit = await schedule("entered")
      await record(visit, "issue_found")
      const counted = async () => (await figuresOf(test)).scores.reduce((sum, { answers }) => sum + answers, 0)
      const before = await counted()
      const { body } = await enter(visit, { score: 1, suggestion: "Call earlier." })
      const { survey_response } = body
      expect(survey_response).toMatchObject({
        ...{ subject_kind: "visit", subject_number: visit.number, method: "phone", is_low: true },
        ...{ agent_id: agent.user_id, team_id },
      })
      const { ticket } = await test.admin.get<{ ticket: object }>(
        `/admin/after-sales/tickets/${survey_response.recovery_ticket_id}`,
      )
      expect(ticket).toMatchObject({
        ...{ kind: "complaint", subject: `Low rating of V-${visit.number}`, order_id: visit.order_id },
      })
      expect(await counted()).toBe(before + 1)
      expect(await surveyOf(test, visit, "visit")).toMatchObject({ status: "answered", next_step_at: null })
    })
  },
})
