/** How long a text message is, as the networks count it: the GSM alphabet, or two bytes a letter for all others. */

/** 3GPP TS 23.038, section 6.2.1, without the digits and the letters of English. */
const gsmSigns = '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./:;<=>?¡ÄÖÑÜ§¿äöñüà';
/** Section 6.2.1.1: an escape and a sign. */
const gsmPairs = '^{}\\[~]|€';
const isGsm = (sign: string) => /[A-Za-z0-9]/.test(sign) || gsmSigns.includes(sign);

/** One message, or each part of several, which lose room to the header that joins them (section 9.2.3.24.1). */
const room = { gsm: { one: 160, part: 153 }, other: { one: 70, part: 67 } };

/** Letters as they are counted, and in how many messages the text is sent. */
export function smsSize(text: string): { readonly letters: number; readonly parts: number } {
  const sizes = Array.from(text).map((sign) => (isGsm(sign) ? 1 : gsmPairs.includes(sign) ? 2 : 0));
  const isOther = sizes.includes(0);
  const letters = isOther ? text.length : sizes.reduce<number>((sum, size) => sum + size, 0);
  const { one, part } = isOther ? room.other : room.gsm;
  return { letters, parts: letters <= one ? 1 : Math.ceil(letters / part) };
}
