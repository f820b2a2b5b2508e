import { wholeFault } from "../fault/fault-share"
import { ACTOR_TYPES, FAULT_PARTIES, FREIGHT_PAYERS, type ActorType } from "../kernel/vocabulary"
import { findReasonFaults } from "../policy/find-reason-faults"
import { decideApproval, type ApprovableItem, type ApprovalItem } from "./decide-approval"
import { buildApprovable } from "./rma.fixtures"

const analysed = { id: "item_1", cause: "lid cracked before dispatch" }

function against(items: ApprovableItem[], statements: ApprovalItem[], by: ActorType = "staff"): string[] {
  const decision = decideApproval(items, statements, by)
  return decision.accepted ? [] : decision.reasons.map(({ code, field }) => `${code} at ${field}`)
}

function approved(item: Partial<ApprovableItem>, said: Partial<ApprovalItem> = {}, by: ActorType = "staff") {
  const decision = decideApproval([buildApprovable(item)], [{ ...analysed, ...said }], by)
  if (!decision.accepted) throw new Error(decision.reasons[0].message)
  return decision.value[0]
}

describe("the cause comes before the remedy (R17)", () => {
  it.each<[string, Partial<ApprovableItem>, ApprovalItem[], ActorType, string[]]>([
    ["staff state it", {}, [analysed], "staff", []],
    ["staff who say nothing are asked for it", {}, [], "staff", ["cause_required at items.cause"]],
    [
      "staff who write blanks are asked for it",
      {},
      [{ id: "item_1", cause: " " }],
      "staff",
      ["cause_required at items.0.cause"],
    ],
    ["staff stated it before the appeal", { cause: "worn" }, [], "staff", []],
    ["a defect is its own cause (R14)", { skips_discretion: true }, [], "staff", []],
    ["the policy needs none to approve by itself", {}, [], "policy", []],
  ])("%s", (_, item, statements, by, expected) => {
    expect(against([buildApprovable(item)], statements, by)).toEqual(expected)
  })

  it("is the class of the reason where nobody stated one", () => {
    const decision = decideApproval([buildApprovable({ reason_class: "quality" })], [], "policy")
    expect(decision).toMatchObject({ value: [{ cause: "quality" }] })
  })

  it("is kept as staff wrote it, without its blanks", () => {
    expect(approved({ cause: "worn" }, { cause: " misprint " })).toMatchObject({ cause: "misprint" })
  })

  it("is asked for every item, each by its id", () => {
    const items = [buildApprovable(), buildApprovable({ id: "item_2" }), buildApprovable({ id: "item_3" })]
    const decision = decideApproval(items, [analysed], "staff")
    expect(decision).toMatchObject({ reasons: [{ facts: { item_id: "item_2" } }, { facts: { item_id: "item_3" } }] })
  })
})

describe("who pays the way back", () => {
  it.each([
    ["stays as the reason says", { freight_payer: "merchant" }, {}, "merchant"],
    ["moves to the merchant with his fault (R10)", {}, { fault_party: "merchant" }, "merchant"],
    ["moves to the carrier with his fault (R11)", {}, { fault_party: "carrier" }, "carrier"],
    ["moves to the merchant where his supplier is at fault", {}, { fault_party: "supplier" }, "merchant"],
    [
      "moves to the customer with his fault (R12)",
      { fault_shares: wholeFault("merchant"), freight_payer: "merchant" },
      { fault_party: "customer" },
      "customer",
    ],
    [
      "does not stay with the carrier who is not at fault after all",
      { fault_shares: wholeFault("carrier"), freight_payer: "carrier" },
      { fault_party: "none" },
      "merchant",
    ],
    ["is what staff say", { fault_shares: wholeFault("customer") }, { freight_payer: "merchant" }, "merchant"],
  ] as const)("%s", (_, item, said, payer) => {
    expect(approved(item, said)).toMatchObject({ freight_payer: payer })
  })

  it.each(
    FAULT_PARTIES.flatMap((fault_party) => FREIGHT_PAYERS.map((freight_payer) => ({ fault_party, freight_payer }))),
  )("is held to the rule of reasons when staff say %j", (said) => {
    const sound = findReasonFaults({ ...said, remedies: ["refund"], goods_come_back: true }).length === 0
    expect(against([buildApprovable()], [{ ...analysed, ...said }])).toEqual(
      sound ? [] : [expect.stringMatching(/^freight_not_(customers|carriers) at items\.0\.freight_payer$/)],
    )
  })

  it.each(FAULT_PARTIES.flatMap((before) => FAULT_PARTIES.map((after) => [before, after] as const)))(
    "never contradicts the fault that moves from %s to %s",
    (before, after) => {
      const payer = before === "carrier" ? "carrier" : before === "customer" ? "customer" : "merchant"
      const item = buildApprovable({ fault_shares: wholeFault(before), freight_payer: payer })
      expect(against([item], [{ ...analysed, fault_party: after }])).toEqual([])
    },
  )
})

