import type { AfterSalesReason } from "../../../../domain/policy/reason"
import type { Reading } from "../../transaction"

/** The reasons that a customer may give now, in the merchant's order. */
export async function listActiveReasons(reading: Reading): Promise<AfterSalesReason[]> {
  return reading.query<AfterSalesReason>(
    `select id, code, return_reason_id, reason_class, basis, fault_party, freight_payer, evidence, remedies,
            skips_discretion, goods_come_back
       from after_sales_reason
      where is_active and deleted_at is null
      order by position, id`,
  )
}
