export const LANGUAGES = ['fr', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** A text in each language. */
export type Texts = Readonly<Record<Language, string>>
