/** How goods travel; each is a shipping profile of its own. A download has none. */
export type Freight = "parcel" | "bulky" | "download"

export interface CatalogueProduct {
  readonly handle: string
  readonly title: string
  readonly description: string
  /** Start of every SKU of the product. */
  readonly sku: string
  readonly category: CategoryHandle
  readonly collection?: string
  readonly type: string
  readonly tags?: readonly string[]
  readonly freight?: Freight
  /** Taxed at the reduced rate where a country has one (books). */
  readonly isReducedRate?: boolean
  /** Major units: EUR and JPY with tax, USD without. */
  readonly price: { readonly eur: number; readonly usd: number; readonly jpy: number }
  /** What a variant with this option value costs more, in every currency's own units. */
  readonly surcharges?: Readonly<Record<string, CatalogueProduct["price"]>>
  /** Every combination of values is a variant. */
  readonly options?: Readonly<Record<string, readonly string[]>>
  /** Grams. */
  readonly weight?: number
}

export const categories = {
  apparel: "Apparel",
  footwear: "Footwear",
  table: "Kitchen & Table",
  electronics: "Electronics",
  furniture: "Furniture",
  books: "Books & Downloads",
} as const

export type CategoryHandle = keyof typeof categories

export interface CatalogueVariant {
  readonly sku: string
  readonly title: string
  readonly options: Readonly<Record<string, string>>
}

const SINGLE = { Model: ["Standard"] } as const

/** The options of a product as Medusa wants them: one with one value where there is nothing to choose. */
export function optionsOf(product: CatalogueProduct): Readonly<Record<string, readonly string[]>> {
  return product.options ?? SINGLE
}

/**
 * Every variant of a product.
 * @example variantsOf({ sku: "HMS", options: { Colour: ["Navy"], Size: ["M"] } })[0].sku // "HMS-NAVY-M"
 */
export function variantsOf(product: CatalogueProduct): CatalogueVariant[] {
  if (!product.options) {
    return [{ sku: product.sku, title: "Standard", options: { Model: "Standard" } }]
  }
  let choices: Record<string, string>[] = [{}]
  for (const [option, values] of Object.entries(product.options)) {
    choices = choices.flatMap((choice) => values.map((value) => ({ ...choice, [option]: value })))
  }
  return choices.map((options) => {
    const values = Object.values(options)
    const suffix = values.map((value) => value.toUpperCase().replace(/[^A-Z0-9]/g, ""))
    return { sku: [product.sku, ...suffix].join("-"), title: values.join(" / "), options }
  })
}
