import { KeyboundForm } from "@medusajs/dashboard/components"
import { Button, FocusModal, Heading, Text } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import type { AdminRma, InspectBody } from "../../../../types"
import { useWords } from "../../../hooks/use-words"
import { PhotoPair } from "../../evidence/photo-pair"
import { ProblemAlert } from "../../shared/problem-alert"
import { ItemTitle } from "../item-title"
import { useRmaSubmit } from "../use-rma-submit"
import { UnitFields } from "./unit-fields"
import { findUnitsToInspect, toInspectedUnit, type InspectForm } from "./inspect-form"

interface InspectModalProps {
  readonly rma: AdminRma
  readonly onClose: () => void
}

/** Every received unit is judged on its own: units without a condition stay for later. */
export const InspectModal = ({ rma, onClose }: InspectModalProps) => {
  const words = useWords()
  const { submit, isPending, error } = useRmaSubmit(rma.id, onClose)
  const open = findUnitsToInspect(rma)
  const form = useForm<InspectForm>({
    defaultValues: {
      units: open.map(({ unit }) => ({
        id: unit.id,
        accepted: true,
        grade: "",
        disposition: "",
        deduction_percentage: 0,
        note: "",
      })),
    },
  })
  const judged = form.watch("units").filter(({ grade, disposition }) => grade !== "" && disposition !== "")

  return (
    <FocusModal open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <FocusModal.Content aria-describedby={undefined}>
        <KeyboundForm
          className="flex h-full flex-col overflow-hidden"
          onSubmit={form.handleSubmit(({ units }) => {
            const body: InspectBody = { units: units.flatMap(toInspectedUnit) }
            submit("inspect", body, words("do.inspect.done", { count: body.units.length }))
          })}
        >
          <FocusModal.Header />
          <FocusModal.Body className="flex flex-1 justify-center overflow-y-auto px-6 py-16">
            <div className="flex w-full max-w-[960px] flex-col gap-y-8">
              <div>
                <FocusModal.Title asChild>
                  <Heading>
                    {words("do.inspect.title", { number: words("request.title", { number: rma.number }) })}
                  </Heading>
                </FocusModal.Title>
                <Text size="small" className="text-ui-fg-subtle">
                  {words("do.inspect.body")}
                </Text>
              </div>
              <ProblemAlert error={error} />
              {open.length === 0 && <Text size="small">{words("do.inspect.nothing")}</Text>}
              {rma.items.map((item) => {
                const units = open.filter((one) => one.item.id === item.id)
                return (
                  units.length > 0 && (
                    <section key={item.id} className="flex flex-col gap-y-4">
                      <ItemTitle item={item} detail={item.note ?? undefined} />
                      <PhotoPair rma={rma} itemId={item.id} />
                      {units.map(({ unit, index }) => (
                        <UnitFields
                          key={unit.id}
                          form={form}
                          unit={unit}
                          index={index}
                          currency={rma.currency_code}
                          item={item}
                        />
                      ))}
                    </section>
                  )
                )
              })}
            </div>
          </FocusModal.Body>
          <FocusModal.Footer>
            <FocusModal.Close asChild>
              <Button type="button" size="small" variant="secondary">
                {words("common.cancel")}
              </Button>
            </FocusModal.Close>
            <Button type="submit" size="small" isLoading={isPending} disabled={judged.length === 0}>
              {words("do.inspect.submit")}
            </Button>
          </FocusModal.Footer>
        </KeyboundForm>
      </FocusModal.Content>
    </FocusModal>
  )
}
