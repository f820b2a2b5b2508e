import { keptBack, notRefunded } from "./kept-back"
import type { SettlementLine } from "./settlement"

const line = (kind: SettlementLine["kind"], amount: string) => ({ kind, amount })

describe("what is kept back of the prices paid", () => {
  it("is every fee and every deduction, and nothing where there is none", () => {
    const price = line("price_paid", "110.00")
    expect(keptBack([price])).toBe("0")
    expect(
      keptBack([
        price,
        line("restocking_fee", "-11.00"),
        line("condition_deduction", "-22.00"),
        line("return_freight", "-3.90"),
      ]),
    ).toBe("36.9")
  })

  it("is not made smaller by the freight that is given back beside it", () => {
    expect(
      keptBack([line("price_paid", "50.00"), line("return_freight", "-3.90"), line("outbound_freight", "4.90")]),
    ).toBe("3.9")
  })

  it("is never more than was paid", () => {
    expect(keptBack([line("price_paid", "3.00"), line("return_freight", "-3.90")])).toBe("3")
  })
})

describe("what core must be told to take off", () => {
  const lines = [line("price_paid", "110.00"), line("restocking_fee", "-11.00"), line("credit_bonus", "9.90")]

  it("is what was kept back and what was given as credit, never more than the prices", () => {
    expect(notRefunded(lines, "0")).toBe("11")
    expect(notRefunded(lines, "50")).toBe("61")
    expect(notRefunded(lines, "108.90")).toBe("110")
  })
})
