export type * from "./access-http"
export type * from "./health-http"
export type * from "./http"
export type * from "./policy-http"
