/** Excel for Windows as office.js meets it: `window.external`. `answer` gives the text of an answer or the number of an error. */
export interface HostFacts {
  /** `16.00`-style sets by name, as strings. */
  readonly sets: { readonly [name: string]: string };
  readonly language: string;
  readonly documentUrl: string;
  readonly isReadOnly: boolean;
  /** `bodyBackgroundColor` and the like as integers; null where Office does not say. */
  readonly theme: { readonly [name: string]: number } | null;
}

export interface Win32Bridge {
  readonly pressRibbonButton: (functionName: string) => void;
  /** Commands that the add-in has reported as done. */
  readonly completed: readonly string[];
  readonly [name: string]: unknown;
}

/**
 * Makes the bridge. Self-contained on purpose: Chromium gets the text of this function, jest the function itself.
 */
export function win32Bridge(
  facts: HostFacts,
  answer: (body: string, flags: number) => Promise<string | number>,
): Win32Bridge {
  // Lists must look like the SAFEARRAYs of a desktop host.
  const list = (items: unknown[]): unknown[] => Object.assign(items, { toArray: () => items, dimensions: () => 1 });
  const context = {
    AppType: 1,
    SolutionRef: "shinsa",
    AppVersionMajor: 16,
    AppVersionMinor: 0,
    AppUILocale: facts.language,
    AppDataLocale: facts.language,
    DocUrl: facts.documentUrl,
    AppCapabilities: facts.isReadOnly ? 1 : 0,
    ActivationMode: 1,
    ControlIntegrationLevel: 1,
    SolutionToken: "",
    CorrelationId: "",
    InstanceId: "",
    TouchEnabled: false,
    CommerceAllowed: false,
    SupportedMatrix: JSON.stringify(facts.sets),
    HostCustomMessage: "",
    HostFullVersion: "16.0.18000.20000",
    DialogRequirementMatrix: "{}",
    FeaturesForSolution: "{}",
    InitialDisplayMode: 2,
    OfficeThemeInfo: JSON.stringify(facts.theme ?? {}),
    Settings: { Read: noop, Write: noop },
  };
  function noop(): void {}
  function getters(values: object): object {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [`Get${name}`, () => value]));
  }
  const ribbonHandlers: ((dispatchId: number, payload: unknown) => void)[] = [];
  const completed: string[] = [];
  async function execute(dispatchId: number, parameters: unknown, done: (result: unknown) => void): Promise<void> {
    // 94: the add-in says that the command of a ribbon button is done.
    if (dispatchId === 94) completed.push(String((parameters as readonly unknown[])[0]));
    if (dispatchId !== 93) return done(list([0, null]));
    const [message] = parameters as readonly (readonly unknown[])[];
    const [, , , , body = "", , flags = 0] = message ?? [];
    const result = await answer(String(body), Number(flags));
    done(typeof result === "number" ? list([result, null]) : list([0, list([200, list([]), result])]));
  }
  return {
    ...getters({
      HostInfo: `Excel$Win32$16.01$${facts.language}$correlation$$disableLogging$1`,
      LoggingAllowed: false,
      Context: getters(context),
    }),
    Execute: execute,
    RegisterEvent: (dispatchId: number, _target: string, handler: () => void, done: (status: number) => void) => {
      // 39: a ribbon button was pressed.
      if (dispatchId === 39) ribbonHandlers.push(handler);
      done(0);
    },
    UnregisterEvent: (_dispatchId: number, _target: string, done: (status: number) => void) => done(0),
    /** What a person does: presses the ribbon button of that function. */
    pressRibbonButton: (functionName: string) => {
      const payload = [`command-${functionName}`, functionName, JSON.stringify({ source: { id: functionName } })];
      for (const handler of ribbonHandlers) handler(39, list(payload));
    },
    completed,
  };
}
