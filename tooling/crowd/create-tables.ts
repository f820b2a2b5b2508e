import { readdirSync } from "node:fs"
import { join } from "node:path"

import { type Migration, Migrator } from "@medusajs/framework/mikro-orm/migrations"
import { MikroORM } from "@medusajs/framework/mikro-orm/postgresql"

const MIGRATIONS = join(__dirname, "..", "..", "src", "modules", "after-sales", "migrations")

type MigrationClass = new (...given: ConstructorParameters<typeof Migration>) => Migration

/** The plugin's own tables in an empty database, as its migrations make them, and none of core's. */
export async function createTables(databaseUrl: string): Promise<MikroORM> {
  const orm = await MikroORM.init({
    clientUrl: databaseUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: { migrationsList: await listMigrations(), snapshot: false, silent: true },
  })
  await orm.getMigrator().up()
  return orm
}

async function listMigrations(): Promise<{ name: string; class: MigrationClass }[]> {
  const files = readdirSync(MIGRATIONS)
    .filter((file) => file.endsWith(".ts"))
    .sort()
  return Promise.all(
    files.map(async (file) => {
      const exported = (await import(join(MIGRATIONS, file))) as Record<string, MigrationClass>
      const [migration] = Object.values(exported)
      if (!migration) throw new Error(`${file} exports no migration`)
      return { name: file, class: migration }
    }),
  )
}
