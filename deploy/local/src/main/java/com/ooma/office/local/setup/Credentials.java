package com.ooma.office.local.setup;

import com.ooma.office.testing.credential.SealingKeysets;
import com.ooma.office.testing.credential.SecretsKeyset;
import com.ooma.office.testing.credential.StandardWebhooks;
import com.ooma.office.testing.credential.Tokens;
import com.ooma.office.testing.credential.VoucherKeys;
import com.ooma.office.testing.kafka.KafkaLogins;
import com.ooma.office.testing.machine.PrivateFiles;
import com.ooma.office.testing.postgres.DatabasePasswords;
import com.ooma.office.testing.postgres.OfficeDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The secrets of one sandbox, made at its first start and kept with its data: what was encrypted
/// or signed before a restart stays good.
///
/// @param keyset for `office.secrets.keyset`
/// @param personsKeyset for `office.persons.keyset`
/// @param voucherKeyset signs vouchers; who reads them gets its public half
/// @param database of the administrator and of each service
/// @param kafka of the broker, of each service, and of the sandbox's own clients
/// @param cards with which ordering seals card tokens, and billing opens them
/// @param carrierSecrets by carrier; the first signs, all are accepted
/// @param paymentSecret with which the payment provider signs
/// @param platformSecret with which the e-invoicing platform signs
public record Credentials(
    Tokens tokens,
    String keyset,
    String personsKeyset,
    String voucherKeyset,
    DatabasePasswords database,
    KafkaLogins kafka,
    SealingKeysets cards,
    Map<String, List<String>> carrierSecrets,
    String paymentSecret,
    String platformSecret) {

  /// As whom the sandbox itself comes in to Kafka: its clock, and tests.
  public static final String SANDBOX = "sandbox";

  private static final String FOLDER = "secrets/";
  private static final int PASSWORD_BYTES = 24;

  public static Credentials of(Path data) {
    var keyset = kept(data, "keyset", SecretsKeyset::generate);
    return new Credentials(
        Tokens.loadOrCreate(data.resolve(FOLDER + "token-issuer.json")),
        keyset,
        kept(data, "persons-keyset", SecretsKeyset::generate),
        kept(data, "voucher-keyset", VoucherKeys::generate),
        new DatabasePasswords(passwords(data, "postgres", OfficeDatabase.roles())),
        kafka(data),
        SealingKeysets.ofOpening(
            kept(data, "card-keyset", () -> SealingKeysets.generate().opening())),
        Map.of(
            "carrier-alpha", carrier(data, "carrier-alpha"),
            "carrier-beta", carrier(data, "carrier-beta")),
        kept(data, "payment-provider-secret", StandardWebhooks::newSecret),
        kept(data, "invoice-platform-secret", StandardWebhooks::newSecret));
  }

  /// What a service is told that nobody else may know, but how it comes in to Kafka.
  public Map<String, String> settings(OfficeService service) {
    var settings = new TreeMap<String, String>();
    settings.put("quarkus.datasource.password", database.of(service.id()));
    settings.put("office.secrets.keyset", keyset);
    settings.put("office.persons.keyset", personsKeyset);
    settings.putAll(
        switch (service) {
          case PORTING -> webhookKeys();
          case SUPPORT -> Map.of();
          case PROVISIONING -> Map.of("office.vouchers.signing-keyset", voucherKeyset);
          case ORDERING ->
              Map.of(
                  "office.card.sealing-keyset",
                  cards.sealing(),
                  "office.vouchers.verifying-keyset",
                  VoucherKeys.publicHalf(voucherKeyset));
          case BILLING ->
              Map.of(
                  "office.card.opening-keyset",
                  cards.opening(),
                  "office.payments.webhook-keys",
                  paymentSecret,
                  "office.einvoicing.webhook-keys",
                  platformSecret);
        });
    return settings;
  }

  private Map<String, String> webhookKeys() {
    return carrierSecrets.entrySet().stream()
        .collect(
            Collectors.toMap(
                carrier -> "office.carriers." + carrier.getKey() + ".webhook-keys",
                carrier -> String.join(",", carrier.getValue())));
  }

  /// Has the sandbox in `data` encrypt what it keeps secret with a key that is known; before its
  /// first start.
  public static void keepKeyset(Path data, String keyset) {
    kept(data, "keyset", () -> keyset);
  }

  public static KafkaLogins kafka(Path data) {
    var users =
        Stream.concat(
            Stream.of(KafkaLogins.BROKER, SANDBOX),
            Stream.of(OfficeService.values()).map(OfficeService::id));
    return new KafkaLogins(passwords(data, "kafka", users.toList()));
  }

  private static Map<String, String> passwords(Path data, String at, List<String> users) {
    return users.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                user -> kept(data, at + "-" + user, Credentials::newPassword)));
  }

  private static String newPassword() {
    var bytes = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static List<String> carrier(Path data, String name) {
    return List.of(
        kept(data, name + "-secret", StandardWebhooks::newSecret),
        kept(data, name + "-former-secret", StandardWebhooks::newSecret));
  }

  private static String kept(Path data, String name, Supplier<String> fresh) {
    var file = data.resolve(FOLDER + name);
    try {
      if (!Files.exists(file)) {
        PrivateFiles.createFolderOf(file);
        PrivateFiles.write(file, fresh.get());
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
