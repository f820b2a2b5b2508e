import type { CoveredUnit } from "../../../../domain/warranty/decide-under-warranty"
import type { Reading } from "../../transaction"
import { COVERS_OF_WARRANTY } from "./cover-columns"

/** The units of an order that have a warranty, with all their covers. */
export async function listCoversOfOrder(reading: Reading, orderId: string): Promise<CoveredUnit[]> {
  return reading.query<CoveredUnit>(
    `select line_item_id, fulfillment_id, ordinal, status, ${COVERS_OF_WARRANTY} as covers,
            case when transferred_at is not null
                 then json_build_object('warranty_id', id, 'customer_id', customer_id) end as handed_on
       from warranty where order_id = ? and deleted_at is null
      order by line_item_id, ordinal`,
    [orderId],
  )
}
