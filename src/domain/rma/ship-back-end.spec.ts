import { shipBackEnd } from "./ship-back-end"

const promised = new Date("2026-11-15T00:00:00Z")

describe("the time to send goods back", () => {
  it("counts from a delivery that came after the approval", () => {
    expect(shipBackEnd("UTC", promised, new Date("2026-11-10T15:00:00Z"), 14)).toEqual(new Date("2026-11-25T00:00:00Z"))
  })

  it("is never shortened by a delivery", () => {
    expect(shipBackEnd("UTC", promised, new Date("2026-10-20T15:00:00Z"), 14)).toEqual(promised)
  })
})
