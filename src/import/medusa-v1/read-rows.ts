import type { FindOptionsOrder, FindOptionsWhere } from "typeorm"

import type { OldDatabase } from "./open-database"
import type { V1Table, V1Tables } from "./tables"

/** Rows that are in memory at once. */
const PAGE = 500

type Keyed = { [Table in V1Table]: V1Tables[Table] extends { readonly id: string } ? Table : never }[V1Table]

/** A whole table page by page, in the order of its key: a page costs the same wherever it stands. */
export async function* readPages<Table extends Keyed>(
  { manager, typeorm }: OldDatabase,
  table: Table,
  where: Readonly<Record<string, unknown>>,
): AsyncGenerator<V1Tables[Table][]> {
  let after = ""
  for (;;) {
    const page = await manager.getRepository<V1Tables[Table]>(table).find({
      where: { ...where, id: typeorm.MoreThan(after) } as FindOptionsWhere<V1Tables[Table]>,
      order: { id: "ASC" } as FindOptionsOrder<V1Tables[Table]>,
      take: PAGE,
    })
    const last = page.at(-1)
    if (!last) return
    yield page
    after = last.id
  }
}

/** The rows whose `column` is one of `values`; none are asked for when there is no value. */
export async function readAmong<Table extends V1Table>(
  { manager, typeorm }: OldDatabase,
  table: Table,
  column: keyof V1Tables[Table] & string,
  values: readonly (string | null)[],
): Promise<V1Tables[Table][]> {
  const wanted = [...new Set(values)].filter((value) => value !== null)
  if (wanted.length === 0) return []
  const where = { [column]: typeorm.In(wanted) } as FindOptionsWhere<V1Tables[Table]>
  return manager.getRepository<V1Tables[Table]>(table).find({ where })
}

/** Rows by their id. */
export async function readById<Table extends Keyed>(
  database: OldDatabase,
  table: Table,
  ids: readonly (string | null)[],
): Promise<Map<string | null, V1Tables[Table]>> {
  const rows = await readAmong(database, table, "id" as keyof V1Tables[Table] & string, ids)
  return new Map(rows.map((row) => [row.id, row]))
}
