package com.ooma.office.porting.application.draft;

import static com.ooma.office.porting.domain.request.PortingExamples.ACCOUNT;
import static com.ooma.office.porting.domain.request.PortingExamples.MEMBER;
import static com.ooma.office.porting.domain.request.PortingExamples.PROOF;
import static com.ooma.office.porting.domain.request.PortingExamples.old;
import static com.ooma.office.porting.domain.request.PortingExamples.rioOf;
import static com.ooma.office.porting.domain.request.PortingExamples.temporary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.application.World;
import com.ooma.office.porting.domain.carrier.LineType;
import com.ooma.office.porting.domain.draft.DraftContent;
import com.ooma.office.porting.domain.draft.DraftContent.DraftNumber;
import com.ooma.office.porting.domain.request.PortState;
import com.ooma.office.porting.domain.request.PortType;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class PortDraftTest {

  private static final DraftContent EMPTY =
      new DraftContent(
          null,
          null,
          null,
          null,
          null,
          null,
          List.of(),
          new DraftContent.Holder(null, null, null),
          new DraftContent.Address(null, null, null),
          false);

  private final World world = new World();
  private final InMemoryPortDrafts drafts = new InMemoryPortDrafts();
  private final StartPortDraft start = new StartPortDraft(drafts, UUID::randomUUID, world);
  private final ChangePortDraft change = new ChangePortDraft(drafts, world);
  private final DiscardPortDraft discard = new DiscardPortDraft(drafts);
  private final SubmitPortDraft submit = new SubmitPortDraft(drafts, world.requestPort);
  private final ReadPortDrafts read = new ReadPortDrafts(drafts, new DraftCheck(world.admission));

  @Test
  void tells_all_that_is_missing() {
    assertEquals(
        List.of(
            "/carrier",
            "/carrierAccountNumber",
            "/lineType",
            "/portType",
            "/mainNumber",
            "/numbers",
            "/holder/name",
            "/holder/siren",
            "/serviceAddress/street",
            "/serviceAddress/postalCode",
            "/serviceAddress/city"),
        open(start(EMPTY)).stream().map(OpenPoint::pointer).toList());
    assertEquals(
        List.of(
            new OpenPoint("/numbers/0/rio", "draft-incomplete"),
            new OpenPoint("/numbers/0/replaces", "draft-incomplete")),
        open(start(complete(new DraftNumber(old(0), null, null)))));
  }

  @Test
  void then_what_would_be_refused() {
    assertEquals(
        List.of(new OpenPoint("/numbers/0/rio", "rio-invalid")),
        open(start(complete(new DraftNumber(old(0), rioOf(old(1)), temporary(0))))));
    assertEquals(
        List.of(new OpenPoint("/numbers/0/replaces", "replaces-not-temporary")),
        open(start(complete(new DraftNumber(old(0), rioOf(old(0)), old(5))))));
    assertEquals(
        List.of(new OpenPoint("/mainNumber", "main-number-missing")),
        open(start(complete(new DraftNumber(old(1), rioOf(old(1)), temporary(0))))));
  }

  @Test
  void with_nothing_open_it_is_handed_in_and_gone() {
    var draft = start(complete(wanted()));
    assertEquals(List.of(), open(draft));

    var request = submit(draft, true);

    assertEquals(PortState.SUBMITTED, world.requests.the(request).state());
    assertEquals("Camille", world.requests.the(request).terms().mandate().signedBy());
    assertTrue(read.find(ACCOUNT, draft).isEmpty());
  }

  @Test
  void what_is_incomplete_or_without_mandate_is_not_handed_in() {
    var empty = start(EMPTY);
    var complete = start(complete(wanted()));

    assertEquals(
        open(empty).stream().map(OpenPoint::pointer).toList(),
        pointers(assertRefused("draft-incomplete", () -> submit(empty, true))));
    assertEquals(
        List.of("/accepted"),
        pointers(assertRefused("mandate-missing", () -> submit(complete, false))));
  }

  private static List<String> pointers(Refused refused) {
    return refused.faults().stream().map(Refused.Fault::pointer).toList();
  }

  @Test
  void secrets_that_are_not_written_again_stay() {
    var draft = start(complete(wanted()));
    var without = complete(new DraftNumber(old(0), null, temporary(1)));
    change(
        draft,
        0L,
        new DraftContent(
            without.carrier(),
            null,
            without.lineType(),
            without.portType(),
            without.mainNumber(),
            null,
            without.numbers(),
            without.holder(),
            without.serviceAddress(),
            true));

    assertEquals(List.of(), open(draft));
    var changed = read.find(ACCOUNT, draft).orElseThrow().draft();
    assertEquals("C-448812", changed.content().accountNumber());
    assertEquals(temporary(1), changed.content().numbers().getFirst().replaces());
    assertFalse(changed.toString().contains("C-448812"));
    assertFalse(changed.toString().contains(rioOf(old(0))));
  }

  @Test
  void nobodys_change_is_lost() {
    var draft = start(EMPTY);

    assertRefused("if-match-missing", () -> change(draft, null, EMPTY));
    change(draft, 0L, EMPTY);
    assertRefused("stale", () -> change(draft, 0L, EMPTY));
  }

  @Test
  void others_see_nothing() {
    var draft = start(EMPTY);
    var stranger = UUID.randomUUID();

    assertTrue(read.find(stranger, draft).isEmpty());
    assertRefused("not-found", () -> discard.handle(new DiscardPortDraft.Command(stranger, draft)));
    discard.handle(new DiscardPortDraft.Command(ACCOUNT, draft));
    assertTrue(read.find(ACCOUNT, draft).isEmpty());
  }

  @Test
  void a_company_has_twenty_and_old_ones_are_forgotten() {
    for (int i = 0; i < StartPortDraft.MOST; i++) {
      start(EMPTY);
    }
    assertRefused("too-many-drafts", () -> start(EMPTY));

    world.pass(Duration.ofDays(91));
    assertFalse(new ForgetOldDrafts(drafts, (what, kept, deleted) -> {}, world).handle());
    start(EMPTY);
  }

  private UUID start(DraftContent content) {
    return start.handle(new StartPortDraft.Command(ACCOUNT, content));
  }

  private void change(UUID draft, @Nullable Long revision, DraftContent content) {
    change.handle(new ChangePortDraft.Command(ACCOUNT, draft, revision, content));
  }

  private UUID submit(UUID draft, boolean accepted) {
    return submit.handle(
        new SubmitPortDraft.Command(ACCOUNT, draft, MEMBER, "Camille", accepted, PROOF));
  }

  private List<OpenPoint> open(UUID draft) {
    return read.find(ACCOUNT, draft).orElseThrow().open();
  }

  private static DraftNumber wanted() {
    return new DraftNumber(old(0), rioOf(old(0)), temporary(0));
  }

  private static DraftContent complete(DraftNumber number) {
    return new DraftContent(
        "carrier-alpha",
        "C-448812",
        LineType.ISDN,
        PortType.ISOLATED,
        old(0),
        null,
        List.of(number),
        new DraftContent.Holder("Atelier Lumen SAS", "123456782", "12345678200010"),
        new DraftContent.Address("12 rue des Archives", "75004", "Paris"),
        false);
  }

  private static Refused assertRefused(String code, Executable attempt) {
    var refused = assertThrows(Refused.class, attempt);
    assertEquals(code, refused.code());
    return refused;
  }
}
