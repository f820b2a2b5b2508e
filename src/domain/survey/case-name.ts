import type { SurveySubject } from "./survey-words"

const PREFIX = { rma: "RMA-", ticket: "T-", visit: "V-" } as const satisfies Record<SurveySubject, string>

/**
 * What people call the case that a survey is about.
 *
 * @example
 * caseName({ subject_kind: "rma", subject_number: 12 }) // "RMA-12"
 */
export function caseName(about: { readonly subject_kind: SurveySubject; readonly subject_number: number }): string {
  return `${PREFIX[about.subject_kind]}${about.subject_number}`
}
