import { createHash } from "node:crypto"

import type { ImportedWarranty } from "../../../../domain/import/from-csv-warranty"
import type { Misfit } from "../../../../domain/import/misfit"
import { WARRANTY_INITIAL_STATUS } from "../../../../domain/warranty/lifecycle"
import { toCover } from "../../../../domain/warranty/plan-warranties"
import { decideSerial, serialKeyOf } from "../../../../domain/warranty/serial"
import { createClaimCode } from "../../create-claim-code"
import type { Transaction } from "../../transaction"
import { SYSTEM } from "../rma/actor"
import { recordWarrantyEvent } from "../warranty/record-warranty-event"
import { COVER_COLUMNS, toCoverRow } from "../warranty/register-units"
import { listSerialHolders, lockSerial } from "../warranty/serial-holders"
import type { StoreOutcome } from "./store-cases"

/** What core sells under the SKU of a row, where it sells it. */
export interface KnownGoods {
  readonly product_id: string
  readonly variant_id: string
}

export interface StoreWarranties {
  readonly source: string
  readonly cases: readonly ImportedWarranty[]
  readonly goods: ReadonlyMap<string, KnownGoods>
  readonly now: Date
}

/** Keeps the warranties of a source, each once, as alive as any other. What is there already is never written over. */
export async function storeWarranties(
  transaction: Transaction,
  input: StoreWarranties,
): Promise<(StoreOutcome | Misfit)[]> {
  const outcomes: (StoreOutcome | Misfit)[] = []
  for (const one of input.cases) outcomes.push(await storeOne(transaction, input, one))
  return outcomes
}

async function storeOne(
  transaction: Transaction,
  { source, goods, now }: StoreWarranties,
  one: ImportedWarranty,
): Promise<StoreOutcome | Misfit> {
  const import_digest = digestOf(one)
  const [before] = await transaction.query<{ import_digest: string }>(
    `select import_digest from warranty where import_source = ? and import_key = ? and deleted_at is null`,
    [source, one.source_key],
  )
  if (before) return before.import_digest === import_digest ? "there_already" : "key_taken"
  const known = (one.sku === null ? undefined : goods.get(one.sku)) ?? { product_id: null, variant_id: null }
  const serial = await takeSerial(transaction, one.serial, known.product_id)
  if ("code" in serial) return serial
  const { rows, context } = transaction
  const warranty = await rows.createWarranties(
    {
      ...{ claim_code: createClaimCode(), status: WARRANTY_INITIAL_STATUS, position: 0, ordinal: 0 },
      ...{ import_source: source, import_key: one.source_key, import_digest, import_order_number: one.order_number },
      ...{ ...known, ...serial, title: one.title, sku: one.sku, email: one.customer_email },
      ...{ delivered_on: one.delivered_on, ends_on: one.ends_on },
    },
    context,
  )
  const cover = { ...toCover(one.plan, one.delivered_on), ends_on: one.ends_on }
  await transaction.query(
    `insert into warranty_cover (${COVER_COLUMNS})
     select ${COVER_COLUMNS} from jsonb_populate_record(null::warranty_cover, ?::jsonb)`,
    [JSON.stringify(toCoverRow(warranty.id, cover))],
  )
  await recordWarrantyEvent(transaction, {
    ...{ warranty_id: warranty.id, action: "register", from_status: null, to_status: WARRANTY_INITIAL_STATUS },
    ...{ actor: SYSTEM, words: source, now },
  })
  return "kept"
}

interface TakenSerial {
  readonly serial?: string
  readonly serial_key?: string
  readonly serial_source?: "import"
}

async function takeSerial(
  transaction: Transaction,
  serial: string | null,
  productId: string | null,
): Promise<TakenSerial | Misfit> {
  if (serial === null) return {}
  const serial_key = serialKeyOf(serial)
  await lockSerial(transaction, serial_key)
  const holders = await listSerialHolders(transaction, { key: serial_key, warranty_id: null, noted_id: null })
  if (decideSerial(serial, productId, holders, "import").accepted)
    return { serial, serial_key, serial_source: "import" }
  return { code: "serial_taken", field: "serial", message: "Another unit of this product has the number." }
}

/** What the row said: the warranty lives on and may look different by now. */
function digestOf({ plan, ...row }: ImportedWarranty): string {
  return createHash("sha256")
    .update(
      JSON.stringify([
        plan.plan_code,
        row.title,
        row.sku,
        row.serial,
        row.order_number,
        row.customer_email,
        row.delivered_on,
        row.ends_on,
      ]),
    )
    .digest("base64url")
}
