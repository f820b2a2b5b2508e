import { CHECKLIST_ITEMS, missingItems, refusalsToClose, type ClosableTicket } from "./decide-close"

const NOW = new Date("2026-11-20T12:00:00Z")

describe("closing", () => {
  const handled: ClosableTicket = {
    kind: "complaint",
    apologised_at: NOW,
    desired_outcome: "A pot that is whole",
    cause_code: "packing",
    remedy: "A new one was sent",
    customer_told_at: NOW,
    resolution_words: "Replaced",
  }
  const codes = (ticket: Partial<ClosableTicket>) => refusalsToClose({ ...handled, ...ticket }).map(({ code }) => code)

  it("is refused to nobody who handled the complaint", () => {
    expect(codes({})).toEqual([])
  })

  it.each<[string, Partial<ClosableTicket>, string]>([
    ["without an apology", { apologised_at: null }, "apology_required"],
    ["without the customer's wish", { desired_outcome: " " }, "desired_outcome_required"],
    ["without a cause", { cause_code: null }, "cause_required"],
    ["without a remedy", { remedy: "" }, "remedy_required"],
    ["before the customer was told", { customer_told_at: null }, "customer_not_told"],
    ["without saying how it was resolved", { resolution_words: null }, "resolution_required"],
  ])("a complaint %s is refused", (_, ticket, code) => {
    expect(codes(ticket)).toEqual([code])
  })

  it("names everything that is missing at once", () => {
    const untouched = { apologised_at: null, desired_outcome: null, cause_code: null, remedy: null }
    const bare = { ...handled, ...untouched, customer_told_at: null, resolution_words: null }
    expect(missingItems(bare)).toEqual(CHECKLIST_ITEMS)
    expect(refusalsToClose(bare)).toHaveLength(CHECKLIST_ITEMS.length + 1)
  })

  it("asks only for the answer of a ticket that is no complaint", () => {
    const bare = { kind: "consultation", apologised_at: null, remedy: null, cause_code: null } as const
    expect(codes(bare)).toEqual([])
    expect(codes({ ...bare, resolution_words: " " })).toEqual(["resolution_required"])
  })
})
