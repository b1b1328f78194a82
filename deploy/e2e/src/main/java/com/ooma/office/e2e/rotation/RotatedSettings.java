package com.ooma.office.e2e.rotation;

import static java.util.stream.Collectors.toMap;

import com.ooma.office.local.process.ServiceCommand;
import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.setup.ServiceInstance;
import com.ooma.office.local.stack.LocalStack;
import com.ooma.office.testing.credential.KeysetRotation;
import com.ooma.office.testing.credential.SealingKeysets;
import com.ooma.office.testing.credential.StandardWebhooks;
import com.ooma.office.testing.credential.VoucherKeys;
import com.ooma.office.testing.machine.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// What the services of a stack are to read at their next start, in place of what they were given:
/// the store of secrets of this rotation.
final class RotatedSettings {

  private static final String SECRETS = "office.secrets.keyset";
  private static final String PERSONS = "office.persons.keyset";
  private static final String CARDS_OPENING = "office.card.opening-keyset";
  private static final String CARDS_SEALING = "office.card.sealing-keyset";
  private static final String VOUCHERS_SIGNING = "office.vouchers.signing-keyset";
  private static final String VOUCHERS_VERIFYING = "office.vouchers.verifying-keyset";
  private static final String PASSWORD = "quarkus.datasource.password";
  private static final List<String> SENDERS =
      List.of("office.payments.webhook-keys", "office.einvoicing.webhook-keys");

  private final LocalStack stack;
  private final Map<OfficeService, Map<String, String>> wanted = new EnumMap<>(OfficeService.class);
  private final Map<String, String> added = new HashMap<>();
  private final Map<String, String> carriers;

  RotatedSettings(LocalStack stack) {
    this.stack = stack;
    for (var service : OfficeService.values()) {
      wanted.put(service, secrets(file(new ServiceInstance(service, 1))));
    }
    this.carriers =
        stack.settings().carrierSecrets().keySet().stream()
            .collect(toMap(carrier -> carrier, _ -> StandardWebhooks.newSecret()));
  }

  /// What was made with a key before, and what will be made with the next one, can be read by all.
  void addKeys() {
    for (var name : List.of(SECRETS, PERSONS, CARDS_OPENING)) {
      change(name, this::added);
    }
    var signing = added(get(OfficeService.PROVISIONING, VOUCHERS_SIGNING));
    change(VOUCHERS_VERIFYING, _ -> VoucherKeys.publicHalf(signing));
    SENDERS.forEach(sender -> change(sender, key -> StandardWebhooks.newSecret() + "," + key));
    carriers.forEach((carrier, key) -> change(keysOf(carrier), _ -> key + "," + signing(carrier)));
  }

  /// All of them read the new ones.
  void promoteKeys() {
    change(SECRETS, KeysetRotation::withLastKeyFirst);
    change(PERSONS, KeysetRotation::withLastKeyFirst);
    change(CARDS_OPENING, KeysetRotation::withLastKeyFirst);
    var opening = get(OfficeService.BILLING, CARDS_OPENING);
    change(CARDS_SEALING, _ -> SealingKeysets.ofOpening(opening).sealing());
    change(VOUCHERS_SIGNING, keyset -> KeysetRotation.withLastKeyFirst(added(keyset)));
  }

  void signWithNewKeys() {
    stack.settings().carrierSecrets().replaceAll((carrier, _) -> List.of(newKey(carrier)));
  }

  void dropFormerKeys() {
    carriers.forEach((carrier, key) -> change(keysOf(carrier), _ -> key));
  }

  void changePasswords() {
    change(PASSWORD, _ -> UUID.randomUUID().toString());
  }

  /// Connections that are open stay; new ones come in with the new passwords alone.
  void changePasswordsOfRoles() throws SQLException {
    try (var session = stack.database().administrator();
        var statement = session.createStatement()) {
      for (var service : OfficeService.values()) {
        statement.execute(
            "ALTER ROLE %s PASSWORD '%s'".formatted(service.id(), get(service, PASSWORD)));
      }
    }
  }

  String keyset(OfficeService service) {
    return get(service, SECRETS);
  }

  /// Puts what is wanted where `instance` finds it at its next start.
  void write(ServiceInstance instance) {
    var file = file(instance);
    var settings = lines(file);
    settings.putAll(of(instance.service()));
    try {
      PrivateFiles.write(
          file,
          settings.entrySet().stream()
              .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
              .collect(Collectors.joining()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void change(String name, UnaryOperator<String> how) {
    wanted
        .values()
        .forEach(settings -> settings.computeIfPresent(name, (_, now) -> how.apply(now)));
  }

  /// The same for all who have the same one.
  private String added(String keyset) {
    return added.computeIfAbsent(keyset, KeysetRotation::withFurtherKey);
  }

  private String get(OfficeService service, String name) {
    return Objects.requireNonNull(of(service).get(name), name);
  }

  private Map<String, String> of(OfficeService service) {
    return Objects.requireNonNull(wanted.get(service));
  }

  private String newKey(String carrier) {
    return Objects.requireNonNull(carriers.get(carrier));
  }

  private String signing(String carrier) {
    return Objects.requireNonNull(stack.settings().carrierSecrets().get(carrier)).getFirst();
  }

  private static String keysOf(String carrier) {
    return "office.carriers." + carrier + ".webhook-keys";
  }

  private Path file(ServiceInstance instance) {
    return ServiceCommand.settings(stack.settings().data(), instance);
  }

  private static Map<String, String> secrets(Path file) {
    return lines(file).entrySet().stream()
        .filter(
            setting -> setting.getKey().matches(".*(keyset|webhook-keys|datasource\\.password)"))
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, TreeMap::new));
  }

  /// As they are written: nothing in them is escaped.
  private static Map<String, String> lines(Path file) {
    try (var lines = Files.lines(file)) {
      return lines
          .map(line -> line.split("=", 2))
          .collect(toMap(line -> line[0], line -> line[1], (one, _) -> one, TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
