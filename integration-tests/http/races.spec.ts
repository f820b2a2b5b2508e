import type { AdminRma, StoreRma } from "../../src/types"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"

jest.setTimeout(300_000)

const PARALLEL = 100

runOnServer({
  testSuite: ({ api, getContainer, dbConfig, dbConnection }) => {
    let test: TestShop

    beforeAll(async () => {
      test = await openTestShop(getContainer(), {
        baseUrl: String(api.defaults.baseURL),
        databaseUrl: dbConfig.clientUrl,
      })
    })

    /** Calls at once, and says how many were accepted and with which statuses the others were answered. */
    async function atOnce<Answer>(calls: readonly (() => Promise<Answer>)[]) {
      const settled = await Promise.allSettled(calls.map((call) => call()))
      return {
        answers: settled.flatMap((result) => (result.status === "fulfilled" ? [result.value] : [])),
        refusals: settled.flatMap((result) => (result.status === "rejected" ? [String(result.reason)] : [])),
      }
    }

    async function openOne(quantity = 1): Promise<AdminRma> {
      const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity }] })
      const { rma } = await test.as(test.owner).post<{ rma: StoreRma }>("/store/after-sales/rmas", {
        order_id: order.id,
        items: [{ line_item_id: order.items[0]?.id, quantity, reason_code: "preference" }],
      })
      return (await test.admin.get<{ rma: AdminRma }>(`/admin/after-sales/rmas/${rma.id}`)).rma
    }

    const verb = (id: string, name: string, body: object = {}) =>
      test.admin.post<{ rma: AdminRma }>(`/admin/after-sales/rmas/${id}/${name}`, body)

    const approval = ({ items }: AdminRma) => ({ items: items.map(({ id }) => ({ id, cause: "changed his mind" })) })

    describe("at the same moment", () => {
      it(`${PARALLEL} requests for the last unit: exactly one is accepted`, async () => {
        const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }] })
        const request = {
          order_id: order.id,
          items: [{ line_item_id: order.items[0]?.id, quantity: 1, reason_code: "preference" }],
        }
        const store = test.as(test.owner)
        const { answers, refusals } = await atOnce(
          Array.from({ length: PARALLEL }, () => () => store.post("/store/after-sales/rmas", request)),
        )
        expect(answers).toHaveLength(1)
        expect(refusals.filter((refusal) => /answered 400.*already_requested/.test(refusal))).toHaveLength(PARALLEL - 1)
        const { rows } = await dbConnection.raw("select count(*)::int as units from rma_unit where released_at is null")
        expect(rows).toEqual([{ units: 1 }])
      })

      it("one form sent five times with one key: one request, five times the same answer", async () => {
        const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 5 }] })
        const store = test.as(test.owner).with({ "Idempotency-Key": "one-form" })
        const request = {
          order_id: order.id,
          items: [{ line_item_id: order.items[0]?.id, quantity: 1, reason_code: "preference" }],
        }
        const { answers } = await atOnce(
          Array.from({ length: 5 }, () => () => store.post<{ rma: StoreRma }>("/store/after-sales/rmas", request)),
        )
        expect(new Set(answers.map(({ rma }) => rma.id)).size).toBe(1)
        expect(answers).toHaveLength(5)
      })

      it("two members of staff approve: one wins, and core has one return", async () => {
        const rma = await openOne()
        const { answers, refusals } = await atOnce([
          () => verb(rma.id, "approve", approval(rma)),
          () => verb(rma.id, "approve", approval(rma)),
        ])
        expect([answers.length, refusals.length]).toEqual([1, 1])
        const { rows } = await dbConnection.raw(`select count(*)::int as returns from "return" where order_id = ?`, [
          rma.order_id,
        ])
        expect(rows).toEqual([{ returns: 1 }])
      })

      it("one approves while the other refuses: one decision stands", async () => {
        const rma = await openOne()
        const { answers, refusals } = await atOnce([
          () => verb(rma.id, "approve", approval(rma)),
          () => verb(rma.id, "reject", { clause: rma.clauses[0]?.id, words: "Worn" }),
        ])
        expect([answers.length, refusals.length]).toEqual([1, 1])
      })

      it("two clicks on settle: the customer is paid once", async () => {
        const rma = await openOne()
        await verb(rma.id, "approve", approval(rma))
        const [item] = rma.items
        await verb(rma.id, "receive", { items: [{ id: item?.id, quantity: 1 }] })
        await verb(rma.id, "inspect", {
          units: [{ id: item?.units[0]?.id, accepted: true, grade: "as_new", disposition: "restock" }],
        })
        const { answers } = await atOnce([() => verb(rma.id, "settle"), () => verb(rma.id, "settle")])
        expect(answers).toHaveLength(1)
        const { rows } = await dbConnection.raw("select count(*)::int as refunds from refund")
        expect(rows).toEqual([{ refunds: 1 }])
      })

      it("two requests of one order are settled: together they never take more than was paid", async () => {
        const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 2 }] })
        const store = test.as(test.owner)
        const ready = []
        for (let turn = 0; turn < 2; turn += 1) {
          const { rma: opened } = await store.post<{ rma: StoreRma }>("/store/after-sales/rmas", {
            order_id: order.id,
            items: [{ line_item_id: order.items[0]?.id, quantity: 1, reason_code: "lost", note: "Never came" }],
          })
          const { rma } = await test.admin.get<{ rma: AdminRma }>(`/admin/after-sales/rmas/${opened.id}`)
          await verb(rma.id, "approve", approval(rma))
          ready.push(rma.id)
        }
        await atOnce(ready.map((id) => () => verb(id, "settle")))
        const { rows } = await dbConnection.raw(
          `select sum(refund.amount)::float8 as refunded, max(capture.amount)::float8 as captured
             from refund cross join (select sum(amount) as amount from capture) capture`,
        )
        expect(rows[0].refunded).toBeCloseTo(order.total, 2)
        expect(rows[0].refunded).toBeLessThanOrEqual(rows[0].captured)
      })
    })
  },
})
