import { Container, Tabs } from "@medusajs/ui"
import { useState } from "react"
import { useForm } from "react-hook-form"

import { useSimulateSettlement } from "../../hooks/use-simulate-settlement"
import { useWords } from "../../hooks/use-words"
import { Section } from "../shared/section"
import { SettingsHeader } from "../shared/settings-header"
import { BlameFields } from "./blame-fields"
import { FactsFields } from "./facts-fields"
import { InspectionFields } from "./inspection-fields"
import { OrderFields } from "./order-fields"
import { SimulatedAnswer } from "./simulated-answer"
import { blankSimulatorForm, toSimulateBody, type SimulatorForm } from "./simulator-form"
import { WishFields } from "./wish-fields"

const SOURCES = ["order", "facts"] as const

/** What a return would bring, however its goods are found: the question on the left, the money on the right. */
export const SimulatorPage = () => {
  const words = useWords()
  // One moment for the whole visit: the same question gets the same answer.
  const [now] = useState(() => new Date())
  const form = useForm<SimulatorForm>({ defaultValues: blankSimulatorForm() })
  const values = form.watch()
  const body = toSimulateBody(values, words("simulator.made_up_line"), now)
  const { data, error } = useSimulateSettlement(body)
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="p-0">
        <SettingsHeader tab="simulator" />
      </Container>
      <div className="flex w-full flex-col items-start gap-x-4 gap-y-3 xl:grid xl:grid-cols-[minmax(0,_1fr)_440px]">
        <div className="flex w-full min-w-0 flex-col gap-y-3">
          <Section title={words("simulator.title")} subtitle={words("simulator.subtitle")}>
            <div className="flex flex-col gap-y-4 px-6 py-4">
              <Tabs
                value={values.source}
                onValueChange={(value) => form.setValue("source", value === "facts" ? "facts" : "order")}
              >
                <Tabs.List>
                  {SOURCES.map((source) => (
                    <Tabs.Trigger key={source} value={source}>
                      {words(`simulator.source.${source}`)}
                    </Tabs.Trigger>
                  ))}
                </Tabs.List>
              </Tabs>
              {values.source === "order" ? <OrderFields form={form} /> : <FactsFields form={form} />}
              <WishFields form={form} />
            </div>
          </Section>
          <InspectionFields form={form} />
          <BlameFields form={form} />
        </div>
        <div className="flex w-full flex-col gap-y-3">
          <SimulatedAnswer simulation={body === null ? undefined : data} error={body === null ? null : error} />
        </div>
      </div>
    </div>
  )
}
