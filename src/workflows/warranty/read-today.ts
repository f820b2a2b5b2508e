import type { MedusaContainer } from "@medusajs/framework/types"

import { localDate } from "../../domain/calendar/local-date"
import { readShopZone } from "../calendar/read-shop-zone"

/** The date in the zone of the shop's own calendar, by which warranties begin and end. */
export async function readToday(container: MedusaContainer, now: Date): Promise<string> {
  return localDate(await readShopZone(container), now)
}
