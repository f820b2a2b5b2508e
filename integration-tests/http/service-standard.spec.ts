import type { ErrorBody, ServiceStandard, StoreTicket } from "../../src/types"
import { runOnServer } from "../support/run-on-server"
import { openTestShop, type TestShop } from "../support/shop"
import { actOnTicket, askShop, readTicketAsStaff } from "../support/tickets"

jest.setTimeout(300_000)

const DAY_MS = 86_400_000

runOnServer({
  testSuite: ({ api, getContainer, dbConfig, dbConnection }) => {
    let test: TestShop

    beforeAll(async () => {
      const server = { baseUrl: String(api.defaults.baseURL), databaseUrl: dbConfig.clientUrl }
      test = await openTestShop(getContainer(), server)
    })

    const rate = (ticket: { readonly id: string }, body: object) =>
      test
        .as(test.owner)
        .ask<{ ticket: StoreTicket } & ErrorBody>("POST", `/store/after-sales/tickets/${ticket.id}/feedback`, body)

    describe("what a customer says of his ticket", () => {
      it("is heard once it is resolved, may be changed for a while, and is final then", async () => {
        const ticket = await askShop(test.as(test.owner))
        expect((await rate(ticket, { score: 5 })).body.reasons).toMatchObject([{ code: "feedback_not_yet" }])
        await actOnTicket(test, ticket, "resolve", { words: "It is on its way." })

        const first = await rate(ticket, { score: 2, comment: "It took long" })
        expect(first.body.ticket.feedback).toMatchObject({ score: 2, comment: "It took long" })
        expect(first.body.ticket.actions).toContain("rate")
        const second = await rate(ticket, { score: 4 })
        expect(second.body.ticket.feedback).toEqual({ ...first.body.ticket.feedback, score: 4, comment: null })
        const seen = await readTicketAsStaff(test, ticket)
        expect(seen.feedback).toMatchObject({ score: 4 })
        expect(seen.events.filter(({ action }) => action === "rate").map(({ facts }) => facts)).toEqual([
          { instrument: "csat", score: "2" },
          { instrument: "csat", score: "4" },
        ])

        await dbConnection.raw("update satisfaction_survey set answered_at = now() - interval '25 hours'")
        await dbConnection.raw("update survey_response set answered_at = now() - interval '25 hours'")
        expect((await rate(ticket, { score: 1 })).body.reasons).toMatchObject([{ code: "survey_answer_final" }])
        const { ticket: kept } = await test
          .as(test.owner)
          .get<{ ticket: StoreTicket }>(`/store/after-sales/tickets/${ticket.id}`)
        expect(kept.actions).not.toContain("rate")
      })

      it.each([0, 6, 2.5])("is no score of %d", async (score) => {
        expect((await rate({ id: "tick_any" }, { score })).status).toBe(400)
      })

      it("is nobody else's to say", async () => {
        const ticket = await askShop(test.as(test.owner))
        const path = `/store/after-sales/tickets/${ticket.id}/feedback`
        expect((await test.as(test.stranger).ask("POST", path, { score: 1 })).status).toBe(404)
      })
    })

    describe("the published service standard (R01)", () => {
      const read = async () =>
        (await test.shop.store.get<{ service_standard: ServiceStandard }>("/store/after-sales/service-standard"))
          .service_standard

      /** So many answers that came due some days ago, of which some were late. */
      async function pretend(cases: number, late: number, daysAgo: number): Promise<void> {
        const due = new Date(Date.now() - daysAgo * DAY_MS)
        await dbConnection.raw(
          `insert into sla_clock (id, ticket_id, metric, kind, priority, policy_version_id, policy_code, policy_version,
                                  unit, amount, warn_percentage, pauses_on, on_reopen, ladder, calendar_snapshot_id,
                                  state, started_at, due_at, met_at, breached_at)
           select 'slaclk_' || gen_random_uuid(), 'tick_' || gen_random_uuid(), 'first_response', 'order_problem', 'normal', 'v', 'standard', 1,
                  'minutes', 60, 80, '{}', 'continue', '[]', 'slacal_none', 'met', ?, ?, ?, case when n <= ? then ?::timestamptz end
             from generate_series(1, ?) n`,
          [due, due, due, late, due, cases],
        )
      }

      it("says what is promised, and how it went, or that there is too little to tell", async () => {
        await pretend(40, 1, 3)
        await pretend(99, 99, 91)
        const { promises, minimum_cases } = await read()
        const of = (kind: string, metric: string) =>
          promises.find((promise) => promise.kind === kind && promise.metric === metric)
        expect(of("order_problem", "first_response")).toMatchObject({
          ...{ unit: "business_minutes", amount: 240, cases: 40, in_time_percentage: "97.5", too_few: false },
          words: { en: "A problem with an order is answered within 4 hours of opening time." },
        })
        expect(of("work_order", "resolution")).toMatchObject({ cases: 0, in_time_percentage: null, too_few: true })
        expect(minimum_cases).toBe(20)
      })

      it("is open to everybody, tells of nobody, and may be kept for a while", async () => {
        const { headers, data } = await api.get("/store/after-sales/service-standard", {
          headers: { "x-publishable-api-key": test.shop.publishableKey },
        })
        expect(headers["cache-control"]).toBe("public, max-age=300")
        expect(JSON.stringify(data)).not.toMatch(/cus_|user_|tick_|@/)
      })
    })
  },
})
