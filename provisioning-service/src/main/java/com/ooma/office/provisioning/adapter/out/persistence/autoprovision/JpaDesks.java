package com.ooma.office.provisioning.adapter.out.persistence.autoprovision;

import com.ooma.office.provisioning.application.autoprovision.port.Desks;
import com.ooma.office.provisioning.application.phone.port.Phones;
import com.ooma.office.provisioning.application.settings.port.Settings;
import com.ooma.office.provisioning.application.telephony.port.Offices;
import com.ooma.office.provisioning.domain.settings.UserSettings;
import com.ooma.office.provisioning.domain.telephony.Extension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Desks in Postgres. One question brings the rows into the session, where the repositories that
/// know them then find them by their keys: each row is read in one place, and none takes a question
/// of its own.
@ApplicationScoped
class JpaDesks implements Desks {

  private static final String ROWS =
      """
      select p.phoneId, p.accountId, p.seatId, e.extension, s.path,
        (select array_agg(c.extension) within group (order by c.extension) from ExtensionRow c
         where c.office.accountId = p.accountId and s.path is not null),
        p, e, s
      from PhoneRow p
      left join ExtensionRow e on e.seatId = p.seatId and e.office.accountId = p.accountId
      left join SettingRow s on s.accountId = p.accountId and s.path = concat('users/', e.extension)
      where p.tokenHash = ?1
      """;

  private final EntityManager entities;
  private final Phones phones;
  private final Offices offices;
  private final Settings settings;

  JpaDesks(EntityManager entities, Phones phones, Offices offices, Settings settings) {
    this.entities = entities;
    this.phones = phones;
    this.offices = offices;
    this.settings = settings;
  }

  /// What the request read before is forgotten: it may have changed since.
  @Override
  public Optional<Desk> findOfAnyAccountByToken(String tokenHash) {
    entities.clear();
    return entities
        .createQuery(ROWS, Object[].class)
        .setParameter(1, tokenHash)
        .getResultStream()
        .findFirst()
        .flatMap(row -> desk((UUID) row[0], (UUID) row[1], (UUID) row[2], row));
  }

  private Optional<Desk> desk(UUID phoneId, UUID account, UUID seat, @Nullable Object[] row) {
    var line = row[3] == null ? Optional.<Extension>empty() : offices.findExtension(account, seat);
    var own =
        row[3] == null || row[4] == null
            ? UserSettings.STANDARD
            : settings.findOfUser(account, (String) row[3], users((String[]) row[5]));
    return phones.findOfAnyAccountById(phoneId).map(phone -> new Desk(phone, line, own));
  }

  private static List<String> users(String @Nullable [] extensions) {
    return extensions == null ? List.of() : List.of(extensions);
  }
}
