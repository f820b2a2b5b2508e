import { buildOrder } from "../policy/policy.fixtures"
import { orderRefusals } from "./order-refusals"

describe("an order as a whole", () => {
  it.each([
    ["lets its lines be asked back once it was placed", "active", []],
    ["lets nothing come back when it was cancelled", "canceled", ["order_canceled"]],
    ["lets nothing come back while it is a draft", "draft", ["order_draft"]],
  ] as const)("%s", (_, status, codes) => {
    expect(orderRefusals(buildOrder({ status })).map(({ code }) => code)).toEqual(codes)
  })
})
