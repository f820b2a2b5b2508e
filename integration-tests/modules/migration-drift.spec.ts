import { cpSync, readdirSync, rmSync } from "node:fs"
import { join } from "node:path"

import { MikroORM } from "@medusajs/framework/mikro-orm/postgresql"
import { defineMikroOrmCliConfig, DmlEntity, model } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import { makeScratch } from "../../tooling/scratch"

const MODULE = join(__dirname, "..", "..", "src", "modules", "after-sales")

type Entities = Parameters<typeof defineMikroOrmCliConfig>[1]["entities"]

/** Generates a migration as `medusa plugin:db:generate` does, beside a copy of what is committed; returns its SQL. */
async function generateMigration(entities: Entities): Promise<string[]> {
  const path = makeScratch("migrations")
  cpSync(join(MODULE, "migrations"), path, { recursive: true })
  const config = defineMikroOrmCliConfig(AFTER_SALES_MODULE, {
    entities,
    host: process.env.DB_HOST,
    port: Number(process.env.DB_PORT),
    user: process.env.DB_USERNAME,
    password: process.env.DB_PASSWORD,
    clientUrl: process.env.DATABASE_URL,
    migrations: { path },
  })
  const orm = await MikroORM.init(config)
  try {
    const { fileName, diff } = await orm.getMigrator().createMigration()
    return fileName ? diff.up : []
  } finally {
    await orm.close(true)
    rmSync(path, { recursive: true, force: true })
  }
}

function loadEntities(): Entities {
  return readdirSync(join(MODULE, "models")).flatMap((file) => {
    const exported = jest.requireActual<Record<string, unknown>>(join(MODULE, "models", file))
    return Object.values(exported).filter((one) => DmlEntity.isDmlEntity(one))
  })
}

describe("the committed migrations", () => {
  it("say everything that the models say", async () => {
    expect(await generateMigration(loadEntities())).toEqual([])
  })

  it("are seen to fall behind when a model has more", async () => {
    const stray = model.define("after_sales_stray", { id: model.id().primaryKey() })
    expect((await generateMigration([...loadEntities(), stray])).join()).toContain("after_sales_stray")
  })
})
