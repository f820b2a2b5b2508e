import { z } from "@medusajs/framework/zod"

import { CONTACT_METHODS, CONTACT_PURPOSES } from "../../../../domain/contact/words"

const preference = z.strictObject({
  purpose: z.enum(CONTACT_PURPOSES),
  method: z.enum(CONTACT_METHODS),
  is_allowed: z.boolean(),
})

export const contactPreferencesSchema = z.strictObject({
  preferences: z
    .array(preference)
    .min(1)
    .max(CONTACT_PURPOSES.length * CONTACT_METHODS.length)
    .refine((all) => new Set(all.map(({ purpose, method }) => `${purpose} ${method}`)).size === all.length, {
      error: "must name each purpose and method once",
    }),
})
export type ContactPreferencesInput = z.output<typeof contactPreferencesSchema>

export const stopContactSchema = z.strictObject({ everything: z.boolean().default(false) })
export type StopContactInput = z.output<typeof stopContactSchema>
