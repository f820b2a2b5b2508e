import fc from "fast-check"

import { anyFault } from "../fault/fault.fixtures"
import { wholeFault } from "../fault/fault-share"
import { FREIGHT_LEGS } from "../fault/freight-leg"
import { RESOLUTIONS } from "../kernel/vocabulary"
import { allowedActions, findLifecycleFaults, type Lifecycle } from "../kernel/lifecycle"
import { sum } from "../money/decimal"
import { buildContext } from "../rma/rma.fixtures"
import type { SettlementContext, SettlementLine } from "../settlement/settlement"
import { AGEING_BUCKETS, ageInDays, ageingBucket } from "./ageing"
import { decideRecoveryStep, outstandingOf, type RecoveryState, type RecoveryStep } from "./decide-recovery-step"
import {
  RECOVERY_INITIAL_STATUS,
  RECOVERY_LIFECYCLE,
  RECOVERY_OUTSTANDING,
  RECOVERY_STATUSES,
  type RecoveryAction,
  type RecoveryStatus,
} from "./lifecycle"
import { planRecoveries, type RecoverableItem } from "./plan-recoveries"

const lifecycle: Lifecycle<RecoveryStatus, RecoveryAction> = RECOVERY_LIFECYCLE

function buildItem(given: Partial<RecoverableItem> = {}): RecoverableItem {
  return {
    id: "item_1",
    resolution: "refund",
    fault_shares: wholeFault("carrier"),
    goods_come_back: true,
    units: [{ price_paid: "10.00", restocked: false }],
    ...given,
  }
}

function buildLine(kind: SettlementLine["kind"], amount: string, item_id: string | null = null): SettlementLine {
  return { kind, item_id, amount, quantity: null, percentage: null }
}

const price = buildLine("price_paid", "10.00", "item_1")

/** Such as `carrier 12.00: goods 10.00, way_back 2.00`. */
function claims(
  items: readonly RecoverableItem[],
  lines: readonly SettlementLine[] = [price],
  context: Partial<SettlementContext> = {},
): string[] {
  return planRecoveries(items, { lines, context: buildContext(context) }).map(
    ({ party, amount, lines: parts }) =>
      `${party} ${amount}: ${parts.map((part) => `${part.kind} ${part.amount}`).join(", ")}`,
  )
}

