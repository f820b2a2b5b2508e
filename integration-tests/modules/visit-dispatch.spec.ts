import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import { dispatchVisits, type DispatchVisits } from "../../src/modules/after-sales/commands/visit/dispatch-visits"
import { dispatchDueVisits } from "../../src/workflows/visit/dispatch-due-visits"

jest.setTimeout(300_000)

/** Far ahead, so that the job that runs every minute finds none of these due; noon in UTC. */
const NOW = new Date("2031-03-10T12:00:00Z")
const VISITS = 10_000

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ getContainer, dbConnection }) => {
    let container: MedusaContainer

    beforeEach(async () => {
      container = getContainer()
    })

    /** Letters that are due, each to a customer of its own unless told. */
    async function makeDue(count: number, email = "'buyer-' || n || '@shop.test'"): Promise<void> {
      await dbConnection.raw(
        `insert into follow_up_visit (id, trigger, subject, started_by, method, planned_at, due_at, duration_minutes,
           act_at, time_zone, email, language, script)
         select 'fvis_' || n, 'manual', 'manual:' || n, '2031', 'email', '${NOW.toISOString()}', '${NOW.toISOString()}',
                30, '${NOW.toISOString()}', 'UTC', ${email}, 'en', 'How is it?'
           from generate_series(1, ${count}) as n`,
      )
    }

    const dispatch = (now = NOW) => dispatchDueVisits(container, { limit: VISITS, now })
    /** One batch, by a dispatcher to whom core answers as told. */
    const take = (listCanceledOrders: DispatchVisits["listCanceledOrders"]) =>
      container.resolve(AFTER_SALES_MODULE).run(dispatchVisits, { limit: VISITS, now: NOW, listCanceledOrders })
    const countOf = async (sql: string): Promise<number> =>
      (await dbConnection.raw(`select count(*)::int as count from ${sql}`)).rows[0].count

    it("sends each of 10,000 due visits once, whoever of two dispatchers gets it", async () => {
      await makeDue(VISITS)
      const began = performance.now()
      const [one, other] = await Promise.all([dispatch(), dispatch()])
      const seconds = (performance.now() - began) / 1000
      console.info(`${VISITS} visits by two dispatchers: ${Math.round(VISITS / seconds)} a second`)
      expect(one.send + other.send).toBe(VISITS)
      expect(Math.min(one.send, other.send)).toBeGreaterThan(0)
      expect(await countOf("outbox_message where template = 'visit_message'")).toBe(VISITS)
      expect(await countOf("(select distinct data ->> 'visit_id' from outbox_message) as sent")).toBe(VISITS)
      expect(await countOf("customer_contact")).toBe(VISITS)
      expect(await countOf("follow_up_visit where status = 'sent' and lease_until is null")).toBe(VISITS)
      expect(await dispatch()).toMatchObject({ send: 0, wait: 0 })
    })

    it("contacts one customer once, though two dispatchers have a visit of his each", async () => {
      await makeDue(500, "'One@shop.test'")
      const [one, other] = await Promise.all([dispatch(), dispatch()])
      expect([one.send + other.send, one.wait + other.wait]).toEqual([1, 499])
      expect(await countOf("customer_contact")).toBe(1)
    })

    it("gives back at once what a dispatcher took that dies while core is asked", async () => {
      await makeDue(300)
      await dbConnection.raw("update follow_up_visit set order_id = 'order_' || id")
      const killed = take(async () => {
        expect(await dispatch()).toMatchObject({ send: 0 })
        await dbConnection.raw(
          `select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and state = 'idle in transaction'`,
        )
        return []
      })
      await expect(killed).rejects.toThrow()
      expect(await countOf("outbox_message")).toBe(0)
      expect(await dispatch()).toMatchObject({ send: 300 })
      expect(await countOf("(select distinct data ->> 'visit_id' from outbox_message) as sent")).toBe(300)
    })

    it("leaves a visit that one dispatcher holds to him, however long core takes to answer", async () => {
      await makeDue(3)
      await dbConnection.raw("update follow_up_visit set order_id = id")
      const done = await take(async (asked) => {
        expect(await dispatch()).toMatchObject({ send: 0, cancel: 0 })
        return asked.filter((id) => id === "fvis_2")
      })
      expect(done).toMatchObject({ send: 2, cancel: 1 })
      expect(await countOf("outbox_message")).toBe(2)
    })

    it("lets one visit that cannot be dispatched stop nobody, and tries it again five minutes later", async () => {
      await makeDue(30)
      await dbConnection.raw("update follow_up_visit set time_zone = 'Nowhere/Nowhere' where id = 'fvis_1'")
      expect(await dispatch()).toMatchObject({ send: 29 })
      await dbConnection.raw("update follow_up_visit set time_zone = 'UTC'")
      expect(await dispatch(new Date("2031-03-10T12:04:59Z"))).toMatchObject({ send: 0 })
      expect(await dispatch(new Date("2031-03-10T12:05:00Z"))).toMatchObject({ send: 1 })
    })

    it("refuses to rewrite a visit's history", async () => {
      await makeDue(1)
      await dispatch()
      await expect(dbConnection.raw("update follow_up_visit_event set action = 'x'")).rejects.toThrow("append-only")
    })
  },
})
