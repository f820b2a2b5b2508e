import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

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

    it("gives back what a dispatcher took and did not finish", async () => {
      await makeDue(1)
      await dbConnection.raw(`update follow_up_visit set lease_until = '2031-03-10T12:04:00Z'`)
      expect(await dispatch()).toMatchObject({ send: 0 })
      expect(await dispatch(new Date("2031-03-10T12:04:00Z"))).toMatchObject({ send: 1 })
    })

    it("refuses to rewrite a visit's history", async () => {
      await makeDue(1)
      await dispatch()
      await expect(dbConnection.raw("update follow_up_visit_event set action = 'x'")).rejects.toThrow("append-only")
    })
  },
})
