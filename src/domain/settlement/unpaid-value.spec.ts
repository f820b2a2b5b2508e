import { unpaidValue, type OrderPaid } from "./unpaid-value"

function unpaid(given: Partial<OrderPaid>): number {
  const order = { total: "242.90", goods_changed: false, paid: "242.90", passed_over: "0" }
  return Number(unpaidValue({ ...order, ...given }))
}

describe("what of an order was never paid for", () => {
  it.each<[string, Partial<OrderPaid>, number]>([
    ["is nothing where it was", {}, 0],
    ["is all of it where it was not", { paid: "0" }, 242.9],
    ["is what came back before the rest was paid on delivery", { paid: "123.90" }, 119],
    ["is nothing more once a request has met it", { paid: "123.90", passed_over: "119.00" }, 0],
    ["is nothing where more was paid than it cost", { paid: "300" }, 0],
    ["cannot be told once goods were added to it", { total: "300", goods_changed: true, paid: "123.90" }, 0],
  ])("%s", (_, given, expected) => {
    expect(unpaid(given)).toBe(expected)
  })
})
