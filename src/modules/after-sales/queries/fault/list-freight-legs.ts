import type { FreightLeg } from "../../../../domain/fault/freight-leg"
import type { Reading } from "../../transaction"

/** What the ways of a request cost, without what was voided. */
export async function listFreightLegs(reading: Reading, rmaId: string): Promise<FreightLeg[]> {
  return reading.query<FreightLeg>(
    `select leg, paid_by, amount::text as amount from rma_freight_leg
      where rma_id = ? and voided_at is null and deleted_at is null order by id`,
    [rmaId],
  )
}
