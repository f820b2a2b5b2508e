import { readdirSync } from "node:fs"
import { join } from "node:path"

import { DmlEntity } from "@medusajs/framework/utils"

import { listPersonalTables } from "./personal-data"
import { SHOP_DATA } from "./shop-data"

const MODELS = join(__dirname, "models")
const TEXT = ["text", "json", "array"]

interface Column {
  readonly name: string
  readonly nullable: boolean
}

/** Columns of each model that can hold words; the exact twin that core keeps of an amount, `raw_…`, is a number. */
function listTextColumns(): Map<string, readonly Column[]> {
  const entities = readdirSync(MODELS).flatMap((file) => {
    const exported = jest.requireActual<Record<string, unknown>>(join(MODELS, file))
    return Object.values(exported).filter((one) => DmlEntity.isDmlEntity(one))
  })
  return new Map(
    entities.map((entity) => {
      const { tableName, schema } = entity.parse()
      const columns = Object.entries(schema).flatMap(([column, property]) => {
        const meta = property.parse(column)
        if (!("dataType" in meta) || column.startsWith("raw_") || !TEXT.includes(meta.dataType.name)) return []
        return [{ name: column, nullable: meta.nullable }]
      })
      return [tableName, columns] as const
    }),
  )
}

const columns = listTextColumns()
const personal = new Map(listPersonalTables().map(([table, data]) => [table as string, data]))
const namesOf = (erased: object | string) => (typeof erased === "string" ? [] : Object.keys(erased))

describe("what is known of a customer", () => {
  it.each([...columns.keys()])("%s says of every text what becomes of it when a customer is erased", (table) => {
    const data = personal.get(table)
    const decided = data ? [...namesOf(data.erased), ...data.kept, ...(data.hidden ?? [])] : (SHOP_DATA[table] ?? [])
    const undecided = (columns.get(table) ?? []).filter(({ name }) => !decided.includes(name)).map(({ name }) => name)
    expect(undecided).toEqual([])
  })

  it("is listed once, as a customer's or as the shop's", () => {
    expect([...personal.keys()].filter((table) => table in SHOP_DATA)).toEqual([])
    expect([...personal.keys(), ...Object.keys(SHOP_DATA)].filter((table) => !columns.has(table))).toEqual([])
  })

  it("is not both erased and kept", () => {
    for (const { erased, kept } of personal.values()) {
      expect(kept.filter((name) => namesOf(erased).includes(name))).toEqual([])
    }
  })

  it("is emptied only where a column may be empty", () => {
    for (const [table, { erased }] of personal) {
      const emptied = Object.entries(typeof erased === "string" ? {} : erased).filter(([, blank]) => blank === "null")
      const nullable = (columns.get(table) ?? []).filter((column) => column.nullable).map(({ name }) => name)
      expect(emptied.map(([name]) => name).filter((name) => !nullable.includes(name))).toEqual([])
    }
  })
})
