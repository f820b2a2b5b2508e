import { DescendingSorting } from "@medusajs/icons"
import { DropdownMenu, IconButton, Tooltip } from "@medusajs/ui"

import { useWords } from "../../hooks/use-words"
import type { RmaSort } from "./use-rma-list-state"

interface SortMenuProps {
  readonly sort: RmaSort
  readonly onChange: (sort: RmaSort) => void
}

/** The two orders that the server can page through by keyset. */
export const SortMenu = ({ sort, onChange }: SortMenuProps) => {
  const words = useWords()
  return (
    <DropdownMenu>
      <Tooltip content={words("list.sort.label")}>
        <DropdownMenu.Trigger asChild>
          <IconButton size="small" aria-label={words("list.sort.label")}>
            <DescendingSorting />
          </IconButton>
        </DropdownMenu.Trigger>
      </Tooltip>
      <DropdownMenu.Content>
        <DropdownMenu.RadioGroup value={sort} onValueChange={(value) => onChange(value as RmaSort)}>
          <DropdownMenu.RadioItem value="due">{words("list.sort.due")}</DropdownMenu.RadioItem>
          <DropdownMenu.RadioItem value="newest">{words("list.sort.newest")}</DropdownMenu.RadioItem>
        </DropdownMenu.RadioGroup>
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
