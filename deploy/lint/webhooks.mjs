// The samples of signed webhooks are what the npm package `standardwebhooks` makes of them and takes; the kernel's tests hold
// our own code to the same samples, so that either takes the other's messages.
import {readFileSync} from 'node:fs';
import {Webhook} from 'standardwebhooks';

const file = '../../shared-kernel/src/test/resources/webhook/standardwebhooks.json';
let failed = false;

function check(holds, what, failure) {
  if (!holds) {
    console.log(`${file}: ${what}: ${failure}`);
    failed = true;
  }
}

// It has no other way to be told the time.
function at(timestamp, action) {
  const now = Date.now;
  Date.now = () => timestamp * 1000;
  try {
    return action();
  } catch (refusal) {
    return refusal;
  } finally {
    Date.now = now;
  }
}

for (const {what, secret, id, timestamp, body, signature} of JSON.parse(readFileSync(file, 'utf8'))) {
  const webhook = new Webhook(secret);
  const verify = (text, signatures) =>
    webhook.verify(text, {'webhook-id': id, 'webhook-timestamp': `${timestamp}`, 'webhook-signature': signatures}, {jsonParse: false});
  check(webhook.sign(id, new Date(timestamp * 1000), body) === signature, what, 'it signs in another way');
  check(at(timestamp, () => verify(body, `v1,AAAA ${signature}`)) === undefined, what, 'it does not take what we sign');
  check(at(timestamp, () => verify(body + ' ', signature)) instanceof Error, what, 'it takes another body');
  check(at(timestamp + 301, () => verify(body, signature)) instanceof Error, what, 'it takes what is old');
}
process.exit(failed ? 1 : 0);
