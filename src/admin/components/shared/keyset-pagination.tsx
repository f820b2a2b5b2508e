import { Button } from "@medusajs/ui"

import type { Keyset } from "../../hooks/use-keyset"
import { useWords } from "../../hooks/use-words"

interface KeysetPaginationProps {
  readonly keyset: Keyset
  readonly nextCursor: string | null
  readonly pageSize: number
  readonly rows: number
}

/** Next and previous; no count, because counting a million rows costs more than showing twenty. */
export const KeysetPagination = ({ keyset, nextCursor, pageSize, rows }: KeysetPaginationProps) => {
  const words = useWords()
  const from = keyset.index * pageSize + 1
  if (keyset.index === 0 && nextCursor === null && rows === 0) return null
  return (
    <div className="text-ui-fg-subtle txt-compact-small-plus flex w-full items-center justify-between px-3 py-4">
      <div className="px-3 py-[5px] tabular-nums">
        {rows > 0 && words("common.units", { from, to: from + rows - 1 })}
      </div>
      <div className="flex items-center gap-x-2">
        <Button variant="transparent" onClick={keyset.previous} disabled={keyset.index === 0}>
          {words("common.previous")}
        </Button>
        <Button
          variant="transparent"
          onClick={() => nextCursor !== null && keyset.next(nextCursor)}
          disabled={nextCursor === null}
        >
          {words("common.next")}
        </Button>
      </div>
    </div>
  )
}
