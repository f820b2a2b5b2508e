import { Combobox } from "@medusajs/dashboard/components"
import { useState } from "react"

import { useEntities, useEntityNames, type EntityAttribute } from "../../hooks/use-entities"

interface EntityPickerProps {
  readonly attribute: EntityAttribute
  readonly values: readonly string[]
  readonly onChange: (values: readonly string[]) => void
}

/** Records of the shop to choose from, by name. */
export const EntityPicker = ({ attribute, values, onChange }: EntityPickerProps) => {
  const [search, setSearch] = useState("")
  const { data: found = [] } = useEntities(attribute, search)
  const names = useEntityNames(attribute, values)
  // What was chosen stays an option although the search does not find it: the chips take their names from the options.
  const chosen = values.map((value, position) => ({ value, label: names[position] ?? value }))
  const others = found.filter(({ value }) => !values.includes(value))

  return (
    <Combobox
      value={[...values]}
      onChange={(next) => onChange(next ?? [])}
      options={[...chosen, ...others]}
      searchValue={search}
      onSearchValueChange={setSearch}
      displayMode="chips"
    />
  )
}
