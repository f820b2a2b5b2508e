import { bearer, createApi } from "../../demo/seed/api"
import { createDatabase } from "../support/database"
import { startShop, type RunningShop } from "./server"

/** A shop of its own with the terms and promises of a preset in it: the shared one stays as nobody has set it up. */
export async function startPresetShop(name: string): Promise<RunningShop> {
  const shop = await startShop(await createDatabase(name))
  const visitor = createApi(shop.baseUrl)
  const { token } = await visitor.post<{ token: string }>("/auth/user/emailpass", shop.staff)
  await visitor.with(bearer(token)).post("/admin/after-sales/setup", { preset: "eu" })
  return shop
}
