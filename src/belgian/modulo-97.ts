/** KBO's check: the last two of ten digits are 97 minus the first eight modulo 97. */
export const hasCheckDigits = (ten: string): boolean => 97 - (Number(ten.slice(0, 8)) % 97) === Number(ten.slice(8));
