declare const brand: unique symbol;

/** A value of `T` that only its own constructor can make, so that two kinds of id or offset never mix. */
export type Brand<T, B extends string> = T & { readonly [brand]: B };
