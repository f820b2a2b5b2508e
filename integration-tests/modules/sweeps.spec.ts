import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import type { RmaStage } from "../../src/domain/rma/lifecycle"
import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import { lapseRma } from "../../src/modules/after-sales/commands/rma/lapse-due"
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
  },
})
