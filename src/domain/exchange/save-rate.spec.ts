import { saveRate } from "./save-rate"

describe("the share of customers who were kept", () => {
  it("is per cent with one decimal, and nothing where nobody had the choice", () => {
    expect(saveRate(1, 3)).toBe("33.3")
    expect(saveRate(2, 2)).toBe("100.0")
    expect(saveRate(0, 0)).toBeNull()
  })
})
