// A program of the portal as its developers would write it: it takes what the npm package `standardwebhooks` verifies.
// Told the folder of its packages; says its port, then each message, and reads the secrets of its endpoint, a line each.
import {createServer} from 'node:http';
import {createRequire} from 'node:module';
import {createInterface} from 'node:readline';

const {Webhook} = createRequire(`${process.argv[2]}/`)('standardwebhooks');
let webhook;

const server = createServer(async (request, response) => {
  let body = '';
  for await (const part of request) body += part;
  try {
    const message = webhook.verify(body, request.headers);
    console.log(`took ${request.headers['webhook-id']} ${message.type}`);
    response.writeHead(204).end();
  } catch (refusal) {
    console.log(`refused ${request.headers['webhook-id']} ${refusal.message}`);
    response.writeHead(401).end();
  }
});
server.listen(0, '127.0.0.1', () => console.log(`port ${server.address().port}`));

const lines = createInterface({input: process.stdin});
lines.on('line', (secret) => {
  webhook = new Webhook(secret);
  console.log('ready');
});
lines.on('close', () => process.exit());
