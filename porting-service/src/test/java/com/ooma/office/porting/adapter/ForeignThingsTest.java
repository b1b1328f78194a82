package com.ooma.office.porting.adapter;

import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.rights.ForeignThings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Another company's things are as missing as those that nobody has.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "porting"))
class ForeignThingsTest {

  @Test
  void nobody_learns_what_another_company_ports() {
    var owner = new Member();
    var request = owner.asksFor(List.of(Member.fresh()));
    String draft = owner.post("/v1/port-drafts", "{}").extract().path("draftId");

    ForeignThings.areNotThere(
        UUID.randomUUID(),
        owner.account,
        Map.of("portRequestId", request, "draftId", draft),
        Map.of("submitPortDraft", "{\"signedBy\":\"Nobody\",\"accepted\":true}"));
  }
}
