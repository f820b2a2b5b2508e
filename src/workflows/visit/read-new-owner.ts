import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { zoneOfAddress } from "../../domain/contact/zone-of-address"
import { readShopZone } from "../calendar/read-shop-zone"
import type { NewOwner } from "./plan-visits-of"

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
export async function readNewOwner(container: MedusaContainer, customerId: string): Promise<NewOwner> {
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
  const name = [customer?.first_name, customer?.last_name].filter(Boolean).join(" ")
  return {
    ...{ customer_id: customerId, email: customer?.email ?? null, phone: customer?.phone ?? null },
    ...{ name: name === "" ? null : name, language: "en" },
    ...{ country_code: home?.country_code ?? null, postal_code: home?.postal_code ?? null },
    time_zone: zoneOfAddress(home?.country_code ?? null, home?.province ?? null) ?? (await readShopZone(container)),
  }
}
