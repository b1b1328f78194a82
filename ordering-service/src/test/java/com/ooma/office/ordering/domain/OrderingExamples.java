package com.ooma.office.ordering.domain;

import com.ooma.office.kernel.domain.Siren;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/// A fictional company that several tests order for.
public final class OrderingExamples {

  public static final PostalAddress HEAD_OFFICE =
      new PostalAddress("12 rue des Archives", "75004", "Paris", null);

  public static final PromiseWatch WATCH =
      new PromiseWatch(LocalTime.of(9, 0), LocalTime.of(15, 0), LocalTime.of(12, 0));

  private OrderingExamples() {}

  public static CompanyProfile company(List<Site> sites) {
    return new CompanyProfile(
        "Atelier Lumen SAS", new Siren("123456782"), HEAD_OFFICE, sites, null);
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
