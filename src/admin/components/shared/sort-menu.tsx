import { DescendingSorting } from "@medusajs/icons"
import { DropdownMenu, IconButton, Tooltip } from "@medusajs/ui"

import type { Option } from "./choice"

interface SortMenuProps<Sort extends string> {
  readonly label: string
  readonly sort: Sort
  readonly options: readonly Option<Sort>[]
  readonly onChange: (sort: Sort) => void
}

/** The orders that the server can page through by keyset. */
export const SortMenu = <Sort extends string>({ label, sort, options, onChange }: SortMenuProps<Sort>) => (
  <DropdownMenu>
    <Tooltip content={label}>
      <DropdownMenu.Trigger asChild>
        <IconButton size="small" aria-label={label}>
          <DescendingSorting />
        </IconButton>
      </DropdownMenu.Trigger>
    </Tooltip>
    <DropdownMenu.Content>
      <DropdownMenu.RadioGroup value={sort} onValueChange={(value) => onChange(value as Sort)}>
        {options.map((option) => (
          <DropdownMenu.RadioItem key={option.value} value={option.value}>
            {option.label}
          </DropdownMenu.RadioItem>
        ))}
      </DropdownMenu.RadioGroup>
    </DropdownMenu.Content>
  </DropdownMenu>
)
