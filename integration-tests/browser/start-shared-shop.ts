import { bootShop, SHARED_SHOP } from "./server"

/** One shop for the whole run, since each takes half a minute to boot. It ends with the process that started it. */
export default async function startSharedShop(): Promise<void> {
  const databaseUrl = process.env.DATABASE_URL
  if (!databaseUrl) throw new Error("DATABASE_URL is missing: run the browser tests by `npm run test:browser`")
  const { baseUrl, staff } = await bootShop(databaseUrl)
  process.env[SHARED_SHOP] = JSON.stringify({ baseUrl, staff })
}
