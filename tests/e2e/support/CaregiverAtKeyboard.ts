/** A person who only presses keys. Where the focus is, is read from the page after each key, never assumed. */
import { Caregiver } from './Caregiver';

export interface Focus {
  readonly tag: string;
  /** `type` of an input, else empty. */
  readonly type: string;
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly text: string;
}

type Key = 'Tab' | 'Shift+Tab' | 'ArrowDown' | 'ArrowUp' | 'Space' | 'Enter';

/** More stops than any page has: a key that never gets there is a fault of the page. */
const tooMany = 60;

export class CaregiverAtKeyboard extends Caregiver {
  override async choose(...values: readonly string[]): Promise<void> {
    const first = await this.tabTo('the choices', isChoice);
    if (first.type === 'checkbox') await this.tick(first, values);
    else await this.select(first, values);
  }

  override async pressStart(): Promise<void> {
    await this.follow(this.words.app.start.button);
  }

  override async pressTile(tile: string): Promise<void> {
    await this.tabTo(`the tile "${tile}"`, ({ tag, value }) => tag === 'BUTTON' && value === tile);
    await this.key('Enter');
  }

  override async press(button: string): Promise<void> {
    await this.tabTo(`the button "${button}"`, isCalled('BUTTON', button));
    await this.key('Enter');
  }

  async follow(link: string): Promise<void> {
    await this.tabTo(`the link "${link}"`, isCalled('A', link));
    await this.key('Enter');
  }

  /** Presses Tab until the focus is on a thing that fits. The whole page is tried once. */
  async tabTo(wanted: string, fits: (focus: Focus) => boolean): Promise<Focus> {
    let focus = await this.focus();
    for (let stops = 0; stops < tooMany; stops += 1) {
      if (fits(focus)) return focus;
      focus = await this.key('Tab');
    }
    throw new Error(`By keyboard, ${wanted} could not be reached. The focus is on: ${focus.text}`);
  }

  /** Presses a key and tells where the focus is then. */
  async key(key: Key): Promise<Focus> {
    await this.page.keyboard.press(key);
    return this.focus();
  }

  async focus(): Promise<Focus> {
    return this.page.evaluate(() => {
      const at = document.activeElement;
      const input = at instanceof HTMLInputElement ? at : undefined;
      return {
        tag: at?.tagName ?? '',
        type: input?.type ?? '',
        name: input?.name ?? '',
        value: input?.value ?? (at instanceof HTMLButtonElement ? at.value : ''),
        checked: input?.checked ?? false,
        text: at?.textContent.trim() ?? '',
      };
    });
  }

  private async select(first: Focus, [value]: readonly string[]): Promise<void> {
    let focus = first;
    for (let stops = 0; stops < tooMany && focus.value !== value; stops += 1) {
      focus = await this.key('ArrowDown');
    }
    if (!focus.checked) focus = await this.key('Space');
    if (!focus.checked || focus.value !== value) {
      throw new Error(`By keyboard, the option "${String(value)}" could not be chosen.`);
    }
  }

  private async tick(first: Focus, values: readonly string[]): Promise<void> {
    const ticked = new Set<string>();
    for (let focus = first; isChoice(focus); focus = await this.key('Tab')) {
      const wanted = values.includes(focus.value);
      if (wanted !== focus.checked) await this.key('Space');
      if (wanted) ticked.add(focus.value);
    }
    if (ticked.size !== values.length) {
      throw new Error(`By keyboard, not all of these could be ticked: ${values.join(', ')}`);
    }
  }
}

/** An answer, not one of the points that may be ticked above it. */
export const isChoice = ({ name }: Focus): boolean => name === 'choice';

const isCalled =
  (wantedTag: 'BUTTON' | 'A', words: string) =>
  ({ tag, text }: Focus): boolean =>
    tag === wantedTag && text === words;
