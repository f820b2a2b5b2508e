/** What a customer is asked about: what became of his request, of his ticket, or of a visit. */
export const SURVEY_SUBJECTS = ["rma", "ticket", "visit"] as const
export type SurveySubject = (typeof SURVEY_SUBJECTS)[number]

/** By which way an answer came (S01). What staff enter counts as what the customer sends himself. */
export const SURVEY_METHODS = ["online", "phone", "on_site"] as const
export type SurveyMethod = (typeof SURVEY_METHODS)[number]

/** Why a customer is not asked. */
export const SKIP_REASONS = [
  "no_address",
  "customer_erased",
  "staff_member",
  "spam",
  "open_complaint",
  "no_consent",
  "asked_too_late",
] as const
export type SkipReason = (typeof SKIP_REASONS)[number]

/** Why an answer does not count: nobody meant it as one. */
export const EXCLUSION_REASONS = ["spam", "staff_test", "wrong_case"] as const
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number]
