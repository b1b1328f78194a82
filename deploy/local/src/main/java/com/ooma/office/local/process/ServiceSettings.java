package com.ooma.office.local.process;

import com.ooma.office.local.setup.Credentials;
import com.ooma.office.local.setup.Detour;
import com.ooma.office.local.setup.Ports;
import com.ooma.office.local.setup.ServiceInstance;
import com.ooma.office.testing.mail.MailCatcher;
import com.ooma.office.testing.postgres.OfficeDatabase;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What each service is told about its surroundings, as production would by its own means.
///
/// @param brokers how many there are
/// @param traces the collector of spans
public record ServiceSettings(
    Ports ports,
    int brokers,
    Optional<Detour> detour,
    Credentials credentials,
    Optional<URI> traces) {

  /// Signs the addresses of letters, whose mailbox only this machine reads.
  private static final String REPLIES_KEY = "bG9jYWwgc2VjcmV0IG9mIHRoZSBzYW5kYm94cyBtYWls";

  /// The text of a properties file. Values are as they are: none holds a backslash or a line end.
  public String of(ServiceInstance instance) {
    return new TreeMap<>(settings(instance))
        .entrySet().stream()
            .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
            .collect(Collectors.joining());
  }

  private Map<String, String> settings(ServiceInstance instance) {
    var service = instance.service();
    var detoured = detour.filter(way -> way.services().contains(service));
    var database =
        new OfficeDatabase(
            detoured.map(Detour::postgresPort).orElseGet(ports::postgres), credentials.database());
    var settings = new TreeMap<String, String>();
    // above system properties and environment: a stray variable must not point elsewhere
    settings.put("config_ordinal", "450");
    settings.put("quarkus.http.host", "127.0.0.1");
    settings.put("quarkus.http.port", Integer.toString(ports.of(service, instance.number())));
    settings.put("office.instance", instance.service().id() + "-" + instance.number());
    settings.put("quarkus.datasource.jdbc.url", database.jdbcUrl(service.id()));
    settings.put("quarkus.datasource.username", service.id());
    settings.put(
        "kafka.bootstrap.servers",
        detoured.map(way -> "127.0.0.1:" + way.kafkaPort()).orElseGet(() -> ports.kafkas(brokers)));
    credentials
        .kafka()
        .of(service.id())
        .forEach((name, value) -> settings.put("kafka." + name, value));
    settings.put("mp.jwt.verify.publickey.location", sandbox() + "/jwks.json");
    settings.put("office.sandbox.clock", "true");
    traces.ifPresent(
        collector -> settings.put("quarkus.otel.exporter.otlp.endpoint", collector.toString()));
    settings.putAll(credentials.settings(service));
    settings.putAll(
        switch (service) {
          case PORTING -> porting();
          case SUPPORT -> support();
          case PROVISIONING ->
              Map.of(
                  "office.provisioning.public-url",
                  gateway(),
                  "office.voice-platform.url",
                  sandbox(),
                  "office.provisioning.sip.server",
                  "127.0.0.1",
                  "office.provisioning.sip.port",
                  Integer.toString(ports.sip()),
                  "office.provisioning.sip.transport",
                  "UDP");
          case BILLING ->
              Map.of(
                  "office.payments.url",
                  sandbox() + "/payments",
                  "office.einvoicing.url",
                  sandbox() + "/einvoicing",
                  "office.einvoicing.from",
                  "2020-01-01");
          case ORDERING -> Map.of();
        });
    return settings;
  }

  private Map<String, String> porting() {
    var settings = new TreeMap<String, String>();
    settings.put("office.test-calls.url", sandbox());
    credentials
        .carrierSecrets()
        .keySet()
        .forEach(carrier -> {
          var prefix = "office.carriers." + carrier;
          settings.put(prefix + ".url", sandbox() + "/carriers/" + carrier);
          settings.put(prefix + ".display-name", displayName(carrier));
        });
    return settings;
  }

  /// `carrier-alpha` is Alpha Télécom.
  private static String displayName(String carrier) {
    var name = carrier.substring(carrier.lastIndexOf('-') + 1);
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + " Télécom";
  }

  private Map<String, String> support() {
    return Map.of(
        "office.office-manager",
        gateway() + "/office",
        "quarkus.mailer.host",
        "127.0.0.1",
        "quarkus.mailer.port",
        Integer.toString(ports.smtp()),
        "office.replies.address",
        MailCatcher.REPLIES + "@ooma.example",
        "office.replies.key",
        REPLIES_KEY,
        "office.replies.mailbox",
        MailCatcher.repliesUrl(ports.imap()));
  }

  private String sandbox() {
    return gateway() + "/sandbox";
  }

  private String gateway() {
    return "http://localhost:" + ports.gateway();
  }
}
