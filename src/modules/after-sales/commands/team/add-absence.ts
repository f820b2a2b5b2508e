import { MedusaError } from "@medusajs/framework/utils"

import type { Transaction } from "../../transaction"

export interface AddAbsence {
  readonly agent_id: string
  readonly from_at: Date
  /** Null until somebody knows. */
  readonly until_at: Date | null
  readonly words: string | null
}

/** Notes when an agent is not to be given work. Answers the id of the absence. */
export async function addAbsence({ query, rows, context }: Transaction, absence: AddAbsence): Promise<string> {
  const { agent_id } = absence
  const found = await query(`select 1 from service_agent where id = ? and deleted_at is null`, [agent_id])
  if (found.length === 0) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no agent with id ${agent_id}`)
  return (await rows.createAgentAbsences(absence, context)).id
}
