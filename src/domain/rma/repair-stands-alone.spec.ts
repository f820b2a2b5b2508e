import { repairStandsAlone } from "./repair-stands-alone"

describe("a request with repairs", () => {
  it("is about nothing else", () => {
    expect(repairStandsAlone(["repair", "refund"])).toMatchObject([{ code: "repair_stands_alone" }])
  })

  it.each([[["repair", "repair"]], [["refund", "replacement"]], [[]]] as const)("may be %j", (resolutions) => {
    expect(repairStandsAlone(resolutions)).toEqual([])
  })
})
