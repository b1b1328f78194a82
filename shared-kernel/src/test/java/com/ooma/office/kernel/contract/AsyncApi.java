package com.ooma.office.kernel.contract;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.ooma.office.kernel.messaging.wire.Envelope;
import com.ooma.office.kernel.messaging.wire.Topics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// The AsyncAPI 3 document of the suite's events, drawn from the contract records, what their doc
/// comments say, and their samples.
final class AsyncApi {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final List<Class<? extends IntegrationEvent>> contracts;
  private final DocComments comments;
  private final Function<Class<? extends IntegrationEvent>, JsonNode> samples;
  private final Map<String, JsonNode> others;
  private final ContractSchemas schemas;

  /// @param others what is known of topics that others fill, by their names
  AsyncApi(
      List<Class<? extends IntegrationEvent>> contracts,
      DocComments comments,
      Function<Class<? extends IntegrationEvent>, JsonNode> samples,
      Map<String, JsonNode> others) {
    this.contracts = contracts;
    this.comments = comments;
    this.samples = samples;
    this.others = others;
    this.schemas = new ContractSchemas(comments);
  }

  ObjectNode document() {
    var document = JSON.objectNode().put("asyncapi", "3.0.0");
    document
        .putObject("info")
        .put("title", "Ooma Office pour WeWork: events")
        .put("version", "1.0.0")
        .put(
            "description",
            "What the five services tell each other over Kafka: one topic a service, CloudEvents 1.0"
                + " in binary mode, keyed by account, so that the events of an account stay in"
                + " order. Delivery is at least once: a consumer keeps the last `ce_sequence` of"
                + " each `ce_subject`. Inside a version properties are only added; ignore what you"
                + " don't know. What others tell them, by rules of their own, stands here as well.");
    document.put("defaultContentType", "application/json");
    var channels = document.putObject("channels");
    var operations = document.putObject("operations");
    contracts.stream()
        .collect(groupingBy(Envelope::producerOf, TreeMap::new, toList()))
        .forEach((producer, told) -> {
          var topic = Topics.eventsOf(producer);
          channels.set(topic, channel(producer, topic, told));
          operations.set(topic, telling(producer, topic));
        });
    var components = document.putObject("components");
    components.set("messages", messages());
    components.set("messageTraits", JSON.objectNode().set("cloudEvent", cloudEvent()));
    components.set("schemas", JSON.objectNode().setAll(schemas.named()));
    others.forEach((topic, told) -> {
      channels.set(topic, channelOfOthers(topic, told));
      operations.set(topic, hearing(topic, told.get("listener").textValue()));
      addMessageOfOthers(components, told);
    });
    return document;
  }

  private static ObjectNode channel(
      String producer, String topic, List<Class<? extends IntegrationEvent>> told) {
    var channel =
        JSON.objectNode()
            .put("address", topic)
            .put("description", "All that " + producer + " tells.");
    channel
        .putObject("bindings")
        .putObject("kafka")
        .put("topic", topic)
        .put("partitions", Topics.PARTITIONS);
    var messages = channel.putObject("messages");
    told.stream()
        .map(Contracts::nameOf)
        .forEach(name -> messages.set(name, ref("#/components/messages/" + name)));
    return channel;
  }

  private static ObjectNode telling(String producer, String topic) {
    return JSON.objectNode()
        .put("action", "send")
        .<ObjectNode>set("channel", ref("#/channels/" + topic))
        .put("summary", producer + " tells what happened");
  }

  private static ObjectNode channelOfOthers(String topic, JsonNode told) {
    var channel = JSON.objectNode().put("address", topic);
    channel.set("description", told.get("description"));
    channel
        .putObject("bindings")
        .putObject("kafka")
        .put("topic", topic)
        .put("partitions", Topics.PARTITIONS);
    var name = told.at("/message/name").textValue();
    channel.putObject("messages").set(name, ref("#/components/messages/" + name));
    return channel;
  }

  private static ObjectNode hearing(String topic, String listener) {
    return JSON.objectNode()
        .put("action", "receive")
        .<ObjectNode>set("channel", ref("#/channels/" + topic))
        .put("summary", listener + " hears what others tell");
  }

  private static void addMessageOfOthers(ObjectNode components, JsonNode told) {
    var known = told.get("message");
    var name = known.get("name").textValue();
    var message = components.withObject("messages").putObject(name);
    List.of("name", "title", "description").forEach(part -> message.set(part, known.get(part)));
    message.set("payload", ref("#/components/schemas/" + name));
    message
        .putObject("bindings")
        .putObject("kafka")
        .putObject("key")
        .put("type", "string")
        .set("description", told.get("key"));
    message.putArray("examples").addObject().set("payload", known.get("example"));
    components.withObject("schemas").set(name, known.get("schema"));
  }

  private ObjectNode messages() {
    var messages = JSON.objectNode();
    for (var contract : contracts) {
      var message = messages.putObject(Contracts.nameOf(contract));
      message.put("name", Envelope.typeOf(contract));
      message.put("title", contract.getSimpleName());
      message.put("description", comments.of(contract).text());
      message.putArray("traits").add(ref("#/components/messageTraits/cloudEvent"));
      message.set("payload", schemas.of(contract));
      var example = message.putArray("examples").addObject();
      example.putObject("headers").put("ce_type", Envelope.typeOf(contract));
      example.set("payload", samples.apply(contract));
    }
    return messages;
  }

  /// The headers of each record, and its key.
  private static ObjectNode cloudEvent() {
    var trait = JSON.objectNode();
    var headers = trait.putObject("headers").put("type", "object");
    var properties = headers.putObject("properties");
    header(properties, "ce_specversion", "`1.0`").put("const", "1.0");
    header(properties, "ce_id", "Of this event, the same when it is sent again")
        .put("format", "uuid");
    header(properties, "ce_type", "The event and its version");
    header(properties, "ce_source", "Who tells it");
    header(properties, "ce_subject", "The aggregate that it happened to").put("format", "uuid");
    header(properties, "ce_sequence", "Numbers the events of one subject from 1")
        .put("pattern", "^[0-9]+$");
    header(properties, "ce_time", "When it happened").put("format", "date-time");
    header(properties, "traceparent", "W3C Trace Context, if a trace led to it");
    properties
        .fieldNames()
        .forEachRemaining(name -> {
          if (!name.equals("traceparent")) {
            headers.withArray("required").add(name);
          }
        });
    trait
        .putObject("bindings")
        .putObject("kafka")
        .putObject("key")
        .put("type", "string")
        .put("format", "uuid")
        .put("description", "The account concerned");
    return trait;
  }

  private static ObjectNode header(ObjectNode properties, String name, String description) {
    return properties.putObject(name).put("type", "string").put("description", description);
  }

  private static ObjectNode ref(String target) {
    return JSON.objectNode().put("$ref", target);
  }
}
