import { Combobox } from "@medusajs/dashboard/components"
import { useState } from "react"

import { useEntities, useEntityNames, type EntityAttribute } from "../../hooks/use-entities"

interface EntityChoiceProps {
  readonly attribute: EntityAttribute
  readonly value: string | null
  readonly onChange: (id: string | null) => void
}

/** One record of the shop by name, or none. */
export const EntityChoice = ({ attribute, value, onChange }: EntityChoiceProps) => {
  const [search, setSearch] = useState("")
  const { data: found = [] } = useEntities(attribute, search)
  const [name] = useEntityNames(attribute, value === null ? [] : [value])
  // What was chosen stays an option although the search does not find it: the field takes its name from the options.
  const chosen = value === null ? [] : [{ value, label: name ?? value }]
  return (
    <Combobox
      value={value ?? ""}
      onChange={(next) => onChange(next === undefined || next === "" ? null : next)}
      options={[...chosen, ...found.filter((one) => one.value !== value)]}
      searchValue={search}
      onSearchValueChange={setSearch}
      allowClear
    />
  )
}
