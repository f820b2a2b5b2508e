import type { PersonalTable } from "../../personal-data/table"
import type { PersonScope } from "./collect-scope"
import type { Condition } from "./person"

/** Which rows of a table are a person's: those that name any of what belongs to him. */
export function whoseRows(whose: PersonalTable["whose"], scope: PersonScope): Condition {
  const conditions = whose.map(([column, among]) => ({ sql: `${column} = any(?)`, value: scope[among] }))
  return [`(${conditions.map(({ sql }) => sql).join(" or ")})`, conditions.map(({ value }) => value)]
}
