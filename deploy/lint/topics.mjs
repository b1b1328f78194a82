// Who may read and write what in Kafka, held against the listeners that there are and the events' document.
import {readdirSync} from 'node:fs';
import {Findings, manifests, overlays, path, read, services} from './manifests.mjs';

const found = new Findings('topics');
const {channels, operations} = JSON.parse(read('deploy/asyncapi.json'));
/** Topics that others fill: who hears them is said first in the summary. */
const heard = Object.entries(operations).filter(([, operation]) => operation.action === 'receive')
  .map(([topic, operation]) => ({topic, by: operation.summary.split(' ')[0], from: topic.split('.')[0]}));
for (const overlay of overlays) {
  const docs = manifests(overlay);
  const topics = new Map(docs.filter((doc) => doc.kind === 'KafkaTopic').map((doc) => [doc.metadata.name, doc.spec]));
  const aclsOf = (user) => docs.find((doc) => doc.kind === 'KafkaUser' && doc.metadata.name === user)?.spec.authorization.acls ?? [];
  for (const topic of [...services.flatMap((service) => [`${service}.events`, `${service}.dead-letters`]), ...heard.map(({topic}) => topic)]) {
    const spec = topics.get(topic);
    found.need(spec?.replicas === 3 && spec.config['min.insync.replicas'] === 2, topic, 'is not kept three times, written twice');
    found.need(spec?.partitions === (channels[topic]?.bindings.kafka.partitions ?? 6), topic, 'has another number of partitions than its document says');
  }
  for (const {topic, by, from} of heard) {
    found.need(aclsOf(by).some((acl) => acl.resource.type === 'group' && acl.resource.name === `${by}.${topic}`), by, `has no group for ${topic}`);
    const acls = aclsOf(from);
    found.need(acls.length === 1 && acls[0].resource.name === topic && `${acls[0].operations}` === 'Write,Describe', from, `may not write ${topic}, or may more`);
    const file = `${from[0].toUpperCase()}${from.slice(1)}Listener.java`;
    found.need(readdirSync(path(`${by}-service/src/main/java/com/ooma/office/${by}/adapter/in/messaging`), {recursive: true}).includes(file), by, `has no ${file}`);
  }
  for (const service of services) {
    const acls = aclsOf(service);
    const may = (operation) => acls.filter((acl) => acl.resource.type === 'topic' && acl.operations.includes(operation)).map((acl) => acl.resource.name).sort();
    const listened = readdirSync(path(`${service}-service/src/main/java/com/ooma/office/${service}/adapter/in/messaging`), {recursive: true})
      .map((file) => /(\w+)Listener\.java$/.exec(file)?.[1].toLowerCase()).filter((producer) => services.includes(producer)).map((producer) => `${producer}.events`)
      .concat(heard.filter(({by}) => by === service).map(({topic}) => topic)).sort();
    found.need(`${may('Read')}` === `${listened}`, service, `may read ${may('Read')}, listens to ${listened}`);
    found.need(`${may('Write')}` === `${[`${service}.dead-letters`, `${service}.events`]}`, service, `may write ${may('Write')}`);
    found.need(acls.every((acl) => acl.resource.patternType === 'literal' && acl.resource.name !== '*'), service, 'may more than it needs');
    found.need(acls.some((acl) => acl.resource.type === 'group' && acl.resource.name === service), service, 'has no group');
  }
}
found.tell('each service writes its own and reads what it listens to');
