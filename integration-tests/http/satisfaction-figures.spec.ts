import type { AdminSurveyResponse, ErrorBody } from "../../src/types"
import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import { actOn, inspectAll, openRequest, readRequest, receiveHere } from "../support/requests"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"
import { codesIn, figuresOf, helpSomebody, publishForm, responsesTo, surveyOf } from "../support/surveys"
import { createUser } from "../support/teams"
import { actOnTicket, askShop, openForCustomer, readTicketAsStaff } from "../support/tickets"

jest.setTimeout(300_000)

const RESPONSES = "/admin/after-sales/survey-responses"

runOnServer({
  testSuite: ({ api, getContainer, dbConfig, dbConnection }) => {
    let test: TestShop

    beforeAll(async () => {
      test = await openTestShop(getContainer(), {
        baseUrl: String(api.defaults.baseURL),
        databaseUrl: dbConfig.clientUrl,
      })
      await publishForm(test)
    })

    describe("what is said on the phone", () => {
      it("goes into the same score, with who wrote it down, and nobody asks in writing any more (S01)", async () => {
        const ticket = await helpSomebody(test, "phone@shop.test")
        const body = {
          subject_kind: "ticket",
          subject_id: ticket.id,
          method: "phone",
          score: 5,
          dimensions: { speed: 4 },
        }
        const keyed = test.admin.with({ "Idempotency-Key": "told-on-the-phone" })
        const first = await keyed.ask<{ survey_response: AdminSurveyResponse }>("POST", RESPONSES, body)
        const again = await keyed.ask<{ survey_response: AdminSurveyResponse }>("POST", RESPONSES, body)
        expect([first.status, again.status]).toEqual([201, 200])
        expect(first.body.survey_response).toMatchObject({ method: "phone", score: 5, dimensions: { speed: 4 } })
        expect(first.body.survey_response.entered_by).not.toBeNull()
        expect(await surveyOf(test, ticket)).toMatchObject({ status: "answered", next_step_at: null })
      })

      it("is not written down of what is not over", async () => {
        const asked = { kind: "consultation", channel: "phone", subject: "Hello", body: "When do you open?" } as const
        const open = await openForCustomer(test, { ...asked, email: "open@shop.test" })
        const body = { subject_kind: "ticket", subject_id: open.id, method: "phone", score: 5 }
        expect(codesIn((await test.admin.ask<ErrorBody>("POST", RESPONSES, body)).body)).toEqual(["survey_case_open"])
      })

      it("counts in nothing once somebody says that it was a test, and nobody says so of himself (33)", async () => {
        const user = await createUser(getContainer(), "judged")
        const ticket = await helpSomebody(test, "test@shop.test")
        const body = { subject_kind: "ticket", subject_id: ticket.id, method: "on_site", score: 1 }
        const { survey_response } = await test.admin.post<{ survey_response: AdminSurveyResponse }>(RESPONSES, body)
        const own = await test.admin.ask<ErrorBody>("POST", `${RESPONSES}/${survey_response.id}/exclude`, {
          because: "staff_test",
        })
        expect(codesIn(own.body)).toEqual(["survey_answer_about_you"])

        await dbConnection.raw("update survey_response set agent_id = ? where id = ?", [user, survey_response.id])
        const ofJudged = async () => (await figuresOf(test, `&agent_id=${user}`)).scores[0]?.answers
        expect(await ofJudged()).toBe(1)
        await test.admin.post(`${RESPONSES}/${survey_response.id}/exclude`, { because: "staff_test" })
        expect(await ofJudged()).toBe(0)
        expect(await responsesTo(test, ticket)).toMatchObject([{ excluded_because: "staff_test" }])
        await test.admin.post(`${RESPONSES}/${survey_response.id}/include`, {})
        expect(await ofJudged()).toBe(1)
      })
    })

    describe("the figures", () => {
      /** So many answers to tickets of one team, each the best but for the last ten. */
      async function haveAnswered(count: number): Promise<string> {
        const team = "svcteam_counted"
        await dbConnection.raw(
          `insert into survey_response (id, survey_id, subject_kind, subject_id, subject_number, instrument, score, method,
                                        is_low, answered_at, team_id)
           select 'sresp_c' || n, 'ssur_c' || n, 'ticket', 'tick_c' || n, n, 'csat', case when n <= ? - 10 then 5 else 1 end,
                  'online', false, date_trunc('milliseconds', now()), ? from generate_series(1, ?) n`,
          [count, team, count],
        )
        return team
      }

      it("tell of few answers how often each score was given, and nothing else (33)", async () => {
        const { scores, dimensions } = await figuresOf(test, `&team_id=${await haveAnswered(29)}`)
        expect(scores[0]).toMatchObject({
          ...{ instrument: "csat", answers: 29, enough: false, minimum: 30, mean: null, top_box: null },
          distribution: [10, 0, 0, 0, 19].map((count, index) => ({ score: index + 1, count })),
        })
        expect(dimensions.speed).toEqual({ answers: 0, enough: false, mean: null })
      })

      it("tell of enough answers the mean and the share that is content, each with its interval", async () => {
        const { scores } = await figuresOf(test, `&team_id=${await haveAnswered(40)}`)
        expect(scores[0]).toMatchObject({
          ...{ answers: 40, enough: true, mean: { value: "4.00", low: "3.44", high: "4.56" } },
          top_box: { value: "75.0", low: "59.8", high: "85.8" },
        })
      })

      it("list the answers behind them page by page, none twice and none left out", async () => {
        const team = await haveAnswered(40)
        const seen: string[] = []
        let cursor: string | null = ""
        while (cursor !== null) {
          const page: { survey_responses: AdminSurveyResponse[]; next_cursor: string | null } = await test.admin.get(
            `${RESPONSES}?team_id=${team}&limit=15${cursor === "" ? "" : `&cursor=${cursor}`}`,
          )
          seen.push(...page.survey_responses.map(({ id }) => id))
          cursor = page.next_cursor
        }
        expect(seen).toHaveLength(40)
        expect(new Set(seen).size).toBe(40)
      })
    })

    describe("a ticket", () => {
      const rate = (ticket: { readonly id: string }, body: object) =>
        test.as(test.owner).ask<ErrorBody>("POST", `/store/after-sales/tickets/${ticket.id}/feedback`, body)

      it("that its customer rates where he looks at it is answered in the same score, and he is not asked (F07)", async () => {
        const ticket = await actOnTicket(test, await askShop(test.as(test.owner)), "resolve", { words: "On its way." })
        const asked = await surveyOf(test, ticket)
        expect(asked).toMatchObject({ status: "planned" })
        expect((await rate(ticket, { score: 2, comment: "Slow" })).status).toBe(200)
        expect(await surveyOf(test, ticket)).toMatchObject({ status: "answered", next_step_at: null })
        const given = { instrument: "csat", score: 2, suggestion: "Slow", is_low: true, agent_id: ticket.owner_id }
        expect(await responsesTo(test, ticket)).toMatchObject([
          { ...given, recovery_ticket_number: expect.any(Number) },
        ])
      })

      it("shows what was answered to its survey, and takes no second answer to another question", async () => {
        await publishForm(test, { code: "recommended", instrument: "nps", dimensions: [] })
        const ticket = await actOnTicket(test, await askShop(test.as(test.owner)), "resolve", { words: "On its way." })
        await test.admin.post(RESPONSES, { subject_kind: "ticket", subject_id: ticket.id, method: "phone", score: 9 })
        const seen = await readTicketAsStaff(test, ticket)
        expect(seen.feedback).toBeNull() // 9 of 10 is not 9 of 5
        expect(seen.events.at(-1)).toMatchObject({ action: "rate", facts: { instrument: "nps", score: "9" } })
        const rated = await rate(ticket, { score: 5 })
        expect([rated.status, codesIn(rated.body)]).toEqual([400, ["survey_answer_final"]])
        expect(await responsesTo(test, ticket)).toMatchObject([{ instrument: "nps", score: 9 }])
      })
    })

    describe("a request", () => {
      async function settled() {
        await publishForm(test, { code: "requests", subject_kind: "rma", instrument: "nps", dimensions: [] })
        const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }] })
        const opened = await openRequest(test, order, 1)
        const approved = opened.stage === "requested" ? await actOn(test, opened, "approve") : opened
        const rma = await actOn(test, await inspectAll(test, await receiveHere(test, approved, 1)), "settle")
        return readRequest(test, rma.id)
      }

      it("that its customer rates where he looks at it is answered in the same score, and he is not asked (F07)", async () => {
        const rma = await settled()
        expect(rma.stage).toBe("settled")
        expect(await surveyOf(test, rma, "rma")).toMatchObject({ status: "planned", instrument: "nps" })
        const letters = getContainer().resolve(AFTER_SALES_MODULE)
        const [letter] = await letters.listOutboxMessages({ rma_id: rma.id, template: "rma_settled" })
        expect(letter?.data).toMatchObject({ rate_until_on: null })
        await test.as(test.owner).post(`/store/after-sales/rmas/${rma.id}/feedback`, { score: 2, comment: "Slow" })
        expect(await readRequest(test, rma.id)).toMatchObject({
          stage: "closed",
          feedback: { score: 2, comment: "Slow" },
        })
        expect(await responsesTo(test, rma)).toMatchObject([
          {
            instrument: "csat",
            score: 2,
            suggestion: "Slow",
            is_low: true,
            recovery_ticket_number: expect.any(Number),
          },
        ])
        expect(await surveyOf(test, rma, "rma")).toMatchObject({ status: "answered", next_step_at: null })
      })

      it("is closed by the answer to its survey, whichever way that comes", async () => {
        const rma = await settled()
        const body = { subject_kind: "rma", subject_id: rma.id, method: "phone", score: 9 }
        await test.admin.post(RESPONSES, body)
        expect((await readRequest(test, rma.id)).stage).toBe("closed")
        const rated = await test.as(test.owner).ask("POST", `/store/after-sales/rmas/${rma.id}/feedback`, { score: 5 })
        expect(rated.status).toBe(400)
        expect(await responsesTo(test, rma)).toMatchObject([{ instrument: "nps", score: 9 }])
      })
    })
  },
})
