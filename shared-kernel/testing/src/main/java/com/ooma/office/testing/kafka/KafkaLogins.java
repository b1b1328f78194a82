package com.ooma.office.testing.kafka;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Who may come in to a broker, each by a password (SASL, PLAIN: the broker of one machine is
/// reached over its loopback interface only).
///
/// @param passwords by user; if there are none, the broker lets everybody in
public record KafkaLogins(Map<String, String> passwords) {

  /// The broker itself, when it talks to its controller.
  public static final String BROKER = "broker";

  private static final String PLAIN = "PLAIN";
  private static final String MODULE =
      "org.apache.kafka.common.security.plain.PlainLoginModule required";

  public KafkaLogins {
    passwords = Map.copyOf(passwords);
  }

  /// For the brokers of tests.
  public static KafkaLogins everybody() {
    return new KafkaLogins(Map.of());
  }

  boolean areWanted() {
    return !passwords.isEmpty();
  }

  /// What a client needs besides `bootstrap.servers` to come in as `user`.
  public Map<String, String> of(String user) {
    return areWanted()
        ? Map.of(
            "security.protocol",
            "SASL_PLAINTEXT",
            "sasl.mechanism",
            PLAIN,
            "sasl.jaas.config",
            MODULE + credentials(user) + ";")
        : Map.of();
  }

  /// What the broker's listener needs.
  Map<String, String> ofListener(String listener) {
    var prefix = "listener.name." + listener.toLowerCase(Locale.ROOT) + ".";
    var known =
        passwords.entrySet().stream()
            .map(one -> " user_%s=\"%s\"".formatted(one.getKey(), one.getValue()))
            .collect(Collectors.joining());
    return Map.of(
        prefix + "sasl.enabled.mechanisms",
        PLAIN,
        prefix + "plain.sasl.jaas.config",
        MODULE + credentials(BROKER) + known + ";");
  }

  private String credentials(String user) {
    return " username=\"%s\" password=\"%s\"".formatted(user, passwords.get(user));
  }

  /// Without the passwords.
  @Override
  public String toString() {
    return "logins of " + passwords.keySet();
  }
}
