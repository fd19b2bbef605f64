/** The link of a clinic, and a host that answers with JSON. */
import type { RequestListener } from 'node:http';
import { clinic } from './hosted';

export const number = '.emergency-button';
export const link = `en/#v=1&clinic=${clinic.id}&country=GB`;

export const json =
  (content: object): RequestListener =>
  (_request, response) =>
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(content));
