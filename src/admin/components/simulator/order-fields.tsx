import { Combobox } from "@medusajs/dashboard/components"
import { useState } from "react"
import type { UseFormReturn } from "react-hook-form"

import { useOrderSearch } from "../../hooks/use-orders"
import { useWords } from "../../hooks/use-words"
import { Field } from "../shared/field"
import type { SimulatorForm } from "./simulator-form"

/** A real order, whose prices, deliveries, terms and payments are the shop's. */
export const OrderFields = ({ form }: { readonly form: UseFormReturn<SimulatorForm> }) => {
  const words = useWords()
  const [search, setSearch] = useState("")
  const { data: orders = [] } = useOrderSearch(search)
  const chooseOrder = (id: string | undefined) => {
    form.setValue("order_id", id ?? "")
    const { items } = form.getValues()
    form.setValue(
      "items",
      items.map((item) => ({ ...item, line_item_id: "", variant_id: "" })),
    )
  }
  return (
    <Field label={words("policy.simulate.order")}>
      {() => (
        <Combobox
          value={form.watch("order_id")}
          onChange={chooseOrder}
          options={[...orders]}
          searchValue={search}
          onSearchValueChange={setSearch}
          placeholder={words("policy.simulate.order_placeholder")}
        />
      )}
    </Field>
  )
}
