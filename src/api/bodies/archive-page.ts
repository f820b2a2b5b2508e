import { z } from "@medusajs/framework/zod"

import type { ArchiveEntry, ArchivePage, ArchivePosition } from "../../types"
import { decodeCursor, encodeCursor } from "../cursor"

const position = { id: z.string(), open: z.enum(["yes", "no"]) }

/** Cuts a list that was read with one entry more than the page holds. */
export function toArchivePage<Entry extends ArchiveEntry>(read: readonly Entry[], limit: number): ArchivePage<Entry> {
  const entries = read.slice(0, limit)
  const last = read.length > limit ? entries.at(-1) : undefined
  return {
    entries,
    next_cursor: last === undefined ? null : encodeCursor({ id: last.id, open: last.is_open ? "yes" : "no" }),
  }
}

/** @throws INVALID_DATA for anything that is no cursor of such a list */
export function readArchiveCursor(cursor: string | undefined): ArchivePosition | null {
  if (cursor === undefined) return null
  const { id, open } = decodeCursor(cursor, position)
  return { id, is_open: open === "yes" }
}
