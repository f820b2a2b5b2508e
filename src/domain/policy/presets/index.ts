import { DEFAULT_SLA } from "../../sla/default-policy"
import { CN_PRESET } from "./cn"
import { EU_PRESET } from "./eu"
import { GENERIC_PRESET } from "./generic"
import type { Preset, PresetCode, PresetValue } from "./preset"

export const PRESET_CODES = ["generic", "eu", "cn"] as const satisfies readonly PresetCode[]

export const PRESETS: Readonly<Record<PresetCode, Preset>> = { generic: GENERIC_PRESET, eu: EU_PRESET, cn: CN_PRESET }

/** Every value that a preset would set, with its source: the windows first, the promises of every preset last. */
export function listPresetValues({ policy, values }: Preset): PresetValue[] {
  const windows = policy.terms.windows.map(({ basis, days, counted_from, source }) => ({
    term: `window.${basis}`,
    value: `${days} days from ${counted_from === "parcel" ? "delivery" : "delivery of the last parcel"}`,
    source: source ?? "",
  }))
  const promises = { term: "promises", value: DEFAULT_SLA.description, source: "the plugin's own starting value" }
  return [...windows, ...values, promises]
}
