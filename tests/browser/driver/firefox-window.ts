/**
 * What runs inside Firefox's own window: small scripts, as source text, that each answer with a string.
 * They use the browser's internals, so each says what it stands for and fails by name when an internal is gone.
 */
import type { Plain } from './surface.ts';

/** Shared by all: the extension's policy, and the document frame of its popup or sidebar. */
const PRELUDE = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extensionOf = (id) => {
    const policy = WebExtensionPolicy.getByID(id);
    if (!policy) throw new Error('no extension ' + id);
    return policy.extension;
  };
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  const frameOf = async (which) => {
    for (let waited = 0; waited < 15000; waited += 50) {
      const frame = which === 'popup'
        ? [...document.querySelectorAll('browser.webextension-popup-browser')].find(shown)
        : SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser');
      if (frame?.currentURI?.schemeIs('moz-extension') && !frame.webProgress?.isLoadingDocument) return frame;
      await pause(50);
    }
    throw new Error('no ' + which + ' opened');
  };
  // A popup is loaded ahead on hover, outside any panel that is shown.
  const shown = (frame) => ['open', 'showing'].includes(frame.closest('panel')?.state);
`;

const SCRIPTS = {
  /** The extension's address, with a slash at the end. */
  root: `return extensionOf(argument).baseURL;`,

  /** Hears the extension's requests from now on; and its consoles. Script errors are kept by Firefox itself. */
  listen: `
    const { baseURL } = extensionOf(argument);
    window.verbatimRequests = [];
    Services.console.reset();
    Services.obs.addObserver((subject) => {
      const channel = subject.QueryInterface(Ci.nsIChannel);
      const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo;
      const ours = [triggeringPrincipal, loadingPrincipal].some((who) => who?.addonPolicy?.baseURL === baseURL);
      if (ours) window.verbatimRequests.push(channel.URI.spec);
    }, 'http-on-modify-request');
    // Consoles are kept by each process for itself, so each process is asked to tell.
    window.verbatimErrors = [];
    Services.ppmm.addMessageListener('verbatim:console', ({ data }) => window.verbatimErrors.push(data));
    const inside = '(' + ((root) => {
      const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
      const anyone = Cc['@mozilla.org/systemprincipal;1'].createInstance(Ci.nsIPrincipal);
      storage.addLogEventListener(({ level, filename, arguments: said }) => {
        if (level === 'error' && String(filename).startsWith(root))
          sendAsyncMessage('verbatim:console', filename + ': console.error: ' + Array.from(said, String).join(' '));
      }, anyone);
    }) + ')(' + JSON.stringify(baseURL) + ')';
    Services.ppmm.loadProcessScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(inside), true);
    return '';`,

  /** Errors in the extension's own scripts and consoles, and its requests, since the last call. */
  heard: `
    const { baseURL } = extensionOf(argument);
    const errors = Services.console.getMessageArray()
      .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & message.warningFlag))
      .filter((message) => message.sourceName.startsWith(baseURL))
      .map((message) => message.sourceName + ': ' + message.errorMessage);
    Services.console.reset();
    errors.push(...window.verbatimErrors.splice(0));
    return JSON.stringify({ errors, requests: window.verbatimRequests.splice(0) });`,

  /** The toolbar button's own command: grants activeTab for the shown tab and opens the popup. */
  click: `
    // A second click on the button would only close what a failed test left open.
    for (const frame of document.querySelectorAll('browser.webextension-popup-browser')) {
      if (shown(frame)) frame.closest('panel').hidePopup();
    }
    await ExtensionParent.apiManager.global.browserActionFor(extensionOf(argument)).triggerAction(window);
    return '';`,

  sidebar: `
    const extension = extensionOf(argument);
    const key = [...SidebarController.sidebars].find(([, { extensionId }]) => extensionId === extension.id)?.[0];
    if (!key) throw new Error('the extension has no sidebar');
    await SidebarController.show(key);
    return '';`,

  /** The browser's own question for a permission, answered with one of its two buttons. */
  prompt: `
    for (let waited = 0; waited < 15000; waited += 50) {
      const asked = document.querySelector('#notification-popup popupnotification[id^="addon-webext-permissions"]');
      const button = argument === 'allow' ? asked?.button : asked?.secondaryButton;
      if (button && PopupNotifications.panel.state === 'open') {
        button.click();
        return '';
      }
      await pause(50);
    }
    throw new Error('Firefox asked for no permission');`,

  /** The key that Firefox made for a command of the extension, as if it were pressed. */
  command: `
    const { suggested_key } = extensionOf(argument.id).manifest.commands[argument.name];
    const wanted = suggested_key.default.split('+').at(-1);
    const key = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')].find((one) =>
      one.getAttribute('key') === wanted || one.getAttribute('keycode') === 'VK_' + wanted.toUpperCase());
    if (!key) throw new Error('no key for ' + argument.name);
    key.doCommand();
    return '';`,

  /** The extension's own entry in the menu of the page. */
  menu: `
    const menu = document.getElementById('contentAreaContextMenu');
    // As Firefox makes it of the extension's id.
    const ours = argument.toLowerCase().replace(/[^a-z0-9_-]/g, '_') + '-menuitem-';
    for (let waited = 0; waited < 15000; waited += 50) {
      const entry = menu.state === 'open' && [...menu.querySelectorAll('menuitem')]
        .find((one) => !one.hidden && one.id.startsWith(ours));
      if (entry) {
        menu.activateItem(entry);
        return '';
      }
      await pause(50);
    }
    throw new Error('the menu has no entry of the extension: ' + menu.state);`,

  tab: `
    gBrowser.selectedTab = gBrowser.addTab(argument, {
      triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
    });
    return '';`,

  /** Ends the event page, as Firefox does when it is idle. */
  stop: `
    await extensionOf(argument).terminateBackground();
    return '';`,

  close: `
    if (argument === 'sidebar') SidebarController.hide();
    else (await frameOf('popup')).closest('panel').hidePopup();
    return '';`,

  picture: `
    const frame = await frameOf(argument);
    const bitmap = await frame.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    return canvas.toDataURL('image/png').split(',')[1];`,

  /** Runs source in the frame's own process, with its document's globals in scope; eval in the page is shut by CSP. */
  evaluate: `
    const frame = await frameOf(argument.which);
    const name = 'verbatim:' + Math.random();
    const inside = '(async () => { let answer; try { with (content) { answer = { value: await ' + argument.source
      + ' }; } } catch (error) { answer = { error: String(error) }; } sendAsyncMessage(' + JSON.stringify(name)
      + ', JSON.stringify(answer)); })()';
    return await new Promise((done) => {
      frame.messageManager.addMessageListener(name, function heard({ data }) {
        frame.messageManager.removeMessageListener(name, heard);
        done(data);
      });
      frame.messageManager.loadFrameScript(
        'data:application/javascript;charset=utf-8,' + encodeURIComponent(inside), false);
    });`,
} as const;

/** The source of one script with its argument, ready to be evaluated in the window. */
export function chromeScript(name: keyof typeof SCRIPTS, argument: Plain): string {
  return `(async (argument) => { ${PRELUDE} ${SCRIPTS[name]} })(${JSON.stringify(argument)})`;
}