describe("an approval", () => {
  it.each(ACTOR_TYPES)("by %s never lets the customer pay for another's fault", (by) => {
    const item = buildApprovable({ fault_shares: wholeFault("merchant"), freight_payer: "customer" })
    expect(against([item], [analysed], by)).toEqual(["freight_not_customers at items.0.freight_payer"])
  })

  it("about an item of another request is refused", () => {
    expect(against([buildApprovable()], [{ id: "item_9" }, analysed])).toEqual(["item_not_in_request at items.0.id"])
  })

  it("puts no defect on the customer on suspicion (R14)", () => {
    const item = buildApprovable({
      skips_discretion: true,
      fault_shares: wholeFault("merchant"),
      freight_payer: "merchant",
    })
    expect(against([item], [{ ...analysed, fault_party: "customer" }])).toEqual([
      "fault_not_customers at items.0.fault_shares",
    ])
  })

  it("puts more on the customer only with a cause of its own, though an earlier decision had one", () => {
    const item = buildApprovable({ cause: "misprint", fault_shares: wholeFault("merchant"), freight_payer: "merchant" })
    expect(against([item], [{ id: "item_1", fault_party: "customer" }])).toEqual(["cause_required at items.0.cause"])
  })

  it("may share the fault, and names who bears most of it", () => {
    const fault_shares = [
      { party: "customer", percentage: 40 },
      { party: "carrier", percentage: 60 },
    ] as const
    expect(approved({}, { fault_shares })).toMatchObject({ fault_party: "carrier", fault_shares })
    expect(against([buildApprovable()], [{ ...analysed, fault_shares: fault_shares.slice(0, 1) }])).toEqual([
      "fault_shares_incomplete at items.0.fault_shares",
    ])
  })

  it("grants what was asked for", () => {
    expect(approved({})).toMatchObject({ id: "item_1", resolution: "refund", fault_party: "customer" })
  })
})

describe("the remedy that staff choose", () => {
  const item = buildApprovable({
    requested_resolution: "replacement",
    reason_remedies: ["refund", "replacement", "repair"],
    offered_remedies: ["refund", "replacement"],
  })

  it("is the wish, unless they say otherwise", () => {
    expect(approved(item)).toMatchObject({ resolution: "replacement" })
    expect(approved(item, { resolution: "refund" })).toMatchObject({ resolution: "refund" })
  })

  it("is one that reason and terms allow", () => {
    expect(against([item], [{ ...analysed, resolution: "repair" }])).toEqual([
      "remedy_not_offered at items.0.resolution",
    ])
    const unreasonable = { ...item, reason_remedies: [] }
    expect(against([unreasonable], [{ ...analysed, resolution: "refund" }])).toEqual([
      "remedy_not_allowed_for_reason at items.0.resolution",
    ])
  })

  it("stays what was asked for, although the reason was edited since", () => {
    expect(against([{ ...item, reason_remedies: [], offered_remedies: [] }], [analysed])).toEqual([])
  })

  it("does not mix repairs with anything else", () => {
    const repair = buildApprovable({ id: "item_2", cause: "worn", requested_resolution: "repair" })
    expect(against([item, repair], [analysed])).toEqual(["repair_stands_alone at items"])
  })
})
