import type { ApiOperation } from '#web/api/operation.ts';
import type { Parts } from '../parts.ts';
import { catalogueOperations } from './catalogue.ts';
import { decision } from './decision.ts';
import { rightsOfCompany } from './rights-of-company.ts';

/** What programs may ask of Gebruikersbeheer. */
export const operations = (parts: Parts): readonly ApiOperation[] => [
  rightsOfCompany(parts),
  decision(parts),
  ...catalogueOperations(parts),
];

/** Every scope that an operation of this API asks for. */
export const scopes = [
  'gebruikersbeheer.rights.read',
  'gebruikersbeheer.decisions.read',
  'gebruikersbeheer.catalogue.read',
  'gebruikersbeheer.catalogue.write',
] as const;
