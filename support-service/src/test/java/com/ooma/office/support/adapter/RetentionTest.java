package com.ooma.office.support.adapter;

import static com.ooma.office.testing.api.Problems.assertProblem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.support.application.article.ForgetFailedSearches;
import com.ooma.office.support.application.privacy.ForgetArchives;
import com.ooma.office.support.application.reply.ForgetMails;
import com.ooma.office.support.application.webhook.ForgetWebhooks;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.api.PersonalDataDesk;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Ops see in one list what is forgotten, when, and how much has gone.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class RetentionTest {

  private static final String RULES = "/v1/operations/support/retention";

  @Inject ForgetFailedSearches forgetFailedSearches;
  @Inject ForgetMails forgetMails;
  @Inject ForgetWebhooks forgetWebhooks;
  @Inject ForgetArchives forgetArchives;

  @Test
  void each_rule_says_what_it_deleted() {
    var desk = new PersonalDataDesk("support", "nobody@lumen.example");
    var old = "old-" + UUID.randomUUID();
    desk.change("INSERT INTO incoming_mail VALUES ('" + old + "', now() - interval '91 days')");
    desk.change(
        "INSERT INTO incoming_mail VALUES ('young-" + old + "', now() - interval '80 days')");

    desk.change("INSERT INTO failed_search VALUES ('" + old + "', 1, now() - interval '91 days')");

    forgetFailedSearches.handle();
    forgetMails.handle();
    forgetWebhooks.handle();
    forgetArchives.handle();

    assertEquals(List.of("incoming_mail"), Known.tablesWith("young-" + old));
    assertEquals(List.of("incoming_mail"), Known.tablesWith(old), "the young one alone");
    Desk.ops()
        .get(RULES)
        .statusCode(200)
        .body(
            "items.what",
            hasItems(
                "FAILED_SEARCHES",
                "INCOMING_MAILS",
                "DEAD_ADDRESSES",
                "WEBHOOK_MESSAGES",
                "PERSONAL_DATA_ARCHIVES"))
        .body("items.find { it.what == 'INCOMING_MAILS' }.kept", equalTo("P90D"))
        .body("items.find { it.what == 'INCOMING_MAILS' }.deleted", greaterThan(0));
    assertProblem(Desk.ops().get(RULES.replace("support", "billing")), 404, "not-found");
  }
}
