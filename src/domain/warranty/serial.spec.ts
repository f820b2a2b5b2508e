import { decideSerial, serialKeyOf, type SerialHolder } from "./serial"
import type { SerialSource } from "./words"

const other: SerialHolder = { product_id: "prod_2" }
const same: SerialHolder = { product_id: "prod_1" }

function outcome(serial: string, holders: readonly SerialHolder[], source: SerialSource = "customer"): string {
  const decision = decideSerial(serial, "prod_1", holders, source)
  return decision.accepted ? decision.value : decision.reasons.map(({ code }) => code).join(", ")
}

describe("a serial number (edge case 20)", () => {
  it("is the same however it is typed", () => {
    expect(serialKeyOf(" sn 0042-a")).toBe("SN0042A")
    expect(outcome("sn 0042-a", [])).toBe("SN0042A")
  })

  it("is one unit's within a product", () => {
    expect(outcome("SN1", [same])).toBe("serial_taken")
    expect(outcome("SN1", [same], "staff")).toBe("serial_taken")
  })

  it("of another product is taken from staff only", () => {
    expect(outcome("SN1", [other])).toBe("serial_of_other_product")
    expect(outcome("SN1", [other], "staff")).toBe("SN1")
  })

  it("has letters or digits", () => {
    expect(outcome(" -- ", [])).toBe("serial_malformed")
  })
})
