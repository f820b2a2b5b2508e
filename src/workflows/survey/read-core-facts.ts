import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { zoneOfPlace } from "../../domain/calendar/zone-of-place"
import { languageOf } from "../../domain/notification/language-of"
import type { DueSurvey } from "../../modules/after-sales/commands/survey/list-due"
import type { CoreFacts } from "../../modules/after-sales/commands/survey/read-asking-facts"

interface CoreOrder {
  readonly locale: string | null
  readonly shipping_address?: { readonly country_code: string | null; readonly province: string | null } | null
}

/** What core knows of a customer who is about to be asked. */
export async function readCoreFacts(container: MedusaContainer, survey: DueSurvey): Promise<CoreFacts> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { customer_id, email, order_id } = survey
  const [customers, users, order] = await Promise.all([
    customer_id === null ? null : query.graph({ entity: "customer", fields: ["id"], filters: { id: customer_id } }),
    email === null ? null : query.graph({ entity: "user", fields: ["id"], filters: { email: email.toLowerCase() } }),
    order_id === null ? null : readOrder(container, order_id),
  ])
  const { country_code = null, province = null } = order?.shipping_address ?? {}
  return {
    customer_erased: customers !== null && customers.data.length === 0,
    is_staff: (users?.data.length ?? 0) > 0,
    time_zone: country_code === null ? null : zoneOfPlace(country_code, province),
    language: languageOf(order?.locale ?? null),
  }
}

async function readOrder(container: MedusaContainer, id: string): Promise<CoreOrder | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["locale", "shipping_address.country_code", "shipping_address.province"],
    filters: { id },
  })
  return (data as readonly CoreOrder[])[0] ?? null
}
