import type { MedusaContainer } from "@medusajs/framework/types"
import {
  beginExchangeOrderWorkflow,
  confirmExchangeRequestWorkflow,
  createOrUpdateOrderPaymentCollectionWorkflow,
  orderExchangeAddNewItemWorkflow,
  orderExchangeRequestItemReturnWorkflow,
} from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { customers } from "../../demo/seed/people/customers"
import { registerCustomer, type Customer } from "../../demo/seed/people/register"
import type { RegionCode } from "../../demo/seed/shop/shop"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"

jest.setTimeout(300_000)

interface CoreOrder {
  readonly payment_collections: readonly { readonly amount: number; readonly status: string }[]
}

// What the money of an exchange rests on: when Medusa changes one of these, read decision record 0010 again.
runOnServer({
  testSuite: ({ api, getContainer, dbConfig }) => {
    let test: TestShop
    let container: MedusaContainer
    let buyers: Readonly<Record<RegionCode, Customer>>

    beforeAll(async () => {
      container = getContainer()
      const server = { baseUrl: String(api.defaults.baseURL), databaseUrl: dbConfig.clientUrl }
      test = await openTestShop(container, server, ["wool-hiking-socks", "harbour-merino-sweater"])
      buyers = {
        eu: test.owner,
        us: await registerCustomer(test.shop, customers.grace, "owner-password"),
        jp: await registerCustomer(test.shop, customers.yuki, "owner-password"),
      }
    })

    /** Socks for a sweater, as core does it from begin to confirm. */
    async function exchange(region: RegionCode, price: { unit_price?: number; is_tax_inclusive?: boolean } = {}) {
      const lines = [{ sku: "WHS-3639", quantity: 1 }]
      const order = await deliverOrder(test, { region, buyer: buyers[region], lines })
      const { result: change } = await beginExchangeOrderWorkflow(container).run({ input: { order_id: order.id } })
      const exchange_id = change.exchange_id ?? ""
      await orderExchangeRequestItemReturnWorkflow(container).run({
        input: { exchange_id, return_id: "", items: [{ id: order.items[0]?.id ?? "", quantity: 1 }] },
      })
      const added = { variant_id: test.shop.variants["HMS-NAVY-M"]?.id, quantity: 1, ...price }
      await orderExchangeAddNewItemWorkflow(container).run({ input: { exchange_id, items: [added] } })
      await confirmExchangeRequestWorkflow(container).run({ input: { exchange_id } })
      return order.id
    }

    /** What core's own payment collections ask for. */
    async function askedFor(orderId: string) {
      const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
        entity: "order",
        fields: ["id", "payment_collections.amount", "payment_collections.status"],
        filters: { id: orderId },
      })
      const [order] = data as readonly CoreOrder[]
      return order?.payment_collections.filter(({ status }) => status === "not_paid").map(({ amount }) => amount)
    }

    it.each<[RegionCode, number]>([
      ["eu", 76.91],
      ["us", 89.821875],
      ["jp", 12820],
    ])("asks in %s for fractions of a cent where tax is on top", async (region, amount) => {
      expect(await askedFor(await exchange(region))).toEqual([amount])
    })

    it.each<[RegionCode, number]>([
      ["eu", 20_000 - 12.99],
      ["us", 20_000 - 12.5 * 1.08875],
      ["jp", 20_000 - 1980],
    ])("takes in %s a price with its tax in it as it is", async (region, amount) => {
      const id = await exchange(region, { unit_price: 20_000, is_tax_inclusive: true })
      expect(await askedFor(id)).toEqual([amount])
    })

    it("does not listen to the amount when it is asked for a payment collection", async () => {
      const id = await exchange("eu")
      await createOrUpdateOrderPaymentCollectionWorkflow(container).run({ input: { order_id: id, amount: 5 } })
      expect(await askedFor(id)).toEqual([76.91])
    })
  },
})
