import { subtract } from "../../../src/domain/money/decimal"
import type { OrderRequest } from "../../seed/orders/order"
import { customers } from "../../seed/people/customers"
import { openRequest, previewRequest, readRequest } from "../../seed/requests/calls"
import { requestOf, withPhoto } from "../ask"
import { readMoney } from "../core"
import { equal, lessThanACoin } from "../expect"
import type { Step } from "../report"
import { expectPaidOnce, expectSound, moneyOf, settleWithTwoClicks, takeIn } from "../settle"
import { deliverOrder, type World } from "../world"

const purchases = [
  { where: "euros, a discount that leaves odd cents", region: "eu", lives: customers.jonas, promotions: ["AUTUMN13"] },
  { where: "dollars, New York tax on top", region: "us", lives: customers.grace, promotions: ["SEVENOFF"] },
  { where: "yen, a currency without decimals", region: "jp", lives: customers.yuki, promotions: ["AUTUMN13"] },
] as const

/** Whole orders with a fault of the merchant: every cent comes back, the freight of the way out as well. */
export async function wholeOrders(world: World, step: Step): Promise<void> {
  const { shop, owner } = world
  const store = world.as(owner)
  for (const { where, region, lives, promotions } of purchases) {
    await step(`in ${where}: what was previewed is what is paid, and it is all that was paid`, async () => {
      const order = await deliverOrder(world, toPurchase(region, promotions, { ...owner, address: lives.address }))
      const request = requestOf(order, "quality")
      const preview = await previewRequest(store, request)
      expectSound(preview, "preview")
      const { id } = await openRequest(store, await withPhoto(store, request))
      equal((await readRequest(shop.admin, id)).stage, "approved", "a defect leaves the merchant no say: stage")
      await takeIn(shop.admin, id)
      const settled = await settleWithTwoClicks(shop.admin, id)
      equal(moneyOf(settled.settlement), moneyOf(preview), "settlement")
      const { captured } = await readMoney(shop.admin, order.id)
      lessThanACoin(subtract(captured, preview.payable), preview.currency_code, "what is left of the payment")
      await expectPaidOnce(shop.admin, settled)
    })
  }
}

function toPurchase(
  region: OrderRequest["region"],
  promotions: OrderRequest["promotions"],
  buyer: OrderRequest["buyer"],
): OrderRequest {
  const lines = [
    { sku: "CIS-24CM", quantity: 3 },
    { sku: "BWT", quantity: 1 },
  ]
  return { region, promotions, buyer, lines }
}
