import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { languageOf } from "../../domain/notification/language-of"
import type { DueSurvey } from "../../modules/after-sales/commands/survey/list-due"
import type { CoreFacts } from "../../modules/after-sales/commands/survey/read-asking-facts"

/** What core knows of a customer who is about to be asked. */
export async function readCoreFacts(container: MedusaContainer, survey: DueSurvey): Promise<CoreFacts> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { customer_id, email, order_id } = survey
  const [customers, users, orders] = await Promise.all([
    customer_id === null ? null : query.graph({ entity: "customer", fields: ["id"], filters: { id: customer_id } }),
    email === null ? null : query.graph({ entity: "user", fields: ["id"], filters: { email: email.toLowerCase() } }),
    order_id === null ? null : query.graph({ entity: "order", fields: ["locale"], filters: { id: order_id } }),
  ])
  return {
    customer_erased: customers !== null && customers.data.length === 0,
    is_staff: (users?.data.length ?? 0) > 0,
    time_zone: null,
    language: languageOf(orders?.data[0]?.locale ?? null),
  }
}
