import type { UseFormReturn } from "react-hook-form"

import type { AdminFinding } from "../../../types"
import { useReasons } from "../../hooks/use-reasons"
import { useWords } from "../../hooks/use-words"
import { Choice, type Option } from "../shared/choice"
import { Field } from "../shared/field"
import { FindingTitle } from "./finding-title"
import { needsReason, type ReceiveForm } from "./receive-form"

interface ThingFieldsProps {
  readonly form: UseFormReturn<ReceiveForm>
  readonly index: number
  readonly finding: AdminFinding
  /** What it can be. */
  readonly meanings: Option[]
}

/** One thing in the parcel: what it is, and why it comes back where nobody had said so. */
export const ThingFields = ({ form, index, finding, meanings }: ThingFieldsProps) => {
  const words = useWords()
  const thing = form.watch(`things.${index}`)
  return (
    <div className="shadow-borders-base flex flex-col gap-y-4 rounded-lg p-4">
      <FindingTitle finding={finding} />
      <Field label={words("parcel.do.receive.as")}>
        {(id) => (
          <Choice
            id={id}
            value={thing.is}
            options={meanings}
            onChange={(value) => form.setValue(`things.${index}.is`, value)}
          />
        )}
      </Field>
      {needsReason(thing) && <ReasonField form={form} index={index} />}
    </div>
  )
}

const ReasonField = ({ form, index }: Pick<ThingFieldsProps, "form" | "index">) => {
  const words = useWords()
  const { data: reasons = [] } = useReasons()
  return (
    <Field label={words("finding.take_in.reason")}>
      {(id) => (
        <Choice
          id={id}
          value={form.watch(`things.${index}.reason_code`)}
          options={reasons
            .filter(({ goods_come_back, is_active }) => goods_come_back && is_active)
            .map(({ code, label }) => ({ value: code, label }))}
          placeholder={words("finding.take_in.reason_placeholder")}
          onChange={(value) => form.setValue(`things.${index}.reason_code`, value)}
        />
      )}
    </Field>
  )
}
