package com.ooma.office.support.adapter.out.persistence.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.support.application.notice.port.NoticeQueue;
import com.ooma.office.support.application.notice.port.NoticeQueue.Due;
import com.ooma.office.support.domain.company.Person;
import com.ooma.office.support.domain.notice.OrderFacts;
import com.ooma.office.support.domain.notice.words.Language;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Race;
import com.ooma.office.testing.storage.NobodyElse;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
@TestProfile(NobodyElse.class)
class NoticeQueueTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Inject NoticeQueue queue;

  @BeforeEach
  void nothing_waits() throws SQLException {
    sql("DELETE FROM notice");
  }

  @Test
  void racing_senders_take_each_notice_once() throws Exception {
    var written = new TreeSet<UUID>();
    for (int count = 0; count < 60; count++) {
      written.add(write("zoe@lumen.example"));
    }

    var taken = Race.of(8, _ -> takeAll()).stream().flatMap(List::stream).toList();

    assertEquals(60, taken.size());
    assertEquals(written, taken.stream().collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void a_notice_nothing_is_heard_of_is_due_again_after_its_lease() throws Exception {
    var noticeId = write("zoe@lumen.example");

    assertEquals(1, queue.take(Duration.ofMillis(400)).orElseThrow().attempts());
    assertEquals(Optional.empty(), queue.take(MINUTE));
    Thread.sleep(450);

    var again = queue.take(MINUTE).orElseThrow();
    assertEquals(noticeId, again.noticeId());
    assertEquals(2, again.attempts());
  }

  @Test
  void a_postponed_notice_lets_others_pass() throws Exception {
    var first = write("zoe@lumen.example");
    var second = write("zoe@lumen.example");

    assertEquals(first, queue.take(MINUTE).orElseThrow().noticeId());
    queue.postpone(first, Duration.ofMillis(400), "x".repeat(2_000));

    assertEquals(second, queue.take(MINUTE).orElseThrow().noticeId());
    assertEquals(Optional.empty(), queue.take(MINUTE));
    Thread.sleep(450);
    assertEquals(first, queue.take(MINUTE).orElseThrow().noticeId());
  }

  @Test
  void a_sent_notice_is_never_due_again() throws Exception {
    var noticeId = write("zoe@lumen.example");

    queue.take(Duration.ZERO);
    queue.sent(noticeId, "zoe@lumen.example", Instant.parse("2026-11-23T09:00:00Z"));
    queue.postpone(noticeId, Duration.ZERO, "late news of an earlier attempt");

    assertEquals(Optional.empty(), queue.take(MINUTE));
  }

  @Test
  void facts_come_back_as_they_were_and_the_contact_is_the_one_of_now() throws Exception {
    var account = UUID.randomUUID();
    write(account, null);
    assertEquals(Optional.empty(), queue.take(MINUTE));

    sql(
        "INSERT INTO contact (account_id, name, email) VALUES ('%s', 'Nour', 'nour@lumen.example')"
            .formatted(account));

    var due = queue.take(MINUTE).orElseThrow();
    assertEquals(new Person("Nour", "nour@lumen.example"), due.to().person());
    var facts = (OrderFacts.ParcelSent) due.facts();
    assertEquals("8R001", facts.trackingNumber());
    assertEquals(LocalDate.of(2026, 11, 26), facts.dueOn());
  }

  @Test
  void the_addressee_of_a_notice_comes_before_the_contact() throws Exception {
    var account = UUID.randomUUID();
    sql("INSERT INTO contact VALUES ('" + account + "', 'Nour', 'nour@lumen.example', now())");
    write(account, "zoe@lumen.example");

    var to = queue.take(MINUTE).map(Due::to).orElseThrow();

    assertTrue(to.email().startsWith("zoe@"), to.toString());
  }

  @Test
  void the_primary_member_comes_before_the_administrator() throws Exception {
    var account = UUID.randomUUID();
    sql(
        """
        INSERT INTO contact (account_id, name, email, primary_name, primary_email)
        VALUES ('%s', 'Nour', 'nour@lumen.example', 'Camille', 'camille@lumen.example')
        """
            .formatted(account));
    write(account, null);

    var to = queue.take(MINUTE).map(Due::to).orElseThrow();

    assertEquals(new Person("Camille", "camille@lumen.example"), to.person());
  }

  @Test
  void a_letter_is_in_the_language_that_its_reader_wants_of_this_company() throws Exception {
    var account = UUID.randomUUID();
    write(account, "Zoe@lumen.example");
    sql(
        "INSERT INTO letter_language SELECT '%s', lower(addressee_email), 'EN' FROM notice WHERE account_id = '%s'"
            .formatted(account, account));
    assertEquals(Language.EN, queue.take(MINUTE).orElseThrow().to().language());

    write(UUID.randomUUID(), "Zoe@lumen.example");
    assertEquals(Language.FR, queue.take(MINUTE).orElseThrow().to().language());
  }

  @Test
  void what_is_given_up_is_never_due_again() throws Exception {
    var noticeId = write("zoe@lumen.example");

    queue.take(Duration.ZERO);
    queue.giveUp(noticeId, "550 no such user");
    queue.postpone(noticeId, Duration.ZERO, "late news of an earlier attempt");
    queue.sent(noticeId, "zoe@lumen.example", Instant.parse("2026-11-23T09:00:00Z"));

    assertEquals(Optional.empty(), queue.take(MINUTE));
  }

  private List<UUID> takeAll() {
    var taken = new ArrayList<UUID>();
    for (var due = queue.take(MINUTE); due.isPresent(); due = queue.take(MINUTE)) {
      taken.add(due.get().noticeId());
    }
    return taken;
  }

  private static UUID write(String email) throws SQLException {
    return write(UUID.randomUUID(), email);
  }

  private static UUID write(UUID account, String email) throws SQLException {
    var noticeId = UUID.randomUUID();
    var order = UUID.randomUUID();
    var addressee = email == null ? "NULL, NULL" : "'Zoé', '" + email + "'";
    sql(
        """
        INSERT INTO notice (notice_id, account_id, kind, about, occasion, subject, facts,
                            addressee_name, addressee_email, created_at)
        VALUES ('%s', '%s', 'PARCEL_SENT', '%s', '8R001', 'Vos téléphones',
          '{"orderId":"%s","parcelService":"Colis","trackingNumber":"8R001","dueOn":"2026-11-26"}',
          %s, now())
        """
            .formatted(noticeId, account, order, order, addressee));
    return noticeId;
  }

  private static void sql(String statement) throws SQLException {
    OfficeTestResource.tables("support").execute(statement);
  }
}
