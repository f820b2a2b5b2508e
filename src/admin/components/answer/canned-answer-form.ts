import type { CannedAnswerHttp, SaveCannedAnswerBody } from "../../../types"

export interface CannedAnswerForm {
  title: string
  code: string
  scope: NonNullable<CannedAnswerHttp["scope"]> | null
  team_id: string | null
  is_active: boolean
  bodies: { locale: string; body: string }[]
}

const NEW: CannedAnswerForm = {
  title: "",
  code: "",
  scope: null,
  team_id: null,
  is_active: true,
  bodies: [{ locale: "en", body: "" }],
}

export const toCannedAnswerForm = (answer: CannedAnswerHttp | null): CannedAnswerForm =>
  answer === null
    ? NEW
    : {
        ...{ title: answer.title, code: answer.code, scope: answer.scope, team_id: answer.team_id },
        is_active: answer.is_active,
        bodies: answer.bodies.map((body) => ({ ...body })),
      }

export const toCannedAnswerToSave = (form: CannedAnswerForm): SaveCannedAnswerBody => ({
  ...form,
  title: form.title.trim(),
  code: form.code.trim(),
  bodies: form.bodies.map(({ locale, body }) => ({ locale: locale.trim(), body: body.trim() })),
})

/** Whether there is anything to save: a name, and a text in every language that was begun. */
export const isComplete = ({ title, code, bodies }: CannedAnswerForm): boolean =>
  title.trim() !== "" &&
  code.trim() !== "" &&
  bodies.length > 0 &&
  bodies.every(({ locale, body }) => locale.trim() !== "" && body.trim() !== "")
