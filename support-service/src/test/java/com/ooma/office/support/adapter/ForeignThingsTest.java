package com.ooma.office.support.adapter;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.rights.ForeignThings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Another company's things are as missing as those that nobody has.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class ForeignThingsTest {

  /// Articles are everybody's: there is no foreign one.
  private static final String NOBODYS_ARTICLE = UUID.randomUUID().toString();

  @Test
  void nobody_learns_what_another_company_asked() {
    var owner = UUID.randomUUID();
    var here = UUID.randomUUID();
    var there = UUID.randomUUID();
    Known.company(Happenings.of(owner), here, there);
    String ticket = Desk.member(owner).open("k1", Desk.QUESTION).extract().path("ticketId");
    String relocation =
        Desk.primary(owner)
            .post(
                "/v1/relocations",
                "k1",
                "{\"fromSiteId\":\"%s\",\"toSiteId\":\"%s\",\"movesOn\":\"%s\"}"
                    .formatted(here, there, LocalDate.now(BusinessCalendar.PARIS).plusDays(9)))
            .statusCode(201)
            .extract()
            .path("relocationId");

    ForeignThings.areNotThere(
        UUID.randomUUID(),
        owner,
        Map.of("ticketId", ticket, "relocationId", relocation, "slug", NOBODYS_ARTICLE),
        Map.of("writeToTicket", "{\"text\":\"Et alors ?\"}"));
  }
}
