/** AWS's Query protocol, which IAM and STS speak: a form goes in, XML comes out. */
import { AwsError } from './aws-error.ts';
import { resultOf, serviceOf, subjectOf } from './operations.ts';
import type { Protocol } from './protocol.ts';
import { errorXml, responseXml } from './xml.ts';

const FAULT_NAMESPACE = 'http://webservices.amazon.com/AWSFault/2005-15-09';

/** Takes every request: whatever no other protocol knows is answered as IAM answers it. */
export const queryProtocol: Protocol = (incoming, desk) => {
  const form = new URLSearchParams(incoming.body.toString());
  const operation = form.get('Action') ?? 'none';
  const namespace = serviceOf(form.get('Version'))?.namespace ?? FAULT_NAMESPACE;
  const contentType = 'text/xml';
  return {
    operation,
    subject: subjectOf(desk.world, form),
    async answer(requestId) {
      if (incoming.method !== 'POST')
        throw new AwsError(405, 'MethodNotAllowed', 'Only POST is served here.');
      const call = { world: desk.world, operation, form, now: desk.world.now() };
      const result = await resultOf(call, incoming, desk.rates);
      return {
        status: 200,
        contentType,
        body: responseXml(namespace, operation, result, requestId),
        requestId,
      };
    },
    refuse: ({ status, type, code, message }, requestId) => ({
      status,
      contentType,
      body: errorXml(namespace, { type, code, message }, requestId),
      requestId,
    }),
  };
};
