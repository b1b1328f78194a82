const topics = document.getElementById('topics');

function element(tag, content = '', attributes = {}) {
  const made = Object.assign(document.createElement(tag), attributes);
  made.append(content);
  return made;
}

/** `a `name` in text` with its names as code. */
function prose(text) {
  const p = document.createElement('p');
  text.split('`').forEach((part, place) => p.append(place % 2 ? element('code', part) : part));
  return p;
}

function typeOf(schema) {
  if (schema.$ref) return schema.$ref.split('/').at(-1).split('.').at(-1);
  if (schema.allOf || schema.oneOf) return (schema.allOf ?? schema.oneOf).map(typeOf).join(' or ');
  if (schema.properties?.currency) return 'money';
  const types = [schema.type].flat().map(type => type === 'array' ? `list of ${typeOf(schema.items)}` : schema.format ?? type);
  return types.join(' or ');
}

function refsOf(schema) {
  if (schema.$ref) return [schema.$ref.split('/').at(-1)];
  return [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.items ? [schema.items] : [])].flatMap(refsOf);
}

/** The parts of a record, and after them those of the records it is made of. */
function partsOf(name, schemas, known = new Set()) {
  const schema = schemas[name];
  known.add(name);
  const inner = Object.values(schema.properties ?? {}).flatMap(refsOf).filter(ref => !known.has(ref));
  return [[name, schema], ...[...new Set(inner)].flatMap(ref => partsOf(ref, schemas, known))];
}

function table(schema) {
  const made = element('table');
  const head = made.createTHead().insertRow();
  ['Property', 'Type', 'Meaning'].forEach(title => head.append(element('th', title, { scope: 'col' })));
  const body = made.createTBody();
  for (const [name, property] of Object.entries(schema.properties)) {
    const row = body.insertRow();
    row.insertCell().append(element('code', name));
    row.insertCell().append(typeOf(property));
    row.insertCell().append(prose(property.description ?? property.items?.description ?? ''));
  }
  return element('div', made, { className: 'scroll' });
}

function described(message, schemas) {
  const made = element('details', element('summary', element('strong', message.title)), { id: message.title });
  made.append(prose(message.description), element('p', element('code', message.name)));
  const root = message.payload.$ref.split('/').at(-1);
  for (const [name, schema] of partsOf(root, schemas)) {
    if (name !== root) made.append(element('h3', name.split('.').at(-1)));
    if (name !== root && schema.description) made.append(prose(schema.description));
    made.append(schema.enum ? element('p', schema.enum.join(', ')) : table(schema));
  }
  const example = JSON.stringify(message.examples[0].payload, null, 2);
  made.append(element('h3', 'For example'), element('pre', element('code', example), { tabIndex: 0 }));
  return made;
}

function show(api) {
  const { messages, schemas } = api.components;
  topics.replaceChildren(...Object.values(api.channels).map(channel => {
    const sheet = element('section', element('h2', channel.address), { className: 'sheet wide' });
    Object.keys(channel.messages).forEach(name => sheet.append(described(messages[name], schemas)));
    return sheet;
  }));
  const asked = location.hash && document.getElementById(location.hash.slice(1));
  if (asked) {
    asked.open = true;
    asked.scrollIntoView();
  }
}

fetch('/docs/asyncapi.json')
  .then(answer => answer.json())
  .then(show)
  .catch(() => topics.replaceChildren(element('p', 'The document could not be read: load the page again.', { className: 'bad' })));
