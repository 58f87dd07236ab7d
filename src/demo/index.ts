export { startSimulators, type Simulators } from './simulators.ts';
export { receiveMails } from './mailbox/receive-mails.ts';
export { demoSite } from './site.ts';
export { loadWorld, refreshRegisters } from './world/load.ts';
export { demoPeople } from './world/people.ts';
