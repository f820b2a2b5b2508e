import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { VariantStock } from "../../domain/rma/stock"

interface CoreVariant {
  readonly id: string
  readonly manage_inventory: boolean
  readonly allow_backorder: boolean
  readonly inventory_items?: readonly CorePart[]
}

interface CorePart {
  readonly inventory_item_id: string
  readonly required_quantity: number
  readonly inventory?: { readonly location_levels?: readonly CoreLevel[] } | null
}

interface CoreLevel {
  readonly location_id: string
  readonly stocked_quantity: number
  readonly reserved_quantity: number
  readonly stock_locations?: readonly { readonly sales_channels?: readonly { readonly id: string }[] }[]
}

/** A variant's stock, and whether more may be reserved of it than there is. */
export interface ReadStock extends VariantStock {
  readonly managed: boolean
}

/** The stock of variants at the places that serve a sales channel, by variant id. One query. */
export async function readStock(
  container: MedusaContainer,
  variantIds: readonly string[],
  salesChannelId: string | null,
): Promise<Map<string, ReadStock>> {
  if (variantIds.length === 0) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "variant",
    fields: [
      "id",
      "manage_inventory",
      "allow_backorder",
      "inventory_items.inventory_item_id",
      "inventory_items.required_quantity",
      "inventory_items.inventory.location_levels.location_id",
      "inventory_items.inventory.location_levels.stocked_quantity",
      "inventory_items.inventory.location_levels.reserved_quantity",
      "inventory_items.inventory.location_levels.stock_locations.sales_channels.id",
    ],
    filters: { id: [...variantIds] },
  })
  const variants = data as readonly CoreVariant[]
  return new Map(variants.map((variant) => [variant.id, toStock(variant, salesChannelId)]))
}

function toStock(variant: CoreVariant, salesChannelId: string | null): ReadStock {
  return {
    managed: variant.manage_inventory,
    limited: variant.manage_inventory && !variant.allow_backorder,
    parts: (variant.inventory_items ?? []).map(({ inventory_item_id, required_quantity, inventory }) => ({
      inventory_item_id,
      required: Number(required_quantity),
      levels: (inventory?.location_levels ?? [])
        .filter((level) => serves(level, salesChannelId))
        .map(({ location_id, stocked_quantity, reserved_quantity }) => ({
          location_id,
          available: Number(stocked_quantity) - Number(reserved_quantity),
        })),
    })),
  }
}

function serves({ stock_locations = [] }: CoreLevel, salesChannelId: string | null): boolean {
  if (salesChannelId === null) return true
  return stock_locations.some(({ sales_channels = [] }) => sales_channels.some(({ id }) => id === salesChannelId))
}
