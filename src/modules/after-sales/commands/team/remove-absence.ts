import { MedusaError } from "@medusajs/framework/utils"

import type { Transaction } from "../../transaction"

/**
 * Takes an absence back: he is there after all.
 *
 * @throws NOT_FOUND also for an absence of somebody else
 */
export async function removeAbsence(
  { query }: Transaction,
  { id, agent_id }: { readonly id: string; readonly agent_id: string },
): Promise<void> {
  const gone = await query(`delete from agent_absence where id = ? and agent_id = ? returning id`, [id, agent_id])
  if (gone.length === 0) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no absence with id ${id}`)
}
