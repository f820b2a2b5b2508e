import { Client } from "@medusajs/framework/pg"

/** An empty database beside the shared one, for a spec that fills its shop: the others expect theirs untouched. */
export async function createDatabase(name: string): Promise<string> {
  const shared = process.env.DATABASE_URL
  if (!shared) throw new Error("DATABASE_URL is missing: run the test by its npm script")
  const client = new Client({ connectionString: shared })
  await client.connect()
  try {
    await client.query(`create database ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
  const url = new URL(shared)
  url.pathname = `/${name}`
  return url.toString()
}
