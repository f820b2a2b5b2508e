import { decideMerge, type MergeableTicket } from "./decide-merge"

describe("merging", () => {
  const ticket: MergeableTicket = { id: "tick_1", stage: "open", customer_id: "cus_1", email: "ann@shop.test" }

  it("joins two tickets of one customer", () => {
    expect(decideMerge(ticket, { ...ticket, id: "tick_2" })).toEqual({ accepted: true, value: "tick_2" })
  })

  it("knows somebody who once wrote without an account by his address", () => {
    expect(
      decideMerge({ ...ticket, customer_id: null, email: "Ann@shop.test" }, { ...ticket, id: "tick_2" }),
    ).toMatchObject({
      accepted: true,
    })
  })

  it.each<[string, MergeableTicket, string]>([
    ["with itself", ticket, "merge_with_itself"],
    ["into one that is over", { ...ticket, id: "tick_2", stage: "closed" }, "merge_target_over"],
    ["into somebody else's", { ...ticket, id: "tick_2", customer_id: "cus_2" }, "merge_other_customer"],
    [
      "of strangers without any address",
      { ...ticket, id: "tick_2", customer_id: null, email: null },
      "merge_other_customer",
    ],
  ])("is refused %s", (_, into, code) => {
    expect(decideMerge(ticket, into)).toMatchObject({ reasons: [{ code }] })
  })
})
