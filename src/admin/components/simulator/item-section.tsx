import { XMarkMini } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"

import { useWords } from "../../hooks/use-words"
import { Section } from "../shared/section"
import { InspectionFields } from "./inspection-fields"
import { ShareFields } from "./share-fields"
import type { ItemFieldsProps } from "./simulator-form"
import { isWhole } from "./to-simulate-body"
import { WishFields } from "./wish-fields"

interface ItemSectionProps extends ItemFieldsProps {
  /** Null for the only one: something has to be asked about. */
  readonly onRemove: (() => void) | null
}

/** One item that is asked back: how many and why, whose fault it is, and what inspection finds. */
export const ItemSection = ({ form, index, onRemove }: ItemSectionProps) => {
  const words = useWords()
  const title = words("simulator.item", { number: index + 1 })
  const isWaiting = onRemove !== null && !isWhole(form.watch(`items.${index}`), form.watch("source"))
  return (
    <div role="group" aria-label={title}>
      <Section
        title={title}
        subtitle={isWaiting ? words("simulator.item_waits") : undefined}
        actions={
          onRemove && (
            <IconButton
              type="button"
              size="small"
              variant="transparent"
              className="text-ui-fg-muted"
              aria-label={words("common.remove")}
              onClick={onRemove}
            >
              <XMarkMini />
            </IconButton>
          )
        }
      >
        <div className="px-6 py-4">
          <WishFields form={form} index={index} />
        </div>
        <div className="px-6 py-4">
          <ShareFields form={form} index={index} />
        </div>
        <div className="px-6 py-4">
          <InspectionFields form={form} index={index} />
        </div>
      </Section>
    </div>
  )
}
