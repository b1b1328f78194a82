package com.ooma.office.testing;

import com.ooma.office.testing.credential.SealingKeysets;
import com.ooma.office.testing.credential.SecretsKeyset;
import com.ooma.office.testing.credential.Tokens;
import com.ooma.office.testing.credential.VoucherKeys;
import com.ooma.office.testing.kafka.KafkaBroker;
import com.ooma.office.testing.machine.QuietLogs;
import com.ooma.office.testing.machine.TemporaryFolder;
import com.ooma.office.testing.mail.MailCatcher;
import com.ooma.office.testing.mail.Mailbox;
import com.ooma.office.testing.postgres.OfficeDatabase;
import com.ooma.office.testing.postgres.PostgresServer;
import com.ooma.office.testing.postgres.ServiceTables;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// Gives a service under test its surroundings: a real database and broker, an issuer of tokens
/// and, for support, a mail server. They are started once and serve every test of the JVM.
///
/// `-Dclock=` says at what product time it begins ([ProductStart]): `ordinary`, `end-of-year` … So
/// tests ask the injected `Clock`, and never the machine's.
///
/// Use: `@QuarkusTestResource(value = OfficeTestResource.class, initArgs = @ResourceArg(name =
/// "service", value = "ordering"))`.
public final class OfficeTestResource implements QuarkusTestResourceLifecycleManager {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private String service = "";

  @Override
  public void init(Map<String, String> initArgs) {
    service = Objects.requireNonNull(initArgs.get("service"), "name the service: see above");
  }

  @Override
  public Map<String, String> start() {
    QuietLogs.hush();
    var settings = new HashMap<String, String>();
    settings.put("quarkus.http.test-port", "0");
    settings.put("quarkus.datasource.jdbc.url", postgres().jdbcUrl(service));
    settings.put("quarkus.datasource.username", service);
    settings.put("quarkus.datasource.password", postgres().password(service));
    settings.put("kafka.bootstrap.servers", kafkaBootstrap());
    settings.put("mp.jwt.verify.publickey.location", jwks().toUri().toString());
    settings.put("office.secrets.keyset", OnePerJvm.get("keyset", SecretsKeyset::generate));
    settings.put("office.persons.keyset", personsKeyset());
    settings.put("office.vouchers.signing-keyset", voucherKeyset());
    settings.put("office.vouchers.verifying-keyset", VoucherKeys.publicHalf(voucherKeyset()));
    settings.put("office.sandbox.clock", "true");
    switch (service) {
      case "ordering" -> settings.put("office.card.sealing-keyset", cardKeysets().sealing());
      case "billing" -> settings.put("office.card.opening-keyset", cardKeysets().opening());
      case "support" -> {
        settings.put("quarkus.mailer.mock", "false");
        settings.put("quarkus.mailer.host", "127.0.0.1");
        settings.put("quarkus.mailer.port", smtp()[0]);
        settings.put("office.replies.address", MailCatcher.REPLIES + "@ooma.example");
        settings.put("office.replies.key", "c2VjcmV0IG9mIHRlc3RzLCBzZWNyZXQgb2YgdGVzdHM=");
        settings.put("office.replies.mailbox", smtp()[2]);
      }
      default -> {}
    }
    return settings;
  }

  /// Nothing: the next test class uses the same servers, and they go with the JVM.
  @Override
  public void stop() {}

  public static OfficeDatabase postgres() {
    var port = OnePerJvm.get("postgres", () -> Integer.toString(PostgresServer.temporary().port()));
    return new OfficeDatabase(Integer.parseInt(port));
  }

  /// What the service under test keeps.
  public static ServiceTables tables(String service) {
    return new ServiceTables(postgres(), service);
  }

  public static String kafkaBootstrap() {
    return OnePerJvm.get("kafka", OfficeTestResource::startBroker);
  }

  /// With it begins product time.
  private static String startBroker() {
    var bootstrap = KafkaBroker.temporary().bootstrap();
    var now = ZonedDateTime.now(PARIS);
    var start = ProductStart.of(System.getProperty("clock", "now"), now);
    if (start.isAfter(now)) {
      new SandboxTime(Map.of("bootstrap.servers", bootstrap)).advance(Duration.between(now, start));
    }
    return bootstrap;
  }

  /// Signs the vouchers that the service under test accepts, and those that it writes.
  public static String voucherKeyset() {
    return OnePerJvm.get("voucher-keyset", VoucherKeys::generate);
  }

  /// With which whoever a company asks about is sealed for the services.
  public static String personsKeyset() {
    return OnePerJvm.get("persons-keyset", SecretsKeyset::generate);
  }

  /// The issuer whose tokens the service under test trusts.
  public static Tokens tokens() {
    return Tokens.loadOrCreate(issuer().resolve("key.json"));
  }

  /// What support's mailer sent.
  public static Mailbox mails() {
    return new Mailbox(Path.of(smtp()[1]));
  }

  /// Where people and other mail servers hand mails in.
  public static int smtpPort() {
    return Integer.parseInt(smtp()[0]);
  }

  /// With which ordering seals card tokens, and billing opens them.
  public static SealingKeysets cardKeysets() {
    return SealingKeysets.ofOpening(
        OnePerJvm.get("card-keyset", () -> SealingKeysets.generate().opening()));
  }

  private static Path issuer() {
    return Path.of(OnePerJvm.get("issuer", () -> TemporaryFolder.ofThisJvm("issuer").toString()));
  }

  private static Path jwks() {
    try {
      return Files.writeString(issuer().resolve("jwks.json"), tokens().jwks());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Port, folder and mailbox of the mail catcher.
  private static String[] smtp() {
    return OnePerJvm.get("smtp", OfficeTestResource::startMailCatcher).split("=", 3);
  }

  private static String startMailCatcher() {
    var catcher = MailCatcher.temporary();
    return catcher.port() + "=" + catcher.mailbox().folder() + "=" + catcher.repliesUrl();
  }
}
