import type { MedusaContainer } from "@medusajs/framework/types"

import type { PlacedOrder } from "../../demo/seed/orders/order"
import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import { keepDiscrepancy } from "../../src/modules/after-sales/commands/reconcile/keep-discrepancy"
import type { AfterSalesHealth, DiscrepancyBody } from "../../src/types"
import { reconcile } from "../../src/workflows/reconcile/reconcile"
import { purgeExpired } from "../../src/workflows/retention/purge-expired"
import { openRequest, readRequest } from "../support/requests"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"

jest.setTimeout(300_000)

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
/** Late enough for reconcile to believe that no verb is still at work. */
const later = (minutes = 10) => new Date(Date.now() + minutes * MINUTE_MS)

runOnServer({
  testSuite: ({ api, getContainer, dbConfig, dbConnection }) => {
    let test: TestShop
    let container: MedusaContainer

    beforeAll(async () => {
      container = getContainer()
      test = await openTestShop(container, {
        baseUrl: String(api.defaults.baseURL),
        databaseUrl: dbConfig.clientUrl,
      })
    })

    const buy = (): Promise<PlacedOrder> => deliverOrder(test, { lines: [{ sku: "BWT", quantity: 2 }] })

    async function page(query = ""): Promise<{ discrepancies: DiscrepancyBody[]; next_cursor: string | null }> {
      return test.admin.get(`/admin/after-sales/discrepancies${query}`)
    }

    const about = async (id: string) =>
      (await page("?limit=100")).discrepancies.filter(({ subject_id }) => subject_id === id)
    const health = () => test.admin.get<AfterSalesHealth>("/admin/after-sales/health")

    it("lists what a lost event left behind and the sweep corrected", async () => {
      const order = await buy()
      const opened = await openRequest(test, order, 2)
      // The dashboard's own cancellation of a return emits no event at all.
      await test.admin.post(`/admin/returns/${opened.core_return_id}/cancel`, {})
      await reconcile(container, later())
      await reconcile(container, later(15))
      expect(await readRequest(test, opened.id)).toMatchObject({ stage: "canceled" })
      expect(await about(opened.id)).toEqual([
        {
          id: expect.any(String),
          ...{
            kind: "core_return_canceled",
            subject_id: opened.id,
            outcome: "corrected",
            attempts: 1,
            last_error: null,
          },
          ...{ rma_id: opened.id, rma_number: opened.number },
          ...{ order_id: order.id, order_display_id: opened.order_display_id },
          ...{ found_at: expect.any(String), tried_at: expect.any(String) },
        },
      ])
    })

    it("lists what it cannot correct once, however often it tries, and stops nobody else's correction", async () => {
      const stuck = await openRequest(test, await buy(), 1)
      const other = await openRequest(test, await buy(), 1)
      await dbConnection.raw("update rma set core_return_id = null where id = any(?)", [[stuck.id, other.id]])
      // An order that core no longer has cannot be given a return.
      await dbConnection.raw("update rma set order_id = 'order_gone' where id = ?", [stuck.id])
      for (const minutes of [10, 15, 20]) await reconcile(container, later(minutes))

      const [left, ...more] = await about(stuck.id)
      expect(more).toEqual([])
      expect(left).toMatchObject({ outcome: "left", attempts: 3, last_error: expect.any(String) })
      expect(new Date(left?.tried_at ?? 0).getTime()).toBeGreaterThan(new Date(left?.found_at ?? 0).getTime())
      expect(await about(other.id)).toMatchObject([{ kind: "core_movement_missing", outcome: "corrected" }])
      expect((await health()).discrepancies_left).toBe(1)
      expect((await page("?outcome=left")).discrepancies).toHaveLength(1)
      // Not tried any more, because somebody else has put it right: nothing to be alarmed about.
      await dbConnection.raw(
        "update after_sales_discrepancy set tried_at = now() - interval '61 minutes' where outcome = 'left'",
      )
      expect((await health()).discrepancies_left).toBe(0)

      await dbConnection.raw("update rma set order_id = ? where id = ?", [stuck.order_id, stuck.id])
      await reconcile(container, later(25))
      expect(await about(stuck.id)).toMatchObject([{ outcome: "corrected", attempts: 4 }])
      expect((await health()).discrepancies_left).toBe(0)
    })

    /** As the sweep notes what it could not correct. */
    const note = (subject_id: string) =>
      container.resolve(AFTER_SALES_MODULE).run(keepDiscrepancy, {
        ...{ kind: "payout_unsettled", outcome: "left", error: "No answer", now: new Date(), subject_id },
      })

    it("counts a failure that two sweeps meet at once", async () => {
      await Promise.all(["payout_race", "payout_race", "payout_race"].map(note))
      expect(await about("payout_race")).toMatchObject([{ attempts: 3, rma_id: null, order_id: null }])
    })

    it("is read page by page, the latest find first", async () => {
      for (const id of ["payout_1", "payout_2", "payout_3"]) await note(id)
      const first = await page("?limit=1")
      const second = await page(`?limit=1&cursor=${first.next_cursor}`)
      const both = await page("?limit=2")
      expect([...first.discrepancies, ...second.discrepancies]).toEqual(both.discrepancies)
      expect(both.discrepancies.map(({ subject_id }) => subject_id)).toEqual(["payout_3", "payout_2"])
      expect(await test.admin.ask("GET", "/admin/after-sales/discrepancies?outcome=lost", undefined)).toMatchObject({
        status: 400,
        body: { message: expect.stringContaining("outcome") },
      })
    })

    it("forgets after ninety days", async () => {
      await note("payout_old")
      await purgeExpired(container, new Date(Date.now() + 89 * DAY_MS))
      expect((await page()).discrepancies).toHaveLength(1)
      await purgeExpired(container, new Date(Date.now() + 91 * DAY_MS))
      expect((await page()).discrepancies).toEqual([])
    })
  },
})
