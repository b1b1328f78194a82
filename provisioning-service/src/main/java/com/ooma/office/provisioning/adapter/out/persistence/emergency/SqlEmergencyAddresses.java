package com.ooma.office.provisioning.adapter.out.persistence.emergency;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.provisioning.application.emergency.port.EmergencyAddresses;
import com.ooma.office.provisioning.application.emergency.port.EmergencyEvents;
import com.ooma.office.provisioning.application.emergency.port.SiteAddresses;
import com.ooma.office.provisioning.application.emergency.port.Sites;
import com.ooma.office.provisioning.domain.emergency.EmergencyAddress;
import com.ooma.office.provisioning.domain.emergency.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/// Emergency addresses in Postgres, one for each site of an account, with their history.
@ApplicationScoped
class SqlEmergencyAddresses implements EmergencyAddresses, SiteAddresses, Sites {

  /// Another name of the same address is no other address; neither is one without the commune that
  /// somebody has confirmed.
  private static final String SAVE =
      """
      WITH renamed AS (
        UPDATE emergency_address SET site_name = ?4
        WHERE account_id = ?2 AND site_id = ?3 AND site_name <> ?4
          AND (street, postal_code, city) = (?5, ?6, ?7)
          AND insee_code IS NOT DISTINCT FROM coalesce(?8, CASE WHEN confirmed_at IS NOT NULL THEN insee_code END)),
      saved AS (
        INSERT INTO emergency_address AS old
          (account_id, site_id, site_name, street, postal_code, city, insee_code, since, remind_at)
        VALUES (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9)
        ON CONFLICT (account_id, site_id) DO UPDATE
        SET site_name = excluded.site_name, street = excluded.street,
            postal_code = excluded.postal_code, city = excluded.city,
            insee_code = excluded.insee_code, since = excluded.since,
            remind_at = excluded.remind_at, confirmed_at = NULL, confirmed_on_behalf = NULL,
            confirmed_by = NULL
        WHERE (old.street, old.postal_code, old.city)
            IS DISTINCT FROM (excluded.street, excluded.postal_code, excluded.city)
          OR old.insee_code IS DISTINCT FROM coalesce(excluded.insee_code,
            CASE WHEN old.confirmed_at IS NOT NULL THEN old.insee_code END)
        RETURNING account_id, site_id, street, postal_code, city, insee_code, since)
      INSERT INTO emergency_address_change
        (change_id, account_id, site_id, what, changed_at, street, postal_code, city, insee_code)
      SELECT ?1, account_id, site_id, 'RECORDED', since, street, postal_code, city, insee_code
      FROM saved
      """;

  private static final String CONFIRMED =
      """
      WITH confirmed AS (
        UPDATE emergency_address
        SET insee_code = ?3, confirmed_at = ?4, confirmed_on_behalf = ?5, confirmed_by = ?6,
            remind_at = NULL, last_sequence = ?7
        WHERE address_id = ?2 AND confirmed_at IS DISTINCT FROM ?4
        RETURNING account_id, site_id, street, postal_code, city, insee_code)
      INSERT INTO emergency_address_change
        (change_id, account_id, site_id, what, changed_at, street, postal_code, city, insee_code,
         on_behalf, subject)
      SELECT ?1, account_id, site_id, 'CONFIRMED', ?4, street, postal_code, city, insee_code,
        ?5, ?6
      FROM confirmed
      """;

  private static final String REMINDED =
      "UPDATE emergency_address SET remind_at = ?2, last_sequence = ?3 WHERE address_id = ?1";

  private static final String COLUMNS =
      """
      SELECT address_id, account_id, site_id, site_name, street, postal_code, city, insee_code,
        since, confirmed_at, confirmed_on_behalf, confirmed_by, remind_at, last_sequence
      FROM emergency_address
      """;

  private static final String LOOK = COLUMNS + "WHERE account_id = ?1 AND site_id = ?2";

  private static final String FIND = LOOK + " FOR UPDATE";

  private static final String FIND_DUE =
      COLUMNS + "WHERE address_id = ?1 AND remind_at <= ?2 FOR UPDATE SKIP LOCKED";

  private static final String DUE =
      """
      SELECT address_id FROM emergency_address a
      WHERE remind_at <= ?1 AND EXISTS (
        SELECT FROM extension e JOIN phone p ON p.seat_id = e.seat_id AND p.state = 'REGISTERED'
        WHERE e.account_id = a.account_id AND e.site_id = a.site_id)
      ORDER BY remind_at LIMIT ?2
      """;

  private final EntityManager entities;
  private final EmergencyEvents events;
  private final Ids ids;

  SqlEmergencyAddresses(EntityManager entities, EmergencyEvents events, Ids ids) {
    this.entities = entities;
    this.events = events;
    this.ids = ids;
  }

  @Override
  public void save(UUID accountId, Site site, Instant since) {
    var address = site.address();
    entities
        .unwrap(Session.class)
        .createNativeMutationQuery(SAVE)
        .setParameter(1, ids.next())
        .setParameter(2, accountId)
        .setParameter(3, site.siteId())
        .setParameter(4, site.name())
        .setParameter(5, address.street())
        .setParameter(6, address.postalCode())
        .setParameter(7, address.city())
        .setParameter(8, address.inseeCode(), String.class)
        .setParameter(9, since)
        .executeUpdate();
  }

  @Override
  public Optional<Site> find(UUID accountId, UUID siteId) {
    return one(LOOK, accountId, siteId).map(address -> address.snapshot().site());
  }

  @Override
  public Optional<EmergencyAddress> findForUpdate(UUID accountId, UUID siteId) {
    return one(FIND, accountId, siteId);
  }

  @Override
  public Optional<EmergencyAddress> findDueForUpdateOfAnyAccount(UUID addressId, Instant now) {
    return one(FIND_DUE, addressId, now);
  }

  private Optional<EmergencyAddress> one(String query, Object first, Object second) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(query, EmergencyAddressColumns.class)
        .setParameter(1, first)
        .setParameter(2, second)
        .getResultStream()
        .findFirst()
        .map(columns -> EmergencyAddress.from(columns.toSnapshot()));
  }

  @Override
  public List<UUID> due(Instant now, int limit) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(DUE, UUID.class)
        .setParameter(1, now)
        .setParameter(2, limit)
        .getResultList();
  }

  @Override
  public void save(EmergencyAddress address) {
    var saved = address.snapshot();
    var confirmation = saved.confirmation();
    if (confirmation == null) {
      entities
          .createNativeQuery(REMINDED)
          .setParameter(1, saved.addressId())
          .setParameter(2, saved.remindAt())
          .setParameter(3, saved.lastSequence())
          .executeUpdate();
    } else {
      entities
          .createNativeQuery(CONFIRMED)
          .setParameter(1, ids.next())
          .setParameter(2, saved.addressId())
          .setParameter(3, saved.site().address().inseeCode())
          .setParameter(4, confirmation.at())
          .setParameter(5, confirmation.onBehalf())
          .setParameter(6, confirmation.subject())
          .setParameter(7, saved.lastSequence())
          .executeUpdate();
    }
    events.publish(address);
  }
}
