import { accept, refuse } from "../kernel/decision"
import { buildLine, buildOrder, buildShipment, buildTerms, noon } from "../policy/policy.fixtures"
import type { AfterSalesReason } from "../policy/reason"
import type { ReturnWindow } from "../policy/return-window"
import { decideCoreReturn, type CoreReturnRequest } from "./decide-core-return"
import type { ReturnTermsOf } from "./return-terms"

const order = buildOrder({ lines: [buildLine({ quantity: 2, shipments: [buildShipment({ quantity: 2 })] })] })
const quality: AfterSalesReason = {
  id: "asrsn_1",
  code: "quality",
  return_reason_id: "rr_quality",
  reason_class: "quality",
  basis: "nonconformity",
  fault_party: "merchant",
  freight_payer: "merchant",
  evidence: ["description"],
  remedies: ["refund"],
  skips_discretion: true,
  goods_come_back: true,
}
const clause = { policy_code: "standard", version: 1, clause: "window.nonconformity", source: null }
const window: ReturnWindow = {
  starts_on: "2026-11-02",
  start_known_by: "delivery",
  presumed_days: 0,
  days: 365,
  counted_until_on: "2027-11-02",
  moved_off_holiday: false,
  season: null,
  ends_on: "2027-11-02",
  ends_at: noon("2027-11-03"),
}
const open = accept({ terms: buildTerms(), clause, window })
const allowed: ReturnTermsOf = () => open
const closed: ReturnTermsOf = () => refuse([{ code: "window_closed", message: "The window is closed.", clause }])

function ask(given: Partial<CoreReturnRequest> = {}, terms = allowed, reason = quality) {
  const item = { id: "line_1", quantity: 1, reason_id: "rr_quality", note: "It leaks" }
  const request = { items: [item], return_shipping: {}, option_leads_back: true, ...given }
  const decision = decideCoreReturn(request, order, [reason], new Map(), terms)
  return decision.accepted ? "accepted" : decision.reasons.map(({ code, field }) => [code, field])
}
const item = { id: "line_1", quantity: 1, reason_id: "rr_quality", note: "It leaks" }

describe("a return asked of core directly", () => {
  it("passes when a request of ours would", () => {
    expect(ask()).toBe("accepted")
  })

  it("is refused for a reason that needs a picture, because core takes none", () => {
    const torn: AfterSalesReason = { ...quality, evidence: ["description", "photo"] }
    expect(ask({}, allowed, torn)).toEqual([["photo_required", "items.0.reason_id"]])
  })

  it("takes the note on the whole for the description of an item", () => {
    expect(ask({ items: [{ ...item, note: null }], note: "It leaks" })).toBe("accepted")
  })

  it.each([
    ["no reason", { items: [{ ...item, reason_id: null }] }, ["reason_unknown", "items.0.reason_id"]],
    ["a foreign reason", { items: [{ ...item, reason_id: "rr_x" }] }, ["reason_unknown", "items.0.reason_id"]],
    ["a foreign line", { items: [{ ...item, id: "line_9" }] }, ["line_not_in_order", "items.0.id"]],
    ["too many units", { items: [{ ...item, quantity: 3 }] }, ["quantity_not_available", "items.0.quantity"]],
    ["no description", { items: [{ ...item, note: " " }] }, ["description_required", "items.0.note"]],
    ["a price", { return_shipping: { price: 0 } }, ["core_return_terms_not_yours", "return_shipping.price"]],
    ["a way out", { option_leads_back: false }, ["core_return_terms_not_yours", "return_shipping.option_id"]],
    ["receipt at once", { receive_now: true }, ["core_return_terms_not_yours", "receive_now"]],
  ])("is refused with %s, naming core's field", (_, given, reason) => {
    expect(ask(given)).toEqual([reason])
  })

  it("is refused after the window, with all reasons at once", () => {
    expect(ask({ receive_now: true }, closed)).toEqual([
      ["core_return_terms_not_yours", "receive_now"],
      ["window_closed", "items.0"],
      ["quantity_not_available", "items.0.quantity"],
    ])
  })
})
