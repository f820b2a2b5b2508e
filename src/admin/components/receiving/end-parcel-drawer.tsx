import { Textarea } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import type { AdminStrayParcel } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { ActionDrawer } from "../shared/action-drawer"
import { Field } from "../shared/field"
import { useParcelSubmit } from "./use-parcel-submit"

const PATHS = { send_back: "send-back", dispose: "dispose", void: "void" } as const
export type EndVerb = keyof typeof PATHS

interface EndParcelDrawerProps {
  readonly parcel: AdminStrayParcel
  readonly verb: EndVerb
  readonly onClose: () => void
}

/** The parcel leaves with all that is in it, and staff say why. */
export const EndParcelDrawer = ({ parcel, verb, onClose }: EndParcelDrawerProps) => {
  const words = useWords()
  const number = words("parcel.number", { number: parcel.number })
  const { submit, isPending, error } = useParcelSubmit(parcel.id, onClose)
  const form = useForm({ defaultValues: { words: "" } })
  const said = form.watch("words").trim()
  return (
    <ActionDrawer
      title={words(`parcel.do.${verb}.title`, { number })}
      submit={words(`parcel.do.${verb}.submit`)}
      isDanger={verb !== "send_back"}
      isPending={isPending}
      isDisabled={said === ""}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(() =>
        submit(PATHS[verb], { words: said }, words(`parcel.do.${verb}.done`, { number })),
      )}
    >
      <Field label={words("finding.why")}>
        {(id) => (
          <Textarea id={id} rows={4} placeholder={words("finding.why_placeholder")} {...form.register("words")} />
        )}
      </Field>
    </ActionDrawer>
  )
}
