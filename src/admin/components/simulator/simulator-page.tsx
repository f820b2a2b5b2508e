import { PlusMini } from "@medusajs/icons"
import { Button, Container } from "@medusajs/ui"
import { useState } from "react"
import { useFieldArray, useForm } from "react-hook-form"

import { useSimulateSettlement } from "../../hooks/use-simulate-settlement"
import { useWords } from "../../hooks/use-words"
import { SettingsHeader } from "../shared/settings-header"
import { CaseSection } from "./case-section"
import { ExtraFields } from "./extra-fields"
import { ItemSection } from "./item-section"
import { SimulatedAnswer } from "./simulated-answer"
import { blankItem, blankSimulatorForm, MOST_ITEMS, type SimulatorForm } from "./simulator-form"
import { toSimulateBody } from "./to-simulate-body"

/** What a return would bring, however its goods are found: the question on the left, the money on the right. */
export const SimulatorPage = () => {
  const words = useWords()
  // One moment for the whole visit: the same question gets the same answer.
  const [now] = useState(() => new Date())
  const form = useForm<SimulatorForm>({ defaultValues: blankSimulatorForm() })
  const items = useFieldArray({ control: form.control, name: "items" })
  const body = toSimulateBody(form.watch(), words("simulator.made_up_line"), now)
  const { data, error } = useSimulateSettlement(body)
  const remove = (index: number) => (items.fields.length === 1 ? null : () => items.remove(index))
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="p-0">
        <SettingsHeader tab="simulator" />
      </Container>
      <div className="flex w-full flex-col items-start gap-x-4 gap-y-3 xl:grid xl:grid-cols-[minmax(0,_1fr)_440px]">
        <div className="flex w-full min-w-0 flex-col gap-y-3">
          <CaseSection form={form} />
          {items.fields.map(({ id }, index) => (
            <ItemSection key={id} form={form} index={index} onRemove={remove(index)} />
          ))}
          {items.fields.length < MOST_ITEMS && (
            <Button
              type="button"
              size="small"
              variant="secondary"
              className="self-start"
              onClick={() => items.append(blankItem(), { shouldFocus: false })}
            >
              <PlusMini />
              {words("simulator.add_item")}
            </Button>
          )}
          <ExtraFields form={form} />
        </div>
        {/* Several items make the question longer than the screen: its answer stays beside whatever is being changed. */}
        <div className="flex w-full flex-col gap-y-3 xl:sticky xl:top-3">
          <SimulatedAnswer simulation={body === null ? undefined : data} error={body === null ? null : error} />
        </div>
      </div>
    </div>
  )
}
