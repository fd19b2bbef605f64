/** A number to call: a link on a phone, words where nobody can call, such as at a kiosk. */

export interface PhoneNumberProps {
  readonly number: string;
  readonly canCall: boolean;
  /** Words with the number in them; the number alone when there are none. */
  readonly words?: string;
}

export function PhoneNumber({ number, canCall, words }: PhoneNumberProps) {
  const text = words ?? <bdi dir="ltr">{number}</bdi>;
  if (!canCall) return <strong className="phone-number">{text}</strong>;
  return (
    <a className="phone-number" href={`tel:${number.replace(/[^\d+]/g, '')}`}>
      {text}
    </a>
  );
}