describe("what is claimed back", () => {
  const half = [
    { party: "carrier", percentage: 50 },
    { party: "customer", percentage: 50 },
  ] as const

  it.each<[string, string[], string[]]>([
    ["is the price of goods that the carrier broke (R11)", claims([buildItem()]), ["carrier 10.00: goods 10.00"]],
    [
      "is the price of a defect that the supplier made (K04)",
      claims([buildItem({ fault_shares: wholeFault("supplier") })]),
      ["supplier 10.00: goods 10.00"],
    ],
    ["is nothing for the merchant's own fault", claims([buildItem({ fault_shares: wholeFault("merchant") })]), []],
    ["is nothing for a change of mind", claims([buildItem({ fault_shares: wholeFault("customer") })]), []],
    [
      "is his part of it where fault is shared",
      claims([buildItem({ fault_shares: half })]),
      ["carrier 5.00: goods 5.00"],
    ],
    [
      "is nothing for goods that went back into stock",
      claims([buildItem({ units: [{ price_paid: "10.00", restocked: true }] })]),
      [],
    ],
    [
      "is the freight all the same",
      claims([buildItem({ units: [{ price_paid: "10.00", restocked: true }] })], [price], {
        freight_legs: [{ leg: "way_back", paid_by: "merchant", amount: "6.00" }],
      }),
      ["carrier 6.00: way_back 6.00"],
    ],
    [
      "is both ways of goods that were repaired, and nothing of the goods",
      claims([buildItem({ resolution: "repair" })], [], {
        freight_legs: [
          { leg: "way_back", paid_by: "merchant", amount: "6.00" },
          { leg: "way_out_again", paid_by: "merchant", amount: "6.50" },
        ],
      }),
      ["carrier 12.50: way_back 6.00, way_out_again 6.50"],
    ],
    [
      "is what the customer advanced and was given back",
      claims([buildItem()], [price, buildLine("return_freight_refund", "7.20")], {
        freight_legs: [{ leg: "way_back", paid_by: "customer", amount: "7.20" }],
      }),
      ["carrier 17.20: goods 10.00, way_back 7.20"],
    ],
    [
      "is not what he advanced and was not given back",
      claims([buildItem()], [price], {
        freight_legs: [{ leg: "way_back", paid_by: "customer", amount: "7.20" }],
      }),
      ["carrier 10.00: goods 10.00"],
    ],
    [
      "is the way out that was given back",
      claims([buildItem()], [price, buildLine("outbound_freight", "4.90")], { outbound_freight: "4.90" }),
      ["carrier 14.90: goods 10.00, way_out 4.90"],
    ],
    [
      "is the invoice of the way out rather than what the customer paid for it",
      claims([buildItem()], [price, buildLine("outbound_freight", "4.90")], {
        freight_legs: [{ leg: "way_out", paid_by: "merchant", amount: "6.10" }],
      }),
      ["carrier 16.10: goods 10.00, way_out 6.10"],
    ],
    [
      "is freight by worth where items of one parcel have other faults",
      claims(
        [buildItem(), buildItem({ id: "item_2", fault_shares: wholeFault("merchant") })],
        [price, buildLine("price_paid", "10.00", "item_2")],
        { freight_legs: [{ leg: "way_back", paid_by: "merchant", amount: "6.00" }] },
      ),
      ["carrier 13.00: goods 10.00, way_back 3.00"],
    ],
    [
      "is no more than what the customer was given",
      claims([buildItem()], [buildLine("price_paid", "2.00", "item_1")]),
      ["carrier 2.00: goods 2.00"],
    ],
    [
      "is the price of goods that are replaced",
      claims([buildItem({ resolution: "replacement" })], []),
      ["carrier 10.00: goods 10.00"],
    ],
    [
      "is not what replaced goods brought back into stock",
      claims([buildItem({ resolution: "replacement", units: [{ price_paid: "10.00", restocked: true }] })], []),
      [],
    ],
    [
      "is the allowance and no freight where the customer keeps the goods",
      claims(
        [buildItem({ resolution: "keep_item", goods_come_back: false })],
        [buildLine("keep_item_allowance", "3.00", "item_1")],
        { freight_legs: [{ leg: "way_out", paid_by: "merchant", amount: "6.10" }] },
      ),
      ["carrier 3.00: goods 3.00"],
    ],
    ["is no price for goods that are repaired", claims([buildItem({ resolution: "repair" })], []), []],
    ["is nothing where nothing is paid for", claims([buildItem({ units: [] })]), []],
  ])("%s", (_, claimed, expected) => {
    expect(claimed).toEqual(expected)
  })

  it("sums its lines, and over all parties never exceeds the loss", () => {
    const amount = fc.integer({ min: 0, max: 100_000 }).map((cents) => (cents / 100).toFixed(2))
    const item = fc.record({
      id: fc.uuid(),
      resolution: fc.constantFrom(...RESOLUTIONS),
      fault_shares: anyFault,
      goods_come_back: fc.boolean(),
      units: fc.array(fc.record({ price_paid: amount, restocked: fc.boolean() }), { maxLength: 3 }),
    })
    const leg = fc.record({
      leg: fc.constantFrom(...FREIGHT_LEGS),
      paid_by: fc.constant("merchant" as const),
      amount,
    })
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 4 }), fc.array(leg, { maxLength: 3 }), (items, legs) => {
        const prices = items.map(({ id, units }) =>
          buildLine("price_paid", sum(units.map((unit) => unit.price_paid)), id),
        )
        const planned = planRecoveries(items, { lines: prices, context: buildContext({ freight_legs: legs }) })
        const loss = sum([
          ...items.flatMap(({ units }) => units.map(({ price_paid }) => price_paid)),
          ...legs.map((one) => one.amount),
        ])
        for (const { lines, amount: whole } of planned) {
          expect(Number(sum(lines.map((line) => line.amount)))).toBe(Number(whole))
        }
        expect(Number(sum(planned.map((claim) => claim.amount)))).toBeLessThanOrEqual(Number(loss))
      }),
    )
  })
})

