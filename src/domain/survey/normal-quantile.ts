/** The two-sided 95 % point of the normal distribution. Every interval of this folder is a 95 % interval. */
export const NORMAL_QUANTILE = 1.959963984540054
