import { MedusaError } from "@medusajs/framework/utils"

import type { WarrantyStatus } from "../../../../domain/warranty/lifecycle"
import type { CoverRecord } from "../../queries/warranty/cover-columns"
import { COVERS_OF_WARRANTY } from "../../queries/warranty/cover-columns"
import type { Transaction } from "../../transaction"

export interface LockedWarranty {
  readonly id: string
  readonly status: WarrantyStatus
  readonly product_id: string | null
  readonly delivered_on: string
  readonly registered_at: Date | null
  readonly serial: string | null
  readonly covers: readonly CoverRecord[]
}

/** One warranty, locked until commit. */
export async function lockWarranty(transaction: Transaction, id: string): Promise<LockedWarranty> {
  const [locked] = await transaction.query(`select id from warranty where id = ? and deleted_at is null for update`, [
    id,
  ])
  if (!locked) throw noWarranty(id)
  const [warranty] = await transaction.query<LockedWarranty>(
    `select id, status, product_id, delivered_on, registered_at, serial, ${COVERS_OF_WARRANTY} as covers
       from warranty where id = ?`,
    [id],
  )
  if (!warranty) throw noWarranty(id)
  return warranty
}

export function noWarranty(id: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, `There is no warranty with id ${id}`)
}
