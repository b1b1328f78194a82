package com.ooma.office.provisioning.adapter.out.persistence;

import static com.ooma.office.provisioning.adapter.out.persistence.Samples.elsewhere;
import static com.ooma.office.provisioning.adapter.out.persistence.Samples.site;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.provisioning.application.emergency.port.SiteAddresses;
import com.ooma.office.provisioning.domain.emergency.PostalAddress;
import com.ooma.office.provisioning.domain.emergency.Site;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.storage.NobodyElse;
import com.ooma.office.testing.storage.Stored;
import com.ooma.office.testing.storage.TableStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/// What is stored of emergency addresses is what was saved, and since when it holds.
@QuarkusTest
@TestProfile(NobodyElse.class)
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class EmergencyAddressAsSavedTest {

  private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

  @Inject SiteAddresses sites;
  @Inject EntityManager entities;

  @Test
  void an_emergency_address() {
    var account = UUID.randomUUID();
    var first = site();
    var second = elsewhere();
    Stored.of(
            new Where(first),
            new Where(new Site(first.siteId(), second.name(), second.address())),
            "site.siteId")
        .in(
            TableStore.of(
                entities,
                "emergency_address.account_id",
                account,
                where -> sites.save(account, where.site(), NOON),
                () -> where(account),
                where -> sites.save(account, where.site(), NOON)));
  }

  @Test
  void an_address_is_as_old_as_it_is_whatever_its_name() {
    var account = UUID.randomUUID();
    var site = site();
    save(account, site, NOON);
    save(account, new Site(site.siteId(), "Autre", site.address()), NOON.plusSeconds(1));
    assertEquals(NOON, since(account));

    save(account, new Site(site.siteId(), "Autre", elsewhere().address()), NOON.plusSeconds(2));
    assertEquals(NOON.plusSeconds(2), since(account));
  }

  private void save(UUID account, Site site, Instant since) {
    QuarkusTransaction.requiringNew().run(() -> sites.save(account, site, since));
  }

  private Object since(UUID account) {
    return entities
        .createNativeQuery(
            "SELECT since FROM emergency_address WHERE account_id = ?1", Instant.class)
        .setParameter(1, account)
        .getSingleResult();
  }

  private record Where(Site site) {}

  private Where where(UUID account) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(
            """
            SELECT site_id, site_name, street, postal_code, city, insee_code
            FROM emergency_address WHERE account_id = ?1
            """,
            SiteColumns.class)
        .setParameter(1, account)
        .getSingleResult()
        .where();
  }

  record SiteColumns(
      UUID siteId, String name, String street, String postalCode, String city, String insee) {

    Where where() {
      return new Where(new Site(siteId, name, new PostalAddress(street, postalCode, city, insee)));
    }
  }
}
