import { createHash } from "node:crypto"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { DataSource } from "typeorm"

import { describeCases } from "./describe-cases.fixtures"
import { OLD_SHOP_CASES, oldShopStatements } from "./old-shop.fixtures"
import { openDatabase } from "./open-database"
import { openV1 } from "./open-v1"

const NOW = new Date("2026-11-29T12:00:00Z")

describe("a v1 shop on SQLite", () => {
  const directory = mkdtempSync(join(tmpdir(), "after-sales-sqlite-"))
  const path = join(directory, "medusa-db.sql")
  const digest = () => createHash("sha256").update(readFileSync(path)).digest("hex")

  beforeAll(async () => {
    const shop = new DataSource({ type: "sqljs", synchronize: false })
    await shop.initialize()
    for (const statement of oldShopStatements("sqlite")) await shop.query(statement)
    writeFileSync(path, shop.sqljsManager.exportDatabase())
    await shop.destroy()
  })

  afterAll(() => rmSync(directory, { recursive: true, force: true }))

  it("is read with everything that hangs on its cases", async () => {
    const source = await openV1(`sqlite:${path}`)
    expect(await describeCases(source, NOW)).toEqual(OLD_SHOP_CASES)
    expect(source.size).toBe(OLD_SHOP_CASES.length)
    await source.close()
  })

  it("is not written, even by somebody who tries", async () => {
    const before = digest()
    const database = await openDatabase(`sqlite:${path}`)
    await database.manager.query("delete from refund")
    await database.close()
    expect(digest()).toBe(before)
  })

  it.each<[string, string | undefined, string]>([
    ["without an address", undefined, "AFTER_SALES_IMPORT_DATABASE_URL is missing"],
    ["at an address of something else", "mongodb://localhost/shop", "'mongodb' is no database that can be read"],
    ["where there is nothing", `sqlite:${directory}/no.sql`, "ENOENT"],
  ])("is not opened %s", async (_, address, message) => {
    await expect(openV1(address)).rejects.toThrow(message)
  })
})
