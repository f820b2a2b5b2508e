import { Thumbnail } from "@medusajs/dashboard/components"
import { Text } from "@medusajs/ui"

import type { AdminRmaItem } from "../../../types"

interface ItemTitleProps {
  readonly item: Pick<AdminRmaItem, "title" | "sku" | "thumbnail">
  /** Stands after the sku. */
  readonly detail?: string
}

/** What was bought: picture, name on as many lines as it takes, sku. */
export const ItemTitle = ({ item, detail }: ItemTitleProps) => (
  <div className="flex min-w-0 items-start gap-x-4">
    <div className="shrink-0">
      <Thumbnail src={item.thumbnail} alt="" />
    </div>
    <div className="min-w-0">
      <Text size="small" leading="compact" weight="plus" className="text-ui-fg-base break-words">
        {item.title}
      </Text>
      <Text size="small" leading="compact" className="text-ui-fg-subtle mt-0.5 break-words">
        {[item.sku, detail].filter(Boolean).join(" · ")}
      </Text>
    </div>
  </div>
)
