/** The languages Guildhall writes to people in: English, Welsh. */
export type Language = 'en' | 'cy';