describe("the road of a claim", () => {
  const claim: RecoveryState = {
    status: "submitted",
    party_name: "Parcel Express",
    currency_code: "eur",
    amount_claimed: "100.00",
    amount_accepted: null,
    amount_received: "0",
  }
  const outcome = (given: Partial<RecoveryState>, step: RecoveryStep): string => {
    const decision = decideRecoveryStep({ ...claim, ...given }, step)
    if (!decision.accepted) return decision.reasons.map(({ code }) => code).join()
    return `${decision.value.status} ${decision.value.amount_received}`
  }

  it("is a sound table", () => {
    expect(findLifecycleFaults(lifecycle, RECOVERY_INITIAL_STATUS)).toEqual([])
  })

  it("is waited for until it is received or written off", () => {
    const final = RECOVERY_STATUSES.filter((status) => allowedActions(lifecycle, status).length === 0)
    expect(RECOVERY_STATUSES.filter((status) => !final.includes(status))).toEqual(RECOVERY_OUTSTANDING)
  })

  it.each<[string, Partial<RecoveryState>, RecoveryStep, string]>([
    ["is submitted to somebody", { status: "open" }, { verb: "submit", party_name: "Parcel Express" }, "submitted 0"],
    [
      "is not submitted to nobody",
      { status: "open", party_name: null },
      { verb: "submit", party_name: " " },
      "party_name_required",
    ],
    ["is submitted again after a denial", { status: "denied" }, { verb: "submit", party_name: null }, "submitted 0"],
    ["is accepted as a whole", {}, { verb: "accept", amount: null }, "accepted 0"],
    ["is accepted in part", {}, { verb: "accept", amount: "60" }, "accepted 0"],
    [
      "is not accepted above what was claimed",
      {},
      { verb: "accept", amount: "100.01" },
      "recovery_amount_out_of_range",
    ],
    ["is not accepted at nothing", {}, { verb: "accept", amount: "0" }, "recovery_amount_out_of_range"],
    ["is denied with words", {}, { verb: "deny", words: "No damage report" }, "denied 0"],
    ["is not denied without", {}, { verb: "deny", words: " " }, "words_required"],
    [
      "is received in part and stays open",
      { status: "accepted", amount_accepted: "60" },
      { verb: "receive", amount: "20" },
      "accepted 20.00",
    ],
    [
      "is received with the last part",
      { status: "accepted", amount_accepted: "60", amount_received: "20" },
      { verb: "receive", amount: "40" },
      "received 60.00",
    ],
    [
      "is never received twice over",
      { status: "accepted", amount_accepted: "60", amount_received: "20" },
      { verb: "receive", amount: "40.01" },
      "recovery_amount_out_of_range",
    ],
    ["is not received before it is accepted", {}, { verb: "receive", amount: "40" }, "action_not_allowed_in_stage"],
    ["is written off with words", { status: "denied" }, { verb: "write_off", words: "Too late" }, "written_off 0"],
    [
      "is over once written off",
      { status: "written_off" },
      { verb: "submit", party_name: null },
      "action_not_allowed_in_stage",
    ],
  ])("%s", (_, given, step, expected) => {
    expect(outcome(given, step)).toBe(expected)
  })

  it("leaves outstanding what was accepted and has not come", () => {
    expect(outstandingOf(claim)).toBe("100.00")
    expect(outstandingOf({ ...claim, amount_accepted: "60", amount_received: "20" })).toBe("40.00")
  })
})

describe("the age of a claim", () => {
  it.each([
    [0, "up_to_30"],
    [30, "up_to_30"],
    [31, "up_to_60"],
    [60, "up_to_60"],
    [61, "up_to_90"],
    [90, "up_to_90"],
    [91, "over_90"],
  ])("of %i days stands in %s", (days, bucket) => {
    expect(ageingBucket(days)).toBe(bucket)
  })

  it("counts whole days and has no gaps", () => {
    const opened = new Date("2026-11-01T12:00:00Z")
    expect(ageInDays(opened, new Date("2026-11-02T11:59:59Z"))).toBe(0)
    expect(ageInDays(opened, new Date("2026-11-02T12:00:00Z"))).toBe(1)
    expect(ageInDays(opened, new Date("2026-10-01T12:00:00Z"))).toBe(0)
    expect(AGEING_BUCKETS.at(-1)?.up_to).toBeNull()
  })
})
