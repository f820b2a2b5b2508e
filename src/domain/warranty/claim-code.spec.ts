import fc from "fast-check"

import { CLAIM_CODE_BASE, CLAIM_CODE_LENGTH, parseClaimCode, toClaimCode } from "./claim-code"

const anyValues = fc.array(fc.integer({ min: 0, max: CLAIM_CODE_BASE - 1 }), {
  minLength: CLAIM_CODE_LENGTH,
  maxLength: CLAIM_CODE_LENGTH,
})

describe("a claim code", () => {
  it("is read however it is typed", () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const code = toClaimCode(values)
        expect(code).toMatch(/^[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}$/)
        expect(parseClaimCode(` ${code.toLowerCase().replace("-", " ")} `)).toBe(code)
      }),
    )
  })

  it("is refused with one symbol wrong, or with two swapped", () => {
    const at = fc.integer({ min: 0, max: CLAIM_CODE_LENGTH })
    fc.assert(
      fc.property(anyValues, at, at, (values, one, other) => {
        const symbols = [...toClaimCode(values).replace("-", "")]
        const wrong = symbols.with(one, symbols[one] === "7" ? "8" : "7")
        expect(parseClaimCode(wrong.join(""))).toBeNull()
        const swapped = symbols.with(one, symbols[other] ?? "").with(other, symbols[one] ?? "")
        if (symbols[one] !== symbols[other]) expect(parseClaimCode(swapped.join(""))).toBeNull()
      }),
    )
  })

  it.each(["", "23456", "23456-789A", "23456-789A0", "23456-789AB-C", "ÄÖÜ45-67890"])("is not %j", (typed) => {
    expect(parseClaimCode(typed)).toBeNull()
  })
})
