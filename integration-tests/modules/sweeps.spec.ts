import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import type { RmaStage } from "../../src/domain/rma/lifecycle"
import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import { lapseRma, listDueToLapse } from "../../src/modules/after-sales/commands/rma/lapse-due"
import { listDriftingRmas } from "../../src/modules/after-sales/queries/reconcile/list-drifting-rmas"
import {
  listLeftCoreMovements,
  listMissingCoreMovements,
  listUnbegunPayouts,
  listUncompletedSettlements,
  listUnfollowedOutbound,
  listUnpostedReceipts,
} from "../../src/modules/after-sales/queries/reconcile/list-unfinished-rmas"
import { listUnsettledPayouts } from "../../src/modules/after-sales/queries/reconcile/list-unsettled-payouts"
import type { Reading } from "../../src/modules/after-sales/transaction"
import { lapseDueRmas } from "../../src/workflows/sweep/lapse-due-rmas"

jest.setTimeout(120_000)

/** In the future, so that the job that runs beside the test finds nothing due. */
const END = new Date("2031-03-01T00:00:00.000Z")
const JUST_BEFORE = new Date(END.getTime() - 1)

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ getContainer, dbConnection }) => {
    let container: MedusaContainer

    beforeAll(async () => {
      container = getContainer()
      const afterSales = container.resolve(AFTER_SALES_MODULE)
      const { id } = await afterSales.createBusinessCalendars({ name: "Office", time_zone: "UTC", is_default: true })
      await afterSales.createBusinessCalendarHours({ weekday: "mon", opens: "09:00", closes: "18:00", calendar_id: id })
    })

    async function addRma(id: string, stage: RmaStage, lapsesAt: Date | null = END): Promise<void> {
      await dbConnection.raw(
        `insert into rma (id, stage, order_id, order_display_id, currency_code, requested_by, value, raw_value,
                          requested_at, decision_due_at, lapses_at)
         values (?, ?, 'order_1', 1, 'eur', 'customer', 1, '{"value":"1"}', now(), now(), ?)`,
        [id, stage, lapsesAt],
      )
    }

    async function stageOf(id: string): Promise<string> {
      const { rows } = await dbConnection.raw("select stage from rma where id = ?", [id])
      return rows[0].stage
    }

    async function countEvents(): Promise<number> {
      const { rows } = await dbConnection.raw("select count(*)::int as n from rma_event")
      return rows[0].n
    }

    describe("the sweep of requests whose time ran out", () => {
      it.each<[RmaStage, RmaStage]>([
        ["awaiting_information", "lapsed"],
        ["approved", "lapsed"],
        ["settled", "closed"],
        ["rejected", "refused"],
      ])("ends a request in stage %s at the very instant, not a millisecond before", async (stage, ended) => {
        await addRma("rma_1", stage)
        expect(await lapseDueRmas(container, JUST_BEFORE)).toEqual([])
        expect(await stageOf("rma_1")).toBe(stage)
        expect(await lapseDueRmas(container, END)).toMatchObject([{ id: "rma_1" }])
        expect(await stageOf("rma_1")).toBe(ended)
        expect(await lapseDueRmas(container, END)).toEqual([])
        expect(await countEvents()).toBe(1)
      })

      it("leaves a request alone that has no end, or that waits for the merchant", async () => {
        await addRma("rma_1", "approved", null)
        await addRma("rma_2", "received", END)
        expect(await lapseDueRmas(container, END)).toEqual([])
      })

      it("ends each of 250 requests once, by however many processes", async () => {
        for (let n = 0; n < 250; n++) await addRma(`rma_${n}`, "settled")
        const sweeps = await Promise.all([1, 2, 3].map(() => lapseDueRmas(container, END)))
        expect(sweeps.flat()).toHaveLength(250)
        expect(new Set(sweeps.flat().map(({ id }) => id)).size).toBe(250)
        expect(await countEvents()).toBe(250)
      })

      it("does not wait for a request that somebody has in hand, and ends it the next time", async () => {
        await addRma("rma_1", "settled")
        const inHand = await dbConnection.transaction()
        await inHand.raw("select id from rma where id = 'rma_1' for update")
        expect(await lapseDueRmas(container, END)).toEqual([])
        await inHand.commit()
        expect(await lapseDueRmas(container, END)).toHaveLength(1)
      })

      it("goes on after a row that cannot be ended", async () => {
        for (const id of ["rma_bad", "rma_good"]) await addRma(id, "settled")
        await dbConnection.raw(`create function break_a_row() returns trigger language plpgsql as $$
          begin raise exception 'this row is broken'; end $$`)
        await dbConnection.raw(`create trigger break_a_row before update on rma for each row
          when (old.id = 'rma_bad') execute function break_a_row()`)
        expect(await lapseDueRmas(container, END)).toMatchObject([{ id: "rma_good", action: "close" }])
        expect(await stageOf("rma_bad")).toBe("settled")
      })

      it("finds nothing to do in a request that was acted on since it was listed", async () => {
        await addRma("rma_1", "received")
        const lapsed = container.resolve(AFTER_SALES_MODULE).run(lapseRma, { id: "rma_1", now: END })
        expect(await lapsed).toBeNull()
      })
    })

    describe("what the sweeps look for among 40,000 requests", () => {
      const page = { untouched_since: END, after_id: "", limit: 100 }

      /** Forty thousand requests and payouts of the past, and a handful of open ones. */
      beforeEach(async () => {
        await dbConnection.raw(
          `insert into rma (id, stage, order_id, order_display_id, currency_code, requested_by, value, raw_value,
                            requested_at, decision_due_at, lapses_at, core_return_id, receipt_posted_at)
           select 'rma_' || lpad(n::text, 6, '0'), state.stage, 'order_' || n, n, 'eur', 'customer', 1, '{"value":"1"}',
                  now(), now(), state.lapses_at, case when state.stage = 'canceled' then null else 'return_' || n end, now()
             from generate_series(1, 40000) n
             cross join lateral (select
               case when n % 4000 = 0 then 'approved' when n % 4000 = 1 then 'settling'
                    when n % 3 = 0 then 'canceled' else 'closed' end as stage,
               case when n % 4000 = 0 then ?::timestamptz end as lapses_at) state`,
          [END],
        )
        await dbConnection.raw(
          `insert into payout (id, rma_id, order_id, position, payment_id, amount, raw_amount, currency_code, status)
           select 'payout_' || lpad(n::text, 6, '0'), 'rma_' || lpad(n::text, 6, '0'), 'order_' || n, 0, 'pay_' || n, 1,
                  '{"value":"1"}', 'eur', case when n % 10000 = 1 then 'uncertain' else 'paid' end
             from generate_series(1, 40000) n`,
        )
        await dbConnection.raw("analyze rma")
        await dbConnection.raw("analyze payout")
      })

      it.each<[string, string, (reading: Reading) => Promise<unknown>]>([
        ["due", "IDX_rma_lapses", (reading) => listDueToLapse(reading, { now: END, tried: [], limit: 100 })],
        ["open", "IDX_rma_open", (reading) => listDriftingRmas(reading, { order_id: null, after_id: "", limit: 100 })],
        [
          "open of one order",
          "IDX_rma_order",
          (reading) => listDriftingRmas(reading, { order_id: "order_4000", after_id: "", limit: 100 }),
        ],
        ["without core return", "IDX_rma_core_return_missing", (reading) => listMissingCoreMovements(reading, page)],
        [
          "ended and still moved by core",
          "IDX_rma_core_movement_left",
          (reading) => listLeftCoreMovements(reading, page),
        ],
        ["not sent as owed", "IDX_rma_outbound_unfollowed", (reading) => listUnfollowedOutbound(reading, page)],
        ["not told to core", "IDX_rma_receipt_unposted", (reading) => listUnpostedReceipts(reading, page)],
        ["settled and not begun to be paid", "IDX_rma_stage_due", (reading) => listUnbegunPayouts(reading, page)],
        ["paid and not completed", "IDX_rma_stage_due", (reading) => listUncompletedSettlements(reading, page)],
        [
          "of unknown fate",
          "IDX_payout_unsettled",
          (reading) => listUnsettledPayouts(reading, { executing_since: END, after_id: "", limit: 100 }),
        ],
      ])("reads what is %s by its index, and next to nothing else", async (_, index, ask) => {
        const plan = await explain(ask)
        expect(plan).toContain(index)
        expect(plan).not.toMatch(/Seq Scan on (rma|payout)\b/)
        expect(rowsThrownAway(plan)).toBeLessThan(100)
      })

      /** The plan as PostgreSQL carried it out, with the planner left free to choose. */
      async function explain(ask: (reading: Reading) => Promise<unknown>): Promise<string> {
        const lines: string[] = []
        await ask({
          query: async (sql, parameters = []) => {
            const bindings = parameters.map((parameter) => (Array.isArray(parameter) ? "{}" : parameter))
            const { rows } = await dbConnection.raw(`explain (analyze, costs off) ${sql}`, bindings)
            lines.push(...rows.map((row: { "QUERY PLAN": string }) => row["QUERY PLAN"]))
            return []
          },
        })
        return lines.join("\n")
      }

      function rowsThrownAway(plan: string): number {
        return [...plan.matchAll(/Rows Removed by \w+: (\d+)/g)].reduce((total, [, rows]) => total + Number(rows), 0)
      }
    })
  },
})
