import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { zoneOfAddress } from "../../domain/contact/zone-of-address"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { cancelVisitsOfWarranties } from "../../modules/after-sales/commands/visit/cancel-visits-of-warranties"
import { loadCalendars } from "../../modules/after-sales/queries/calendar/load-calendars"
import {
  findOrderOfWarranty,
  findWarrantyOrderOfRequest,
  listEndingWarranties,
} from "../../modules/after-sales/queries/visit/list-ending-warranties"
import { planVisitsOf, type NewOwner } from "./plan-visits-of"

/**
 * Brings the visits that look ahead to the end of an order's warranties in line with these: makes those that are missing,
 * moves those whose warranty ends on another day, calls off those whose warranty is no more. Whatever became of a
 * warranty ends here, and so does the job that looks for lost events. Returns how many visits changed.
 */
export async function planVisitsOfWarranties(container: MedusaContainer, orderId: string, now: Date): Promise<number> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const ending = await afterSales.ask(listEndingWarranties, orderId)
  let changed = 0
  for (const { id, ends_on, new_owner_id } of ending) {
    const new_owner = new_owner_id === null ? null : await readNewOwner(container, new_owner_id)
    const fact = { kind: "warranty", ends_on } as const
    const about = { order_id: orderId, trigger: "warranty_ending", subject: `warranty:${id}`, fact, new_owner } as const
    changed += await planVisitsOf(container, about, now)
  }
  return changed + (await afterSales.run(cancelVisitsOfWarranties, { order_id: orderId, ending, now }))
}

/** The same by one of them. */
export async function planVisitsOfWarranty(container: MedusaContainer, warrantyId: string, now: Date): Promise<number> {
  const orderId = await container.resolve(AFTER_SALES_MODULE).ask(findOrderOfWarranty, warrantyId)
  return orderId === null ? 0 : planVisitsOfWarranties(container, orderId, now)
}

/** The same by a request that may have ended or extended some of them. */
export async function planVisitsOfWarrantiesOfRequest(
  container: MedusaContainer,
  rmaId: string,
  now: Date,
): Promise<number> {
  const orderId = await container.resolve(AFTER_SALES_MODULE).ask(findWarrantyOrderOfRequest, rmaId)
  return orderId === null ? 0 : planVisitsOfWarranties(container, orderId, now)
}

interface CoreCustomer {
  readonly email: string | null
  readonly phone: string | null
  readonly first_name: string | null
  readonly last_name: string | null
  readonly addresses?: readonly {
    readonly is_default_shipping: boolean
    readonly country_code: string | null
    readonly province: string | null
    readonly postal_code: string | null
  }[]
}

/** Whom a warranty was handed on to. His clock is told by his own address, never by the buyer's. */
async function readNewOwner(container: MedusaContainer, customerId: string): Promise<NewOwner> {
  const address = ["is_default_shipping", "country_code", "province", "postal_code"].map(
    (field) => `addresses.${field}`,
  )
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "customer",
    fields: ["email", "phone", "first_name", "last_name", ...address],
    filters: { id: customerId },
  })
  const [customer] = data as readonly CoreCustomer[]
  const addresses = customer?.addresses ?? []
  const home = addresses.find(({ is_default_shipping }) => is_default_shipping) ?? addresses[0]
  const calendarOf = await container.resolve(AFTER_SALES_MODULE).ask(loadCalendars, undefined)
  const name = [customer?.first_name, customer?.last_name].filter(Boolean).join(" ")
  return {
    ...{ customer_id: customerId, email: customer?.email ?? null, phone: customer?.phone ?? null },
    ...{ name: name === "" ? null : name, language: "en" },
    ...{ country_code: home?.country_code ?? null, postal_code: home?.postal_code ?? null },
    time_zone: zoneOfAddress(home?.country_code ?? null, home?.province ?? null) ?? calendarOf(null).time_zone,
  }
}
