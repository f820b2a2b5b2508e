import { MedusaError } from "@medusajs/framework/utils"

import type { Reading } from "../../transaction"
import { selectClocks, type StoredClock } from "./select-clocks"

/** @throws NOT_FOUND */
export async function readClock(reading: Reading, id: string): Promise<StoredClock> {
  const [clock] = await selectClocks(reading, "clock.id = any(?)", [[id]])
  if (!clock) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no clock with id ${id}`)
  return clock
}
