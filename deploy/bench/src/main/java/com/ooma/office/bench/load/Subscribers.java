package com.ooma.office.bench.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.ooma.office.bench.ground.Ground;
import com.ooma.office.billing.domain.charge.CardToken;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.UUID;

/// Accounts that billing has to bill from today on, each with five things that it pays for at
/// prices of their own: five lines on an invoice.
public final class Subscribers {

  private static final int AT_ONCE = 2_000;
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private static final String ADD =
      """
      INSERT INTO subscription (account_id, legal_name, siren, billing_address, sealed_card, customer_since, anchor,
        next_period_start)
      SELECT account_id, 'Atelier Lumen SAS', '123456782',
        '{"street":"12 rue des Archives","postalCode":"75004","city":"Paris"}', card, now(), ?, ?
      FROM unnest(?::uuid[], ?::bytea[]) AS fresh (account_id, card)
      """;

  private static final String ADD_ITEMS =
      """
      INSERT INTO item (account_id, place, product, seat_id, order_id, monthly_ttc_cents, starts_on)
      SELECT account_id, place, product, CASE product WHEN 'SEAT' THEN gen_random_uuid() END, account_id, cents, ?
      FROM unnest(?::uuid[]) AS fresh (account_id),
        (VALUES (0, 'SEAT', 5000), (1, 'SEAT', 4500), (2, 'SEAT', 4000), (3, 'INTERNATIONAL_PLAN', 1000),
          (4, 'ADDITIONAL_NUMBER', 1000)) AS paid (place, product, cents)
      """;

  private final Ground ground;
  private final Aead cards;
  private int known;

  public Subscribers(Ground ground) throws GeneralSecurityException {
    this.ground = ground;
    AeadConfig.register();
    var keyset = new String(Base64.getDecoder().decode(ground.keyset()), UTF_8);
    this.cards =
        TinkJsonProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get())
            .getPrimitive(RegistryConfiguration.get(), Aead.class);
  }

  /// How many there are.
  public int known() {
    return known;
  }

  public void add(int count) throws SQLException, GeneralSecurityException {
    try (var connection = ground.database().connect("billing")) {
      for (int from = 0; from < count; from += AT_ONCE) {
        add(connection, Math.min(AT_ONCE, count - from));
      }
    }
  }

  private void add(Connection connection, int count) throws SQLException, GeneralSecurityException {
    var accounts = new UUID[count];
    var sealed = new byte[count][];
    for (int i = 0; i < count; i++) {
      accounts[i] = UUID.fromString("00000000-0000-7000-8000-%012d".formatted(++known));
      sealed[i] =
          cards.encrypt(
              "tok_visa_demo".getBytes(UTF_8), CardToken.boundTo(accounts[i]).getBytes(UTF_8));
    }
    var today = LocalDate.now(PARIS);
    try (var add = connection.prepareStatement(ADD);
        var addItems = connection.prepareStatement(ADD_ITEMS)) {
      add.setObject(1, today);
      add.setObject(2, today);
      add.setArray(3, connection.createArrayOf("uuid", accounts));
      add.setArray(4, connection.createArrayOf("bytea", sealed));
      add.executeUpdate();
      addItems.setObject(1, today);
      addItems.setArray(2, connection.createArrayOf("uuid", accounts));
      addItems.executeUpdate();
    }
  }
}
