/** The repository's folder. */
export const ROOT: string;
export function ensureNode(): void;
export function ensurePackages(): void;
/** Path of a Chromium or Chrome; ends the process with a sentence when there is none. */
export function ensureBrowser(): string;
/** Builds `dist` when something is newer than the last build. */
export function ensureBuild(): void;
