import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import { beginStockPosting } from "../../src/modules/after-sales/commands/stock/begin-stock-posting"
import type { AdminRma, AfterSalesHealth } from "../../src/types"
import { inspectAll, openRequest, readRequest, receiveHere } from "../support/requests"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"

jest.setTimeout(300_000)

runOnServer({
  testSuite: ({ api, getContainer, dbConfig }) => {
    let test: TestShop
    let container: MedusaContainer

    beforeAll(async () => {
      container = getContainer()
      test = await openTestShop(container, {
        baseUrl: String(api.defaults.baseURL),
        databaseUrl: dbConfig.clientUrl,
      })
    })

    const doubts = async () => (await test.admin.get<AfterSalesHealth>("/admin/after-sales/health")).stock_doubts
    const confirm = (rma: AdminRma) =>
      test.admin.post<{ rma: AdminRma }>(`/admin/after-sales/rmas/${rma.id}/confirm-stock`, { words: "12 and 12" })

    const arrive = async () => {
      const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }] })
      return receiveHere(test, await openRequest(test, order, 1), 1)
    }

    it("is what a process leaves that dies while units go into stock, until staff have counted", async () => {
      const arrived = await arrive()
      const begun = { rma_id: arrived.id, units: 1, now: new Date() }
      await container.resolve(AFTER_SALES_MODULE).run(beginStockPosting, begun)

      await inspectAll(test, arrived)
      const inspected = await readRequest(test, arrived.id)
      expect(inspected).toMatchObject({ stage: "inspected", stock_in_doubt: 1 })
      expect(await doubts()).toBe(1)

      const { rma } = await confirm(inspected)
      expect(rma.stock_in_doubt).toBe(0)
      expect(rma.messages).toMatchObject([{ body: "12 and 12", is_internal: true }])
      expect(await doubts()).toBe(0)
      await expect(confirm(inspected)).rejects.toThrow("stock_not_in_doubt")
    })

    it("is nothing that a receipt leaves whose process lives", async () => {
      await inspectAll(test, await arrive())
      expect(await doubts()).toBe(0)
      expect(await container.resolve(AFTER_SALES_MODULE).listStockPostings({})).toEqual([])
    })
  },
})
