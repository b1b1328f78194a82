// Who may read and write what in Kafka, held against the listeners that there are and the events' document.
import {readdirSync} from 'node:fs';
import {Findings, manifests, overlays, path, read, services} from './manifests.mjs';

const found = new Findings('topics');
const channels = JSON.parse(read('deploy/asyncapi.json')).channels;
for (const overlay of overlays) {
  const docs = manifests(overlay);
  const topics = new Map(docs.filter((doc) => doc.kind === 'KafkaTopic').map((doc) => [doc.metadata.name, doc.spec]));
  for (const service of services) {
    for (const topic of [`${service}.events`, `${service}.dead-letters`]) {
      const spec = topics.get(topic);
      found.need(spec?.replicas === 3 && spec.config['min.insync.replicas'] === 2, topic, 'is not kept three times, written twice');
      found.need(spec?.partitions === (channels[topic]?.bindings.kafka.partitions ?? 6), topic, 'has another number of partitions than its document says');
    }
    const acls = docs.find((doc) => doc.kind === 'KafkaUser' && doc.metadata.name === service).spec.authorization.acls;
    const may = (operation) => acls.filter((acl) => acl.resource.type === 'topic' && acl.operations.includes(operation)).map((acl) => acl.resource.name).sort();
    const messaging = `${service}-service/src/main/java/com/ooma/office/${service}/adapter/in/messaging`;
    const files = readdirSync(path(messaging), {recursive: true});
    // topics of others than services: a class …Topic names its own
    const foreign = files.filter((file) => file.endsWith('Topic.java')).map((file) => /TOPIC = "([^"]+)"/.exec(read(`${messaging}/${file}`))[1]);
    const listened = files
      .map((file) => /(\w+)Listener\.java$/.exec(file)?.[1].toLowerCase()).filter((producer) => services.includes(producer)).map((producer) => `${producer}.events`).concat(foreign).sort();
    found.need(`${may('Read')}` === `${listened}`, service, `may read ${may('Read')}, listens to ${listened}`);
    found.need(`${may('Write')}` === `${[`${service}.dead-letters`, `${service}.events`]}`, service, `may write ${may('Write')}`);
    found.need(acls.every((acl) => acl.resource.patternType === 'literal' && acl.resource.name !== '*'), service, 'may more than it needs');
    found.need(acls.some((acl) => acl.resource.type === 'group' && acl.resource.name === service), service, 'has no group');
  }
}
found.tell('each service writes its own and reads what it listens to');
