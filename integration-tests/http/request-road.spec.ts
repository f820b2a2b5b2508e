import { uploadPhoto } from "../../demo/seed/requests/calls"
import type { AdminRma, Eligibility, SettlementBody, StoreRma } from "../../src/types"
import { buildPhoto } from "../support/photos"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"

jest.setTimeout(300_000)

runOnServer({
  testSuite: ({ api, getContainer, dbConfig }) => {
    let test: TestShop

    beforeAll(async () => {
      test = await openTestShop(getContainer(), {
        baseUrl: String(api.defaults.baseURL),
        databaseUrl: dbConfig.clientUrl,
      })
    })

    describe("the road of one request", () => {
      it("leads from the question to the money, paid once", async () => {
        const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 2 }] })
        const store = test.as(test.owner)
        const { eligibility } = await store.get<{ eligibility: Eligibility }>(
          `/store/after-sales/orders/${order.id}/eligibility`,
        )
        expect(eligibility).toMatchObject({ can_request: true, lines: [{ quantity: 2, returnable_quantity: 2 }] })
        const [line] = eligibility.lines
        const request = {
          order_id: order.id,
          items: [{ line_item_id: line?.line_item_id, quantity: 1, reason_code: "quality", note: "The handle broke" }],
        }
        const { preview } = await store.post<{ preview: SettlementBody }>("/store/after-sales/rmas/preview", request)
        expect(preview).toMatchObject({ total: "119.00", payable: "119.00" })

        const { id: photo } = await uploadPhoto(store, order.id, await buildPhoto())
        const { rma: opened } = await store.post<{ rma: StoreRma }>("/store/after-sales/rmas", {
          ...request,
          items: request.items.map((item) => ({ ...item, evidence_ids: [photo] })),
        })
        const { rma: seen } = await test.admin.get<{ rma: AdminRma }>(`/admin/after-sales/rmas/${opened.id}`)
        expect(seen).toMatchObject({ stage: "approved", requested_by: "customer", clock: { state: "met" } })
        expect(seen.core_return_id).not.toBeNull()

        const [item] = seen.items
        const { rma: received } = await test.admin.post<{ rma: AdminRma }>(
          `/admin/after-sales/rmas/${opened.id}/receive`,
          { items: [{ id: item?.id, quantity: 1 }] },
        )
        expect(received.stage).toBe("received")
        const { rma: inspected } = await test.admin.post<{ rma: AdminRma }>(
          `/admin/after-sales/rmas/${opened.id}/inspect`,
          { units: [{ id: item?.units[0]?.id, accepted: true, grade: "defective", disposition: "dispose" }] },
        )
        expect(inspected).toMatchObject({ stage: "inspected", settlement: { payable: "119.00" } })
        const { rma: settled } = await test.admin.post<{ rma: AdminRma }>(
          `/admin/after-sales/rmas/${opened.id}/settle`,
          {},
        )
        expect(settled).toMatchObject({ stage: "settled", payouts: [{ status: "paid", amount: "119.00" }] })

        const { rma: rated } = await store.post<{ rma: StoreRma }>(`/store/after-sales/rmas/${opened.id}/feedback`, {
          score: 5,
        })
        expect(rated).toMatchObject({ stage: "closed", feedback: { score: 5 } })
      })
    })
  },
})
