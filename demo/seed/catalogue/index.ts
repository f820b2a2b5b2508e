import { household } from "./household"
import { media } from "./media"
import { type CatalogueProduct, type Freight, variantsOf } from "./product"
import { wearables } from "./wearables"

/** Everything the demo shop sells. */
export const catalogue: readonly CatalogueProduct[] = [...wearables, ...household, ...media]

/** How the goods with this SKU travel. */
export const freightBySku: ReadonlyMap<string, Freight> = new Map(
  catalogue.flatMap((product) => variantsOf(product).map(({ sku }) => [sku, product.freight ?? "parcel"])),
)
