// What keeps the things of workspaces that are under a legal hold. Types only.

export interface HeldPass {
  /** Workspaces that are held. */
  readonly held: number;
  /** Things whose end was put off now. */
  readonly putOff: number;
  /** Raw mails that were copied to where they stay. */
  readonly rawKept: number;
  /** Seconds since when everything was looked at whole; 0 where nothing is held. */
  readonly behindSeconds: number;
}

export interface HeldThings {
  /** Goes on where the last call ended, until all was looked at or `isEnough` says so. */
  keep(now: Date, isEnough: () => boolean): Promise<HeldPass>;
}

export interface HeldRawMails {
  /** Lays it, or anew, where it stays for `HELD_DAYS`. `gone`: it had come to its end before. */
  keep(mail: { readonly rawKey: string; readonly messageKey: string }): Promise<'kept' | 'gone'>;
}
