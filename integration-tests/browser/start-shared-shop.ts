import { createDatabase } from "../support/database"
import { findChromium } from "./browser"
import { bootShop, SHARED_SHOP } from "./server"

/** One shop for the whole run, since each takes half a minute to boot. It ends with the process that started it. */
export default async function startSharedShop(): Promise<void> {
  await findChromium() // unpacked once, before two workers want it
  const { baseUrl, staff } = await bootShop(await createDatabase("shared"))
  process.env[SHARED_SHOP] = JSON.stringify({ baseUrl, staff })
}
