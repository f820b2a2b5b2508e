import type { Refusal } from "../kernel/decision"
import { carrierMayBear, customerMayBear } from "./may-bear"
import type { AfterSalesReason } from "./reason"

/**
 * What is wrong with a reason. Where merchant, carrier or supplier is at fault the customer never pays the way back
 * (R10, R11): the merchant advances the carrier's share and claims it.
 */
export function findReasonFaults(
  reason: Pick<AfterSalesReason, "fault_party" | "freight_payer" | "remedies" | "goods_come_back">,
): Refusal[] {
  const { fault_party, freight_payer, remedies, goods_come_back } = reason
  return [
    ...(freight_payer === "customer" && !customerMayBear(fault_party)
      ? [
          {
            code: "reason_contradictory" as const,
            message: `When the ${fault_party} is at fault the customer does not pay the way back.`,
            field: "freight_payer",
            facts: { fault_party, freight_payer },
          },
        ]
      : []),
    ...(freight_payer === "carrier" && !carrierMayBear(fault_party)
      ? [
          {
            code: "reason_contradictory" as const,
            message: "Only a carrier at fault can be made to pay the way back.",
            field: "freight_payer",
            facts: { fault_party, freight_payer },
          },
        ]
      : []),
    ...(remedies.includes("repair") && !goods_come_back
      ? [
          {
            code: "reason_contradictory" as const,
            message: "What does not come back cannot be repaired.",
            field: "remedies",
          },
        ]
      : []),
    ...(remedies.length === 0
      ? [{ code: "reason_contradictory" as const, message: "The reason allows no remedy.", field: "remedies" }]
      : []),
  ]
}
