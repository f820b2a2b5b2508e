import { MedusaError } from "@medusajs/framework/utils"

import type { HistorySource, ReadCase } from "../source"
import { openDatabase, type OldDatabase } from "./open-database"
import { readClaims, readRefunds, readReturns, readSwaps } from "./read-cases"

/** The history of a Medusa v1 shop. @throws without an address, or when there is no such database */
export async function openV1(address: string | undefined): Promise<HistorySource> {
  if (!address) {
    const message = "AFTER_SALES_IMPORT_DATABASE_URL is missing: the address of the old database"
    throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
  }
  const database = await openDatabase(address)
  try {
    return { size: await count(database), cases: (now) => readAll(database, now), close: database.close }
  } catch (error) {
    await database.close()
    throw error
  }
}

async function count({ manager, typeorm }: OldDatabase): Promise<number> {
  const deleted_at = typeorm.IsNull()
  const none = typeorm.IsNull()
  return (
    (await manager.count("return", { where: { swap_id: none, claim_order_id: none } })) +
    (await manager.count("swap", { where: { deleted_at } })) +
    (await manager.count("claim_order", { where: { deleted_at } })) +
    (await manager.count("refund"))
  )
}

async function* readAll(database: OldDatabase, now: Date): AsyncGenerator<ReadCase> {
  let position = 0
  for (const readSome of [readReturns, readSwaps, readClaims, readRefunds]) {
    for await (const one of readSome(database, now)) {
      position += 1
      yield { ...one, position }
    }
  }
}
