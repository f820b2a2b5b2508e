import fc from "fast-check"

import { isPositive, sum, subtract } from "../money/decimal"
import { debtAfter, planRepairCharges, type RepairCharge } from "./plan-repair-charges"

const paid = (id: string, amount: string): RepairCharge => ({ id, amount, status: "paid" })
const open = (id: string, amount: string): RepairCharge => ({ id, amount, status: "open" })
const nothing = { open: null, cancel: [], lower: [], back: "0" }

describe("what is asked of the customer of a repair", () => {
  it("is what he accepted, once", () => {
    expect(planRepairCharges("45", [])).toEqual({ ...nothing, open: "45" })
    expect(planRepairCharges("45", [open("a", "45.00")])).toEqual(nothing)
    expect(planRepairCharges("45", [paid("a", "45.00")])).toEqual(nothing)
  })

  it("is the difference alone after a dearer quote, and goes back after a cheaper one", () => {
    expect(planRepairCharges("60", [paid("a", "45")])).toEqual({ ...nothing, open: "15" })
    expect(planRepairCharges("22.50", [paid("a", "45")])).toEqual({
      ...nothing,
      lower: [{ id: "a", amount: "22.5" }],
      back: "22.5",
    })
    expect(planRepairCharges("40", [paid("a", "45"), paid("b", "15")])).toEqual({
      ...nothing,
      cancel: ["b"],
      lower: [{ id: "a", amount: "40" }],
      back: "20",
    })
  })

  it("is nothing for who declines, or whose goods cannot be repaired: all goes back", () => {
    const after = (action: "decline" | "give_up" | "start") => debtAfter(action, { billable: "60", paid: "45" }) ?? ""
    for (const action of ["decline", "give_up", "start"] as const) {
      expect(planRepairCharges(after(action), [paid("a", "45"), open("b", "15")])).toEqual({
        ...nothing,
        cancel: ["b", "a"],
        back: "45",
      })
    }
  })

  it("is not asked for any more while a newer quote waits, and what was paid stays", () => {
    const owed = debtAfter("quote", { billable: "80", paid: "45" }) ?? ""
    expect(planRepairCharges(owed, [paid("a", "45"), open("b", "15")])).toEqual({ ...nothing, cancel: ["b"] })
    expect(debtAfter("test", { billable: "80", paid: "45" })).toBeNull()
  })

  it("always comes to what is owed, and never asks and gives back at once", () => {
    const cents = fc.integer({ min: 1, max: 100_000 }).map((amount) => (amount / 100).toFixed(2))
    const charges = fc
      .array(cents, { maxLength: 4 })
      .map((amounts) => amounts.map((amount, n) => paid(`p${n}`, amount)))
    fc.assert(
      fc.property(charges, fc.option(cents), fc.oneof(cents, fc.constant("0")), (before, asked, owed) => {
        const standing = [...before, ...(asked === null ? [] : [open("o", asked)])]
        const plan = planRepairCharges(owed, standing)
        const after = standing
          .filter(({ id }) => !plan.cancel.includes(id))
          .map(({ id, amount }) => plan.lower.find((lowered) => lowered.id === id)?.amount ?? amount)
        expect(Number(sum([...after, plan.open ?? "0"]))).toBeCloseTo(Number(owed), 6)
        expect(plan.open === null || !isPositive(plan.back)).toBe(true)
        const kept = sum(
          before
            .filter(({ id }) => !plan.cancel.includes(id))
            .map(({ id, amount }) => plan.lower.find((one) => one.id === id)?.amount ?? amount),
        )
        expect(Number(subtract(sum(before.map(({ amount }) => amount)), kept))).toBeCloseTo(Number(plan.back), 6)
      }),
    )
  })
})
