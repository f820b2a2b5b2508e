export type * from "./http"
export type * from "./policy-http"
