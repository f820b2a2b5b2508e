/** Who serves during the period (R07). */
export const WARRANTY_PROVIDERS = ["manufacturer", "shop"] as const
export type WarrantyProvider = (typeof WARRANTY_PROVIDERS)[number]

/** Who pays for what is covered (R07). The customer is none of them: what he would pay for is not covered. */
export const COST_BEARERS = ["manufacturer", "supplier", "shop"] as const
export type CostBearer = (typeof COST_BEARERS)[number]

export const PERIOD_UNITS = ["days", "months", "years", "lifetime"] as const
export type PeriodUnit = (typeof PERIOD_UNITS)[number]

/**
 * The day from which a period counts: that of the unit's own parcel, that of the invoice, the one on which the customer
 * registers, or the end of everything else that covers the unit (an extension).
 */
export const WARRANTY_STARTS = ["delivery", "invoice", "registration", "after_others"] as const
export type WarrantyStart = (typeof WARRANTY_STARTS)[number]

/** What a job is made of; each is covered or not for itself. */
export const COVER_PARTS = ["parts", "labour", "travel"] as const
export type CoverPart = (typeof COVER_PARTS)[number]

/** What becomes of the period when the unit comes back from a repair, or another one comes for it. */
export const AFTER_WORK_RULES = ["keep", "extend", "restart"] as const
export type AfterWorkRule = (typeof AFTER_WORK_RULES)[number]

/** Who said that a serial number is a unit's. */
export const SERIAL_SOURCES = ["staff", "customer", "import"] as const
export type SerialSource = (typeof SERIAL_SOURCES)[number]
