package com.ooma.office.ordering.domain.order;

import com.ooma.office.kernel.domain.Siren;
import com.ooma.office.ordering.domain.account.Account;
import com.ooma.office.ordering.domain.account.Administrator;
import com.ooma.office.ordering.domain.company.CompanyProfile;
import com.ooma.office.ordering.domain.company.PostalAddress;
import com.ooma.office.ordering.domain.company.Site;
import com.ooma.office.ordering.domain.promise.PromiseWatch;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/// A fictional company that several tests order for.
public final class OrderingExamples {

  public static final PostalAddress HEAD_OFFICE =
      new PostalAddress("12 rue des Archives", "75004", "Paris", null);

  public static final PromiseWatch WATCH =
      new PromiseWatch(LocalTime.of(9, 0), LocalTime.of(15, 0), LocalTime.of(12, 0));

  /// 23 November 2026, 10:00 in Paris.
  public static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

  public static final Administrator CAMILLE =
      new Administrator(null, "Camille Martin", "camille@lumen.example");

  private OrderingExamples() {}

  public static CompanyProfile company(List<Site> sites) {
    return new CompanyProfile(
        "Atelier Lumen SAS", new Siren("123456782"), HEAD_OFFICE, sites, null);
  }

  /// Opened, and the others have been told.
  public static Account account(Site... sites) {
    var account = Account.open(UUID.randomUUID(), company(List.of(sites)), MONDAY);
    account.takeEvents();
    return account;
  }

  public static Site site(String name) {
    return new Site(
        UUID.randomUUID(), name, new PostalAddress("33 rue La Fayette", "75009", "Paris", "75109"));
  }

  public static SeatRequest administrator() {
    return new SeatRequest("Camille Martin", "camille@lumen.example", null, true);
  }

  public static SeatRequest nobodyYet() {
    return new SeatRequest(null, null, null, false);
  }
}
