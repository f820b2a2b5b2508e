import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import type { StoreCreditBody } from "../../src/types"
import { storeCreditOf } from "../../src/workflows/store-credit/store-credit-of"
import { asGuest } from "../support/callers"
import { runOnServer } from "../support/run-on-server"
import { openTestShop, type TestShop } from "../support/shop"

jest.setTimeout(300_000)

const CLAIM = "/store/after-sales/store-credit/claim"
const EMAIL = "Guest.Buyer@example.com"

runOnServer({
  testSuite: ({ api, getContainer, dbConfig }) => {
    let test: TestShop
    let container: MedusaContainer
    let orderId: string

    beforeAll(async () => {
      container = getContainer()
      test = await openTestShop(container, { baseUrl: String(api.defaults.baseURL), databaseUrl: dbConfig.clientUrl })
    })

    beforeEach(async () => {
      const items = [{ title: "Mug", quantity: 1, unit_price: 10 }]
      const order = await container.resolve(Modules.ORDER).createOrders({ email: EMAIL, currency_code: "eur", items })
      orderId = order.id
      await storeCreditOf(container).issue({
        ...{ marker: `payout of ${orderId}`, order_id: orderId, rma_id: null, currency_code: "eur", amount: "20.00" },
        holder: { customer_id: null, email: EMAIL.toLowerCase() },
      })
    })

    const balancesOf = ({ store_credit }: { readonly store_credit: readonly StoreCreditBody[] }) =>
      store_credit.map(({ currency_code, balance }) => `${balance} ${currency_code}`)
    const purse = (headers: Readonly<Record<string, string>> = {}) =>
      test.as(test.owner).with(headers).get<{ store_credit: StoreCreditBody[] }>("/store/after-sales/store-credit")

    describe("the credit of an address", () => {
      it("comes into the account of whoever shows that it is his, once, however often he asks", async () => {
        const link = await asGuest(container, orderId)
        expect(balancesOf(await purse())).toEqual([])
        const both = test.as(test.owner).with(link)
        const answers = await Promise.all(
          [1, 2, 3].map(() => both.post<{ store_credit: StoreCreditBody[] }>(CLAIM, {})),
        )
        expect(answers.map(balancesOf)).toEqual([["20.00 eur"], ["20.00 eur"], ["20.00 eur"]])
        expect(balancesOf(await purse())).toEqual(["20.00 eur"])
        expect(balancesOf(await purse(link))).toEqual(["0.00 eur"])
      })

      it("stays where it is for who has only one of the two", async () => {
        const link = await asGuest(container, orderId)
        expect(await test.as(test.owner).ask("POST", CLAIM, {})).toMatchObject({ status: 401 })
        expect(await test.shop.store.with(link).ask("POST", CLAIM, {})).toMatchObject({ status: 401 })
        expect(balancesOf(await purse(link))).toEqual(["20.00 eur"])
      })
    })
  },
})
