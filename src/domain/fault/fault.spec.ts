import fc from "fast-check"

import { FAULT_PARTIES, type Grade } from "../kernel/vocabulary"
import { sum } from "../money/decimal"
import { inCurrency } from "../money/in-currency"
import { RMA_STAGES } from "../rma/lifecycle"
import { customersShare } from "./customers-share"
import { decideFault, type AttributableItem } from "./decide-fault"
import { describeFault } from "./describe-fault"
import { anyFault } from "./fault.fixtures"
import { wholeFault, type FaultShare } from "./fault-share"
import { leadingParty } from "./leading-party"
import { mayAttributeFault } from "./may-attribute-fault"
import { splitByFault } from "./split-by-fault"

const half: readonly FaultShare[] = [
  { party: "customer", percentage: 50 },
  { party: "carrier", percentage: 50 },
]

function build(given: Partial<AttributableItem> = {}): AttributableItem {
  return {
    id: "item_1",
    fault_shares: wholeFault("merchant"),
    freight_payer: "merchant",
    skips_discretion: false,
    findings: [],
    ...given,
  }
}

function attribute(item: Partial<AttributableItem>, shares: readonly FaultShare[], words = "The lid is scratched.") {
  return decideFault([build(item)], [{ id: "item_1", fault_shares: shares }], words)
}

function against(...given: Parameters<typeof attribute>): string[] {
  const decision = attribute(...given)
  return decision.accepted ? [] : decision.reasons.map(({ code, field }) => `${code} at ${field}`)
}

describe("attributing fault anew", () => {
  const finding = (grade: Grade, note: string | null = "Scratched by a knife.") => [{ grade, note }]
  const quality = { skips_discretion: true }

  it.each<[string, Partial<AttributableItem>, readonly FaultShare[], string[]]>([
    ["is allowed between merchant and carrier", {}, wholeFault("carrier"), []],
    ["is allowed in shares", {}, half, []],
    ["wants shares that sum to 100", {}, half.slice(0, 1), ["fault_shares_incomplete at items.0.fault_shares"]],
    ["wants at least one share", {}, [], ["fault_shares_incomplete at items.0.fault_shares"]],
    [
      "names each party once",
      {},
      [...half.slice(0, 1), ...half.slice(0, 1)],
      ["fault_shares_incomplete at items.0.fault_shares"],
    ],
    [
      "has no shares of nothing",
      {},
      [...wholeFault("carrier"), { party: "merchant", percentage: 0 }],
      ["fault_shares_incomplete at items.0.fault_shares"],
    ],
    ["puts a wrong choice on the customer", {}, wholeFault("customer"), []],
    [
      "puts no defect on the customer before inspection (R14)",
      quality,
      wholeFault("customer"),
      ["fault_not_customers at items.0.fault_shares"],
    ],
    [
      "puts not even part of a defect on him before inspection",
      quality,
      half,
      ["fault_not_customers at items.0.fault_shares"],
    ],
    [
      "puts no defect on him that inspection confirmed",
      { ...quality, findings: finding("defective") },
      wholeFault("customer"),
      ["fault_not_customers at items.0.fault_shares"],
    ],
    [
      "puts no defect on him without a note of what was found",
      { ...quality, findings: finding("used", " ") },
      wholeFault("customer"),
      ["fault_not_customers at items.0.fault_shares"],
    ],
    [
      "puts it on him once inspection found it used, with a note",
      { ...quality, findings: finding("used") },
      wholeFault("customer"),
      [],
    ],
    ["takes a defect off him at any time", { ...quality, fault_shares: half }, wholeFault("supplier"), []],
  ])("%s", (_, item, shares, expected) => {
    expect(against(item, shares)).toEqual(expected)
  })

  it("always says why", () => {
    expect(against({}, wholeFault("carrier"), " ")).toEqual(["words_required at words"])
  })

  it("concerns items of the request only", () => {
    const decision = decideFault([build()], [{ id: "item_9", fault_shares: half }], "Why")
    expect(decision).toMatchObject({ accepted: false, reasons: [{ code: "item_not_in_request", field: "items.0.id" }] })
  })

  it.each<[string, Partial<AttributableItem>, readonly FaultShare[], string]>([
    ["the carrier's where he is at fault", {}, wholeFault("carrier"), "carrier"],
    ["the merchant's where his supplier is", {}, wholeFault("supplier"), "merchant"],
    ["the customer's, for his share", {}, half, "customer"],
    ["the merchant's where nobody is at fault", {}, wholeFault("none"), "merchant"],
    ["still the merchant's who had offered to pay it", { fault_shares: wholeFault("customer") }, half, "merchant"],
  ])("makes the way back %s", (_, item, shares, payer) => {
    expect(attribute(item, shares)).toMatchObject({ value: [{ freight_payer: payer }] })
  })

  it("keeps what was before, for the history", () => {
    const decision = attribute({}, half)
    expect(decision).toMatchObject({ value: [{ before: wholeFault("merchant"), fault_party: "carrier" }] })
    expect(describeFault(half)).toBe("customer 50 %, carrier 50 %")
  })

  it("ends when the money is fixed", () => {
    const allowed = RMA_STAGES.filter(mayAttributeFault)
    expect(allowed).toEqual([
      ...["requested", "awaiting_information", "approved", "received", "awaiting_repair", "inspected", "appealed"],
    ])
  })
})

describe("shares", () => {
  it("lead to the party that bears most; of equals never to the customer", () => {
    expect(leadingParty(half)).toBe("carrier")
    for (const party of FAULT_PARTIES) expect(leadingParty(wholeFault(party))).toBe(party)
  })

  it("put on the customer his own part and nobody's", () => {
    expect(FAULT_PARTIES.map((party) => customersShare(wholeFault(party)))).toEqual([0, 0, 0, 100, 100])
    expect(customersShare(half)).toBe(50)
  })

  it("split any amount into parts that sum to it, none below nothing", () => {
    const worth = fc.integer({ min: 0, max: 100_000 }).map((cents) => (cents / 100).toFixed(2))
    const weighed = fc.array(fc.record({ fault_shares: anyFault, worth }), { minLength: 1, maxLength: 4 })
    const currency = fc.constantFrom("eur", "jpy", "kwd")
    fc.assert(
      fc.property(worth, weighed, currency, (amount, faults, code) => {
        const whole = inCurrency(amount, code)
        const parts = Object.values(splitByFault(whole, faults, code))
        expect(inCurrency(sum(parts), code)).toBe(whole)
        for (const part of parts) expect(Number(part)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
