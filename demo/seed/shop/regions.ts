import type { HttpTypes } from "@medusajs/framework/types"

import type { Api } from "../api"
import type { RegionCode, ShopRegion } from "./shop"

const regions = {
  eu: { name: "Europe", currency_code: "eur", countries: ["de", "fr"], is_tax_inclusive: true },
  us: { name: "United States", currency_code: "usd", countries: ["us"], is_tax_inclusive: false },
  jp: { name: "Japan", currency_code: "jpy", countries: ["jp"], is_tax_inclusive: true },
} as const satisfies Record<RegionCode, object>

interface CountryTax {
  readonly country: string
  readonly rate: number
  /** For products marked as reduced. */
  readonly reduced?: number
  /** Percent by ISO 3166-2 code: on top of nothing, since the country itself takes none. */
  readonly states?: Readonly<Record<string, number>>
}

/** Percent. Germany UStG § 12, France CGI art. 278 and 278-0 bis, New York City with its local parts, Japan's standard rate. */
const taxes: readonly CountryTax[] = [
  { country: "de", rate: 19, reduced: 7 },
  { country: "fr", rate: 20, reduced: 5.5 },
  { country: "jp", rate: 10 },
  { country: "us", rate: 0, states: { "us-ny": 8.875, "us-ca": 7.25 } },
]

export async function createRegions(admin: Api): Promise<Record<RegionCode, ShopRegion>> {
  const create = async (code: RegionCode): Promise<ShopRegion> => {
    const { region } = await admin.post<HttpTypes.AdminRegionResponse>("/admin/regions", {
      ...regions[code],
      automatic_taxes: true,
      payment_providers: ["pp_system_default"],
    })
    return { id: region.id, currencyCode: region.currency_code }
  }
  return { eu: await create("eu"), us: await create("us"), jp: await create("jp") }
}

/** Taxes of every country; `reducedProductIds` get the reduced rate where there is one. */
export async function createTaxes(admin: Api, reducedProductIds: readonly string[]): Promise<void> {
  const rules = reducedProductIds.map((id) => ({ reference: "product", reference_id: id }))
  for (const { country, rate, reduced, states } of taxes) {
    const { tax_region } = await admin.post<HttpTypes.AdminTaxRegionResponse>("/admin/tax-regions", {
      country_code: country,
      provider_id: "tp_system",
      default_tax_rate: taxRate(country, "standard", rate),
    })
    if (reduced !== undefined && rules.length > 0) {
      await admin.post("/admin/tax-rates", {
        ...taxRate(country, "reduced", reduced),
        tax_region_id: tax_region.id,
        rules,
      })
    }
    for (const [state, stateRate] of Object.entries(states ?? {})) {
      await admin.post("/admin/tax-regions", {
        country_code: country,
        province_code: state,
        parent_id: tax_region.id,
        default_tax_rate: taxRate(state, "sales", stateRate),
      })
    }
  }
}

function taxRate(place: string, kind: string, rate: number) {
  return { name: `${place.toUpperCase()} ${kind} rate`, code: `${place}-${kind}`, rate }
}
