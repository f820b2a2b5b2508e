import { FAULT_PARTIES, FREIGHT_PAYERS } from "../kernel/vocabulary"
import { findReasonFaults } from "./find-reason-faults"
import { PRESET_REASONS } from "./presets/reasons"

const allowed: Record<(typeof FAULT_PARTIES)[number], readonly string[]> = {
  merchant: ["merchant"],
  carrier: ["merchant", "carrier"],
  supplier: ["merchant"],
  customer: ["merchant", "customer"],
  none: ["merchant", "customer"],
}
const cases = FAULT_PARTIES.flatMap((fault) =>
  FREIGHT_PAYERS.map((payer) => [fault, payer, allowed[fault].includes(payer)] as const),
)

describe("who pays the way back", () => {
  it.each(cases)("when at fault is %s, may it be %s: %s", (fault_party, freight_payer, sound) => {
    const faults = findReasonFaults({ fault_party, freight_payer, remedies: ["refund"], goods_come_back: true })
    expect(faults.map(({ field }) => field)).toEqual(sound ? [] : ["freight_payer"])
  })

  it.each([
    ["without a remedy", [], true],
    ["that repairs what does not come back", ["repair", "refund"], false],
  ] as const)("refuses a reason %s", (_, remedies, goods_come_back) => {
    const faults = findReasonFaults({ fault_party: "none", freight_payer: "customer", remedies, goods_come_back })
    expect(faults.map(({ field }) => field)).toEqual(["remedies"])
  })

  it.each(PRESET_REASONS.map((reason) => [reason.code, reason] as const))("is settled soundly for %s", (_, reason) => {
    expect(findReasonFaults(reason)).toEqual([])
  })
})
