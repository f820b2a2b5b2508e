import type { WarrantyStatus } from "../../../../domain/warranty/lifecycle"
import { serialKeyOf } from "../../../../domain/warranty/serial"
import { parseClaimCode } from "../../../../domain/warranty/claim-code"
import type { Reading } from "../../transaction"
import { seenBy, type WarrantyViewer } from "./read-warranty"
import { WARRANTY_COLUMNS, type WarrantyRecord } from "./warranty-record"

export interface WarrantyFilters {
  readonly statuses: readonly WarrantyStatus[]
  readonly order_id: string | null
  readonly customer_id: string | null
  readonly product_id: string | null
  /** A claim code, a serial number, or an order number. */
  readonly search: string | null
}

export interface ListWarranties extends WarrantyFilters {
  readonly viewer: WarrantyViewer
  /** Where the previous page ended. */
  readonly before_id: string | null
  readonly limit: number
}

type Condition = readonly [sql: string, parameters: readonly unknown[]]

/** One page by keyset, the latest first. */
export async function listWarranties(reading: Reading, input: ListWarranties): Promise<WarrantyRecord[]> {
  const conditions: Condition[] = [
    seenBy(input.viewer),
    ...(input.statuses.length > 0 ? [["warranty.status = any(?)", [input.statuses]] as const] : []),
    ...equals("order_id", input.order_id),
    ...equals("customer_id", input.customer_id),
    ...equals("product_id", input.product_id),
    ...(input.search === null ? [] : [searchCondition(input.search)]),
    ...(input.before_id === null ? [] : [["warranty.id < ?", [input.before_id]] as const]),
  ]
  return reading.query<WarrantyRecord>(
    `select ${WARRANTY_COLUMNS} from warranty
      where deleted_at is null and ${conditions.map(([sql]) => sql).join(" and ")}
      order by warranty.id desc limit ?`,
    [...conditions.flatMap(([, parameters]) => parameters), input.limit],
  )
}

function equals(column: "order_id" | "customer_id" | "product_id", value: string | null): Condition[] {
  return value === null ? [] : [[`warranty.${column} = ?`, [value]]]
}

/** Three looks at an index each: what somebody reads from a card, from the goods, or from a letter. */
function searchCondition(search: string): Condition {
  const number = /^#?(\d{1,9})$/.exec(search.trim())?.[1]
  return [
    "(warranty.claim_code = ? or warranty.serial_key = ? or warranty.order_display_id = ?::int)",
    [parseClaimCode(search) ?? "", serialKeyOf(search) || "-", number ?? null],
  ]
}
