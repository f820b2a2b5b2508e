import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import { lapseDueRmas } from "../../src/workflows/sweep/lapse-due-rmas"
import { remindDueRmas } from "../../src/workflows/sweep/remind-due-rmas"
import { readRequest, receiveHere } from "../support/requests"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"
import { actOnWithdrawal, withdraw } from "../support/withdrawals"

jest.setTimeout(300_000)

const A_MONTH_MS = 31 * 86_400_000

runOnServer({
  testSuite: ({ api, getContainer, dbConfig }) => {
    let test: TestShop
    let container: MedusaContainer

    beforeAll(async () => {
      container = getContainer()
      test = await openTestShop(container, { baseUrl: String(api.defaults.baseURL), databaseUrl: dbConfig.clientUrl })
    })

    const later = () => new Date(Date.now() + A_MONTH_MS)

    async function withdrawn() {
      const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }] })
      const { id, rma_id } = await withdraw(test.as(test.owner), order)
      return { id, rma: await readRequest(test, rma_id ?? "") }
    }

    describe("goods of a withdrawal", () => {
      it("that were posted on the last day are taken in when they arrive: the request has not lapsed", async () => {
        const { rma } = await withdrawn()
        expect(rma.lapses_at).not.toBeNull()
        expect(await lapseDueRmas(container, later())).toEqual([])
        const late = await readRequest(test, rma.id)
        expect(late).toMatchObject({ stage: "approved", lapses_at: null, core_return_id: rma.core_return_id })
        expect(await lapseDueRmas(container, later())).toEqual([])
        expect(await receiveHere(test, late, 1)).toMatchObject({ stage: "received" })
      })

      it("that are shown to be under way are not asked for again", async () => {
        const { id, rma } = await withdrawn()
        await actOnWithdrawal(test, { id }, "record-dispatch", { evidence: "Parcel Express 4711" })
        const sent = await readRequest(test, rma.id)
        expect(sent).toMatchObject({ stage: "approved", lapses_at: null })
        expect(await remindDueRmas(container, new Date(Date.parse(rma.lapses_at ?? "") - 1))).toEqual([])
        expect(await lapseDueRmas(container, later())).toEqual([])
      })

      it("are asked for without the threat that the request ends", async () => {
        const { rma } = await withdrawn()
        const of = { rma_id: rma.id, template: "rma_approved" }
        const [letter] = await container.resolve(AFTER_SALES_MODULE).listOutboxMessages(of)
        expect(letter?.data).toMatchObject({ ends_by_itself: false })
      })
    })
  },
})
