/// <reference types="vite/client" />
declare module "virtual:theme.css";
declare module "*.po" {
  export const messages: import("@lingui/core").Messages;
}
declare module "@fontsource/*";
