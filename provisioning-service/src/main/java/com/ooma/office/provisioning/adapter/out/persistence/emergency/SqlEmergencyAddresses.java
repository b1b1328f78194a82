package com.ooma.office.provisioning.adapter.out.persistence.emergency;

import com.ooma.office.provisioning.application.emergency.port.EmergencyAddresses;
import com.ooma.office.provisioning.domain.emergency.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;

/// Emergency addresses in Postgres, one for each site of an account.
@ApplicationScoped
class SqlEmergencyAddresses implements EmergencyAddresses {

  /// Another name of the same address is no other address: `since` stays.
  private static final String SAVE =
      """
      INSERT INTO emergency_address AS old
        (account_id, site_id, site_name, street, postal_code, city, insee_code, since)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
      ON CONFLICT (account_id, site_id) DO UPDATE
      SET site_name = excluded.site_name, street = excluded.street,
          postal_code = excluded.postal_code, city = excluded.city,
          insee_code = excluded.insee_code,
          since = CASE
            WHEN (old.street, old.postal_code, old.city, old.insee_code)
              IS DISTINCT FROM
                (excluded.street, excluded.postal_code, excluded.city, excluded.insee_code)
            THEN excluded.since ELSE old.since END
      WHERE (old.site_name, old.street, old.postal_code, old.city, old.insee_code)
        IS DISTINCT FROM
            (excluded.site_name, excluded.street, excluded.postal_code, excluded.city,
             excluded.insee_code)
      """;

  private final EntityManager entities;

  SqlEmergencyAddresses(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void save(UUID accountId, Site site, Instant since) {
    var address = site.address();
    entities
        .createNativeQuery(SAVE)
        .setParameter(1, accountId)
        .setParameter(2, site.siteId())
        .setParameter(3, site.name())
        .setParameter(4, address.street())
        .setParameter(5, address.postalCode())
        .setParameter(6, address.city())
        .setParameter(7, address.inseeCode())
        .setParameter(8, since)
        .executeUpdate();
  }
}
