export { codeOnPhone } from './authenticator.ts';
export { receiveMails, type Mailbox } from './mailbox/receive-mails.ts';
export type { DemoLinks } from './pages/desk.ts';
export { demoSite } from './site.ts';
export { loadWorld, type WorldSystems } from './world/load.ts';
export { demoPeople, type DemoPerson } from './world/people.ts';
