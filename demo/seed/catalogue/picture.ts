import { catalogue } from "."
import type { CatalogueProduct, CategoryHandle } from "./product"

/** One line drawing per category, on a field of 64 by 64. */
const outlines: Readonly<Record<CategoryHandle, string>> = {
  apparel: "M22 14 12 20l4 10 5-2v22h22V28l5 2 4-10-10-6c-2 6-18 6-20 0z",
  footwear: "M14 22h10l4 10 18 6c4 1 6 4 6 8H12V30z M12 46h40v4H12z",
  table: "M16 20h28v16a10 10 0 0 1-10 10h-8a10 10 0 0 1-10-10z M44 24h4a6 6 0 0 1 0 12h-4 M14 52h32",
  electronics: "M14 34a18 18 0 0 1 36 0 M12 34h8v14h-8z M44 34h8v14h-8z",
  furniture: "M18 14h28v20H18z M12 30h6v14h28V30h6v20H12z M16 50v4 M48 50v4",
  books: "M32 18c-6-4-12-4-18-3v32c6-1 12-1 18 3 6-4 12-4 18-3V15c-6-1-12-1-18 3z M32 18v32",
}

/** A thumbnail that needs no network and no file: an SVG in a data URI, every product in a shade of its own. */
export function pictureOf(product: CatalogueProduct): string {
  const hue = Math.round((catalogue.indexOf(product) * 360) / catalogue.length)
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">` +
    `<rect width="64" height="64" fill="hsl(${hue} 45% 90%)"/>` +
    `<path d="${outlines[product.category]}" fill="none" stroke="hsl(${hue} 45% 35%)" stroke-width="2.5" ` +
    `stroke-linejoin="round" stroke-linecap="round"/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
