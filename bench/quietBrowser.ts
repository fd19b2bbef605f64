/**
 * A Chromium with as little of its developer tools switched on as can be. Test drivers enable
 * `Runtime` in every page, and V8 then reads each script once more to know the places in it: the
 * start of an app takes far longer than a user ever sees.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import CDP from 'chrome-remote-interface';
import { startChromium, type StartedChromium } from '../tools/startChromium';
import type { DrivenPage } from './driver';

const viewport = { width: 390, height: 844 };

export class QuietBrowser {
  private constructor(
    private readonly chromium: StartedChromium,
    private readonly profile: string,
    private readonly client: CDP.Client,
  ) {}

  static async start(): Promise<QuietBrowser> {
    const profile = mkdtempSync(join(tmpdir(), 'marble-bench-profile-'));
    const chromium = await startChromium(profile);
    const client = await CDP({ target: chromium.address, local: true });
    return new QuietBrowser(chromium, profile, client);
  }

  async version(): Promise<string> {
    const { product } = await this.client.Browser.getVersion();
    return product.replace(/^.*\//, '');
  }

  /**
   * Somebody who has never been anywhere.
   * @param scripts that run in each of their pages, before its own
   */
  async newVisitor(...scripts: readonly string[]): Promise<Visitor> {
    const { browserContextId } = await this.client.Target.createBrowserContext({});
    const pages = this.chromium.address.replace(/browser\/.*$/, 'page/');
    return new Visitor(this.client, pages, browserContextId, scripts);
  }

  async close(): Promise<void> {
    await this.chromium.kill();
    rmSync(this.profile, { recursive: true, force: true });
  }
}

export class Visitor {
  constructor(
    private readonly browser: CDP.Client,
    /** What a page's id is put behind to reach it. */
    private readonly pages: string,
    private readonly browserContextId: string,
    private readonly scripts: readonly string[],
  ) {}

  async newPage(): Promise<QuietPage> {
    const { browser, pages, browserContextId } = this;
    const wanted = { url: 'about:blank', browserContextId };
    const { targetId } = await browser.Target.createTarget(wanted);
    const client = await CDP({ target: pages + targetId, local: true });
    const { Page, Emulation } = client;
    await Page.enable();
    await Emulation.setDeviceMetricsOverride({ ...viewport, deviceScaleFactor: 1, mobile: false });
    await Emulation.setFocusEmulationEnabled({ enabled: true });
    for (const source of this.scripts) await Page.addScriptToEvaluateOnNewDocument({ source });
    return new QuietPage(client);
  }

  async close(): Promise<void> {
    const { browserContextId } = this;
    await this.browser.Target.disposeBrowserContext({ browserContextId });
  }
}

export class QuietPage implements DrivenPage {
  private address = '';

  constructor(readonly client: CDP.Client) {}

  readonly mouse = {
    click: async (x: number, y: number): Promise<void> => {
      const { Input } = this.client;
      const at = { x, y, button: 'left', clickCount: 1 } as const;
      await Input.dispatchMouseEvent({ type: 'mouseMoved', x, y });
      await Input.dispatchMouseEvent({ type: 'mousePressed', ...at });
      await Input.dispatchMouseEvent({ type: 'mouseReleased', ...at });
    },
  };

  readonly keyboard = {
    press: async (key: 'Enter'): Promise<void> => {
      const { Input } = this.client;
      const pressed = { key, code: key, windowsVirtualKeyCode: 13 };
      await Input.dispatchKeyEvent({ type: 'keyDown', text: '\r', ...pressed });
      await Input.dispatchKeyEvent({ type: 'keyUp', ...pressed });
    },
  };

  /** Ends when the page and all that it names have loaded. */
  async goto(address: string): Promise<void> {
    const { Page } = this.client;
    const loaded = Page.loadEventFired();
    const { errorText } = await Page.navigate({ url: address });
    if (errorText !== undefined) throw new Error(`${address}: ${errorText}`);
    await loaded;
    this.address = address;
  }

  /** Address of the page as it was last asked for. */
  url(): string {
    return this.address;
  }

  /**
   * Runs a function in the page. What it gives and is given must be JSON.
   * @throws Error when it throws there
   */
  async evaluate<Arg, Result>(
    run: (arg: Arg) => Result | Promise<Result>,
    arg: Arg,
  ): Promise<Result> {
    const { result, exceptionDetails } = await this.client.Runtime.evaluate({
      expression: `(${run.toString()})(${arg === undefined ? '' : JSON.stringify(arg)})`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value as Result;
  }

  async close(): Promise<void> {
    await this.client.Page.close();
    await this.client.close();
  }
}
