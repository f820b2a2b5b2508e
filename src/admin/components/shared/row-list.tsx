import { PlusMini, XMarkMini } from "@medusajs/icons"
import { Button, IconButton } from "@medusajs/ui"
import type { ReactNode } from "react"

import { useWords } from "../../hooks/use-words"

interface RowListProps {
  readonly rows: readonly { readonly id: string }[]
  readonly addLabel: string
  readonly onAdd: () => void
  readonly onRemove: (index: number) => void
  readonly children: (index: number) => ReactNode
}

/** Rows of a form that can be added and removed, each in a card of its own. */
export const RowList = ({ rows, addLabel, onAdd, onRemove, children }: RowListProps) => {
  const words = useWords()
  return (
    <div className="flex flex-col gap-y-4">
      {rows.map(({ id }, index) => (
        <div
          key={id}
          className="bg-ui-bg-component shadow-elevation-card-rest relative flex flex-col gap-y-4 rounded-xl p-4 pr-12"
        >
          {children(index)}
          <IconButton
            type="button"
            size="small"
            variant="transparent"
            className="text-ui-fg-muted absolute right-3 top-3"
            aria-label={words("common.remove")}
            onClick={() => onRemove(index)}
          >
            <XMarkMini />
          </IconButton>
        </div>
      ))}
      <Button type="button" size="small" variant="secondary" className="self-start" onClick={onAdd}>
        <PlusMini />
        {addLabel}
      </Button>
    </div>
  )
}
