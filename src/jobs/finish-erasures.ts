import type { MedusaContainer } from "@medusajs/framework/types"

import { finishErasures } from "../workflows/customer/finish-erasures"

/** Every minute: removes what is left of whoever is being erased. */
export default async function finishErasuresJob(container: MedusaContainer) {
  await finishErasures(container, new Date())
}

export const config = { name: "after-sales-finish-erasures", schedule: "* * * * *" }
