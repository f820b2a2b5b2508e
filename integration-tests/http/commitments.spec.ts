import type { AdminCommitment, AdminCommitmentSummary, ErrorBody, KeptRate } from "../../src/types"
import { dispatchOutbox } from "../../src/workflows/notification/dispatch-outbox"
import { breakDueCommitments } from "../../src/workflows/sweep/break-due-commitments"
import { remindDueCommitments } from "../../src/workflows/sweep/remind-due-commitments"
import { openRequest } from "../support/requests"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"
import { createUser, hireAgent } from "../support/teams"

jest.setTimeout(300_000)

const PROMISES = "/admin/after-sales/commitments"

/** In the future, so that the job that runs beside the test finds nothing due, and while people work. */
const DUE = new Date("2031-03-04T15:00:00.000Z")
const before = (minutes: number) => new Date(DUE.getTime() - minutes * 60_000)

runOnServer({
  testSuite: ({ api, getContainer, dbConfig, dbConnection }) => {
    let test: TestShop
    let customer_id: string

    beforeAll(async () => {
      test = await openTestShop(getContainer(), {
        baseUrl: String(api.defaults.baseURL),
        databaseUrl: dbConfig.clientUrl,
      })
      const { customers } = await test.admin.get<{ customers: { id: string }[] }>(
        `/admin/customers?email=${encodeURIComponent(test.owner.email)}`,
      )
      customer_id = customers[0]?.id ?? ""
    })

    async function promise(body: object = {}): Promise<AdminCommitment> {
      const whole = { promise: "A call back", due_at: DUE.toISOString(), customer_id, ...body }
      return (await test.admin.post<{ commitment: AdminCommitment }>(PROMISES, whole)).commitment
    }

    async function read(id: string): Promise<AdminCommitment> {
      return (await test.admin.get<{ commitment: AdminCommitment }>(`${PROMISES}/${id}`)).commitment
    }

    async function act(id: string, verb: string, body: object = { words: "As said" }): Promise<AdminCommitment> {
      return (await test.admin.post<{ commitment: AdminCommitment }>(`${PROMISES}/${id}/${verb}`, body)).commitment
    }

    async function refused(path: string, body: object): Promise<string[]> {
      const answer = await test.admin.ask<ErrorBody>("POST", path, body)
      expect(answer.status).toBe(400)
      return (answer.body.reasons ?? []).map(({ code }) => code)
    }

    async function list(query: string): Promise<readonly AdminCommitmentSummary[]> {
      return (await test.admin.get<{ commitments: AdminCommitmentSummary[] }>(`${PROMISES}?${query}`)).commitments
    }

    /** The deadline as if it had been promised long ago. */
    async function letPass(id: string): Promise<string> {
      const { rows } = await dbConnection.raw(
        `update commitment set made_at = now() - interval '9 days', first_due_at = now() - interval '1 day',
                               due_at = now() - interval '1 day', remind_at = null where id = ? returning due_at`,
        [id],
      )
      return new Date(rows[0].due_at).toISOString()
    }

    describe("a promise", () => {
      it("is made about a request, and so to its customer (F04)", async () => {
        const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }] })
        const rma = await openRequest(test, order, 1, "preference")
        const made = await promise({ rma_id: rma.id, customer_id: null })
        expect(made).toMatchObject({
          ...{ status: "open", customer_id, rma_id: rma.id, rma_number: rma.number, order_id: order.id },
          ...{ order_display_id: rma.order_display_id, due_at: DUE.toISOString(), first_due_at: DUE.toISOString() },
          actions: ["keep", "move", "break"],
        })
        expect(made.events.map(({ action, actor_id }) => [action, actor_id])).toEqual([["make", made.promised_by]])
        for (const query of [`rma_id=${rma.id}`, `order_id=${order.id}`]) {
          expect(await list(query)).toMatchObject([{ id: made.id }])
        }
        expect((await list(`customer_id=${customer_id}&promised_by=me`)).map(({ id }) => id)).toContain(made.id)
      })

      it("is made about an order, and so to whoever bought it", async () => {
        const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }] })
        expect(await promise({ order_id: order.id, customer_id: null })).toMatchObject({ customer_id, rma_id: null })
      })

      it("is not made about nothing, nor for yesterday, nor to nobody", async () => {
        const whole = { promise: "A call back", due_at: DUE.toISOString() }
        expect(await refused(PROMISES, whole)).toEqual(["promise_about_nothing"])
        expect(await refused(PROMISES, { ...whole, customer_id, due_at: "2020-01-01T00:00:00Z" })).toEqual([
          "promise_date_passed",
        ])
        for (const nobody of [
          { customer_id: "cus_unknown" },
          { rma_id: "rma_unknown" },
          { ticket_id: "tick_unknown" },
        ]) {
          expect((await test.admin.ask("POST", PROMISES, { ...whole, ...nobody })).status).toBe(404)
        }
      })

      it("is made once however often the same POST is sent", async () => {
        const admin = test.admin.with({ "Idempotency-Key": "one-promise" })
        const body = { promise: "Once", due_at: DUE.toISOString(), customer_id }
        const first = await admin.ask<{ commitment: AdminCommitment }>("POST", PROMISES, body)
        const again = await admin.ask<{ commitment: AdminCommitment }>("POST", PROMISES, body)
        expect([first.status, again.status]).toEqual([201, 200])
        expect(again.body.commitment.id).toBe(first.body.commitment.id)
      })

      it("is moved with words, and kept", async () => {
        const { id } = await promise()
        expect(await refused(`${PROMISES}/${id}/keep`, { words: " " })).toEqual(["words_required"])
        const later = new Date(DUE.getTime() + 86_400_000).toISOString()
        const moved = await act(id, "move", { words: "The part is late", due_at: later })
        expect(moved).toMatchObject({ status: "open", due_at: later, first_due_at: DUE.toISOString() })
        const kept = await act(id, "keep", { words: "Called, she is content" })
        expect(kept).toMatchObject({ status: "kept", remind_at: null, actions: [] })
        expect(kept.events.map(({ action, words }) => [action, words])).toEqual([
          ["make", null],
          ["move", "The part is late"],
          ["keep", "Called, she is content"],
        ])
        expect(await refused(`${PROMISES}/${id}/break`, { words: "No" })).toEqual(["action_not_allowed_in_stage"])
      })

      it("is broken at its deadline before anybody has written so, and can be made good", async () => {
        const { id } = await promise()
        const due_at = await letPass(id)
        expect(await read(id)).toMatchObject({ status: "broken", broken_at: due_at, actions: ["make_good"] })
        expect((await list("view=overdue")).map((one) => one.id)).toContain(id)
        expect((await list("view=open")).map((one) => one.id)).not.toContain(id)
        expect(await refused(`${PROMISES}/${id}/keep`, { words: "Too late" })).toEqual(["action_not_allowed_in_stage"])
        const good = await act(id, "make-good", { words: "Sent flowers" })
        expect(good).toMatchObject({ status: "made_good", broken_at: due_at })
        // It was made a moment ago, and only its deadline lies in the past.
        expect(good.events.map(({ action, occurred_at }) => [action, occurred_at])).toEqual([
          ["break", due_at],
          ["make", expect.any(String)],
          ["make_good", expect.any(String)],
        ])
        expect((await list("view=overdue")).map((one) => one.id)).not.toContain(id)
      })

      it("is one of two: whoever is second to act is told", async () => {
        const { id } = await promise()
        const both = await Promise.all(
          ["keep", "break"].map((verb) => test.admin.ask("POST", `${PROMISES}/${id}/${verb}`, { words: "Me first" })),
        )
        expect(both.map(({ status }) => status).sort()).toEqual([200, 400])
        expect((await read(id)).events).toHaveLength(2)
      })
    })

    describe("a list of promises", () => {
      it("pages by deadline, also where several are due at once", async () => {
        const promised_by = await createUser(getContainer(), "Pager")
        const days = [3, 1, 2, 1, 1]
        for (const day of days) {
          await promise({ promised_by, due_at: new Date(DUE.getTime() + day * 86_400_000).toISOString() })
        }
        for (const [sort, expected] of [
          ["due", [1, 1, 1, 2, 3]],
          ["latest", [3, 2, 1, 1, 1]],
        ] as const) {
          const seen: AdminCommitmentSummary[] = []
          let cursor: string | null = ""
          while (cursor !== null) {
            const query: string = new URLSearchParams({
              ...{ promised_by, sort, limit: "2", view: "open" },
              ...(cursor ? { cursor } : {}),
            }).toString()
            const page: { commitments: AdminCommitmentSummary[]; next_cursor: string | null } = await test.admin.get(
              `${PROMISES}?${query}`,
            )
            seen.push(...page.commitments)
            cursor = page.next_cursor
          }
          expect(new Set(seen.map(({ id }) => id)).size).toBe(days.length)
          expect(seen.map(({ due_at }) => (Date.parse(due_at) - DUE.getTime()) / 86_400_000)).toEqual(expected)
        }
      })

      it("says how many were kept of those that came due, and how many as first promised", async () => {
        const promised_by = await createUser(getContainer(), "Keeper")
        const made: AdminCommitment[] = []
        for (let n = 0; n < 4; n++) made.push(await promise({ promised_by }))
        const [kept, moved, broken, open] = made
        await act(kept?.id ?? "", "keep")
        const later = new Date(DUE.getTime() + 60_000).toISOString()
        await act(moved?.id ?? "", "move", { words: "Later", due_at: later })
        await act(moved?.id ?? "", "keep")
        await act(broken?.id ?? "", "break")
        await act(broken?.id ?? "", "make-good")
        // Moved before it was due and kept after the first date: only the clock of the row tells.
        await dbConnection.raw(`update commitment set kept_at = first_due_at where id = ?`, [moved?.id])
        const span = new URLSearchParams({
          ...{ from: before(60).toISOString(), to: new Date(DUE.getTime() + 3_600_000).toISOString(), promised_by },
        })
        const { kept_rate } = await test.admin.get<{ kept_rate: KeptRate }>(`${PROMISES}/kept-rate?${span}`)
        expect(kept_rate).toMatchObject({
          ...{ kept: 2, kept_as_promised: 1, broken: 1 },
          ...{ percentage: "66.7", percentage_as_promised: "33.3" },
        })
        expect(open?.status).toBe("open")
      })
    })

    describe("the sweep of promises", () => {
      interface Bell {
        readonly data: { readonly title: string; readonly description: string; readonly commitment_id: string }
      }

      /** What the bell of a user shows, once it shows so much. */
      async function bellOf(userId: string, least: number): Promise<string[]> {
        for (;;) {
          await dispatchOutbox(getContainer(), { limit: 100, now: new Date(DUE.getTime() + 60_000) })
          const { notifications } = await test.admin.get<{ notifications: Bell[] }>(
            `/admin/notifications?channel=feed&order=created_at&to[]=${userId}`,
          )
          if (notifications.length >= least) {
            return notifications.map(({ data }) => `${data.title} | ${data.description.split("\n")[0]}`)
          }
        }
      }

      it("reminds whoever promised in the bell, in his language, and once", async () => {
        const { user_id } = await hireAgent(test, getContainer(), { display_name: "Mei", languages: ["zh", "en"] })
        const { id, number } = await promise({ promised_by: user_id, reminder_minutes: 60 })
        const due = (ids: readonly string[]) => ids.filter((one) => one === id)
        expect(due(await remindDueCommitments(getContainer(), before(61)))).toEqual([])
        expect(due(await remindDueCommitments(getContainer(), before(60)))).toEqual([id])
        expect(due(await remindDueCommitments(getContainer(), before(60)))).toEqual([])
        expect(await bellOf(user_id, 1)).toEqual([`承诺 P-${number} 即将到期 | A call back`])
        expect(await breakDueCommitments(getContainer(), DUE)).toContain(id)
        expect(await bellOf(user_id, 2)).toEqual([
          `承诺 P-${number} 即将到期 | A call back`,
          `承诺 P-${number} 未能兑现 | A call back`,
        ])
      })

      it("breaks a promise at its very deadline, however late it comes by, and once", async () => {
        const { id } = await promise()
        const due = (ids: readonly string[]) => ids.filter((one) => one === id)
        expect(due(await breakDueCommitments(getContainer(), new Date(DUE.getTime() - 1)))).toEqual([])
        const late = new Date(DUE.getTime() + 3_600_000)
        const sweeps = await Promise.all([1, 2, 3].map(() => breakDueCommitments(getContainer(), late)))
        expect(due(sweeps.flat())).toEqual([id])
        const { status, broken_at, events } = await read(id)
        expect({ status, broken_at }).toEqual({ status: "broken", broken_at: DUE.toISOString() })
        expect(events.map(({ action, occurred_at }) => [action, occurred_at])).toEqual([
          ["make", expect.any(String)],
          ["break", DUE.toISOString()],
        ])
      })

      it("reminds nobody of what was kept, and of what is over", async () => {
        const kept = await promise({ reminder_minutes: 60 })
        await act(kept.id, "keep")
        const over = await promise({ reminder_minutes: 60 })
        const reminded = await remindDueCommitments(getContainer(), DUE)
        expect(reminded).not.toContain(kept.id)
        expect(reminded).not.toContain(over.id)
      })
    })
  },
})
