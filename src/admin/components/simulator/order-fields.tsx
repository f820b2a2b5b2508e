import { Combobox } from "@medusajs/dashboard/components"
import { useState } from "react"
import type { UseFormReturn } from "react-hook-form"

import { useOrderLines, useOrderSearch } from "../../hooks/use-orders"
import { useWords } from "../../hooks/use-words"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"
import type { SimulatorForm } from "./simulator-form"

/** A line of a real order, whose price, deliveries, terms and payments are the shop's. */
export const OrderFields = ({ form }: { readonly form: UseFormReturn<SimulatorForm> }) => {
  const words = useWords()
  const [search, setSearch] = useState("")
  const { data: orders = [] } = useOrderSearch(search)
  const { order_id, line_item_id } = form.watch()
  const { data: lines = [] } = useOrderLines(order_id)
  const chooseOrder = (id: string | undefined) => {
    form.setValue("order_id", id ?? "")
    form.setValue("line_item_id", "")
    form.setValue("variant_id", "")
  }
  return (
    <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
      <Field label={words("policy.simulate.order")}>
        {() => (
          <Combobox
            value={order_id}
            onChange={chooseOrder}
            options={[...orders]}
            searchValue={search}
            onSearchValueChange={setSearch}
            placeholder={words("policy.simulate.order_placeholder")}
          />
        )}
      </Field>
      <Field label={words("policy.simulate.line")}>
        {(id) => (
          <Choice
            id={id}
            value={line_item_id}
            onChange={(value) => form.setValue("line_item_id", value)}
            options={lines}
            placeholder={words("policy.simulate.line_placeholder")}
            disabled={order_id === ""}
          />
        )}
      </Field>
    </div>
  )
}
