import type { Api } from "../api"
import type { Shop } from "./shop"

/** Codes a customer can enter; each leaves cents that do not divide evenly over the lines of an order. */
export const promotionCodes = ["AUTUMN13", "TENOFF", "SEVENOFF", "SOCKS3FOR2"] as const
export type PromotionCode = (typeof promotionCodes)[number]

/** Made after the products, because one of them is about socks. */
export async function createPromotions(admin: Api, products: Shop["products"]): Promise<void> {
  const create = (
    code: PromotionCode,
    type: "standard" | "buyget",
    application_method: object,
    is_tax_inclusive = false,
  ) => admin.post("/admin/promotions", { code, type, is_tax_inclusive, status: "active", application_method })

  await create("AUTUMN13", "standard", { type: "percentage", target_type: "order", allocation: "across", value: 13 })
  const offTheOrder = { type: "fixed", target_type: "order", allocation: "across" }
  await create("TENOFF", "standard", { ...offTheOrder, value: 10, currency_code: "eur" }, true)
  await create("SEVENOFF", "standard", { ...offTheOrder, value: 7, currency_code: "usd" })

  const socks = products["wool-hiking-socks"]
  if (!socks) return
  const areSocks = [{ attribute: "items.product.id", operator: "in", values: [socks.id] }]
  await create("SOCKS3FOR2", "buyget", {
    type: "percentage",
    target_type: "items",
    allocation: "each",
    value: 100,
    max_quantity: 1,
    apply_to_quantity: 1,
    buy_rules_min_quantity: 2,
    buy_rules: areSocks,
    target_rules: areSocks,
  })
}
