package com.ooma.office.porting.adapter.in.rest.draft;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.porting.adapter.Member;
import com.ooma.office.porting.adapter.PeersTestResource;
import com.ooma.office.porting.domain.request.PortingExamples;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Race;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "porting"))
@QuarkusTestResource(PeersTestResource.class)
class PortDraftApiTest {

  private static final String DRAFTS = "/v1/port-drafts";

  private final Member member = new Member();

  @Test
  void a_company_has_twenty_at_most_however_many_it_begins_at_once() throws Exception {
    var statuses = Race.of(30, _ -> member.post(DRAFTS, "{\"numbers\":[]}").extract().statusCode());

    assertEquals(20, statuses.stream().filter(status -> status == 201).count());
    assertEquals(10, statuses.stream().filter(status -> status == 409).count());
  }

  @Test
  void is_written_bit_by_bit_and_handed_in() {
    var number = Member.fresh();
    var rio = PortingExamples.rioOf(number);
    var temporary = member.gets(1).getFirst();
    String id =
        member
            .post(
                DRAFTS, "{\"numbers\":[{\"number\":\"%s\",\"rio\":\"%s\"}]}".formatted(number, rio))
            .statusCode(201)
            .body("openPoints.pointer", hasItem("/carrier"))
            .body("openPoints[0].code", equalTo("draft-incomplete"))
            .body("openPoints[0].title", equalTo("Demande de portage incomplète"))
            .body("numbers[0].rioKnown", equalTo(true))
            .extract()
            .path("draftId");
    member
        .post(DRAFTS + "/" + id + "/submission", "{\"signedBy\":\"Camille\",\"accepted\":true}")
        .statusCode(409)
        .body("code", equalTo("draft-incomplete"))
        .body("errors.pointer", hasItem("/carrier"));

    var tag = member.get(DRAFTS + "/" + id).statusCode(200).extract().header("ETag");
    var whole =
        """
        {"carrier":"carrier-alpha","carrierAccountNumber":"C-448812","lineType":"ISDN","portType":"ISOLATED",
         "mainNumber":"%s","numbers":[{"number":"%s","replaces":"%s"}],
         "holder":{"name":"Atelier Lumen SAS","siren":"123456782"},
         "serviceAddress":{"street":"12 rue des Archives","postalCode":"75004","city":"Paris"}}
        """
            .formatted(number, number, temporary);
    put(id, tag, whole).statusCode(200).body("openPoints", empty());
    put(id, tag, whole).statusCode(412);
    put(id, null, whole).statusCode(428);
    member
        .get(DRAFTS + "/" + id)
        .body(not(containsString(rio)))
        .body(not(containsString("C-448812")));
    member.get(DRAFTS).body("items", hasSize(1)).body("items[0].draftId", equalTo(id));

    String request =
        member
            .post(DRAFTS + "/" + id + "/submission", "{\"signedBy\":\"Camille\",\"accepted\":true}")
            .statusCode(201)
            .extract()
            .path("portRequestId");
    member.request(request).statusCode(200).body("numbers.number", equalTo(List.of(number.e164())));
    member.get(DRAFTS + "/" + id).statusCode(404);
  }

  @Test
  void is_thrown_away_by_its_company_only() {
    String id = member.post(DRAFTS, "{}").statusCode(201).extract().path("draftId");

    new Member().get(DRAFTS + "/" + id).statusCode(404);
    new Member().asMember().delete(DRAFTS + "/" + id).then().statusCode(404);
    member.asMember().delete(DRAFTS + "/" + id).then().statusCode(204);
    member.get(DRAFTS).body("items", empty());
  }

  private ValidatableResponse put(String id, String tag, String body) {
    return Member.put(member.asMember(), tag, DRAFTS + "/" + id, body);
  }
}
