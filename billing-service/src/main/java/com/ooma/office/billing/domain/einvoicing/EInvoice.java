package com.ooma.office.billing.domain.einvoicing;

import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.kernel.domain.AggregateRoot;
import com.ooma.office.kernel.domain.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A final document on its way through the platforms: how often it was handed in, and what was told
/// of it. The document itself never changes, so a deposit is always of the same bytes.
///
/// A deposit that got no answer stays open, and is asked about before it is made again: whatever
/// became of it, the platform has the document once. Only a rejection makes room for another.
public final class EInvoice extends AggregateRoot<EInvoiceEvent> {

  private final Document document;
  private final Told told;
  private final LastDeposit deposit;
  private final Takings takings;
  private @Nullable Completion completion;
  private boolean inside;
  private final boolean givenBack;
  private @Nullable String requestedBy;
  private @Nullable Instant nextAt;
  private int unanswered;
  private int looks;

  private EInvoice(Snapshot saved) {
    super(saved.lastSequence());
    document = saved.document();
    told = new Told(saved.told());
    inside = saved.inside();
    givenBack = saved.givenBack();
    deposit = new LastDeposit(saved.deposit(), saved.asked(), saved.flowId(), saved.depositedAt());
    takings = new Takings(saved.movements());
    completion = saved.completion();
    requestedBy = saved.requestedBy();
    nextAt = saved.nextAt();
    unanswered = saved.unanswered();
    looks = saved.looks();
  }

  public static EInvoice from(Snapshot saved) {
    return new EInvoice(saved);
  }

  /// A worker begins what is to be done next; others leave it alone for a while then.
  ///
  /// @return none if there is nothing to do after all
  public Optional<Step> takeUp(Instant now) {
    if (nextAt == null || nextAt.isAfter(now)) {
      return Optional.empty();
    }
    var step = nextStep(now);
    nextAt = step.isPresent() ? PlatformPatience.leaseFrom(now) : null;
    if (step.orElse(null) instanceof Step.Deposit) {
      deposit.ask();
    }
    return step;
  }

  /// Whether it is a credit note that is to be handed in, so that it matters who has what it
  /// corrects.
  public boolean isNoteToDeposit() {
    return document.kind() == InvoiceKind.CREDIT_NOTE
        && deposit.takenAt() == null
        && !deposit.isAsked();
  }

  /// A credit note of invoices that no buyer took stays with us: it puts our own books right, and
  /// no platform is told of it (*avoir interne*).
  ///
  /// @param corrected where the invoices stand that it corrects; empty of one of which nothing was
  ///   told
  public void corrects(List<Optional<LifeCycleStatus>> corrected) {
    inside =
        !corrected.isEmpty()
            && corrected.stream()
                .allMatch(status -> status.filter(LifeCycleStatus::isEnd).isPresent());
  }

  private Optional<Step> nextStep(Instant now) {
    deposit.begin();
    var key = deposit.key(document.documentId());
    var depositedAt = deposit.takenAt();
    if (depositedAt == null) {
      return isEnded() || inside
          ? Optional.empty()
          : Optional.of(new Step.Deposit(key, deposit.isAsked()));
    }
    if (completion != null) {
      return Optional.of(new Step.Complete(key, completion));
    }
    var money = untoldMoney();
    if (money.isPresent()) {
      return Optional.of(new Step.ReportMoney(key, money.get()));
    }
    return !isEnded() && PlatformPatience.isLookedAfter(depositedAt, now)
        ? Optional.of(new Step.Look(key))
        : Optional.empty();
  }

  /// Money is told of what the buyer refused as well, since it came in or left; not of what no
  /// platform has.
  private Optional<CashMovement> untoldMoney() {
    return standing()
        .filter(each -> !each.status().allowsAnotherDeposit())
        .flatMap(_ -> takings.untold(deposit.number()));
  }

  /// The platform has a deposit, now or before.
  ///
  /// @param flow the platform's name of it
  public void deposited(int number, String flow, Instant now) {
    if (isOpen(number)) {
      deposit.taken(flow, now);
      goOn(now);
    }
  }

  /// The platform can't read a deposit.
  public void inadmissible(int number, StatusReason reason, @Nullable String comment, Instant now) {
    if (isOpen(number)) {
      add(new StatusEntry(number, LifeCycleStatus.INADMISSIBLE, now, reason, comment), now);
    }
  }

  /// The platform knows of money that came in or left.
  ///
  /// @param name of the movement
  public void reported(int number, String name, Instant now) {
    if (deposit.is(number)) {
      takings.told(name, number, now);
      goOn(now);
    }
  }

  /// The platform does not take a report of money, for good: it is not made again by itself, and
  /// our people are called in. Heard again it changes nothing.
  ///
  /// @param reason as the platform says it
  public void declined(
      int number, String name, String reason, @Nullable String comment, Instant now) {
    if (deposit.is(number)) {
      takings
          .declined(name, new CashMovement.Declined(number, reason, comment, now))
          .ifPresent(each -> record(new EInvoiceEvent.MoneyDeclined(document, each)));
      goOn(now);
    }
  }

  /// What made the platform decline money was put right, as our people say: it is told once more.
  /// Said again it changes nothing.
  ///
  /// @throws Refused if that is not the last deposit
  public void reportAgain(int number, String by, Instant now) {
    if (!deposit.is(number)) {
      throw Refused.notFound("deposit");
    }
    if (takings.forgetDeclined(deposit.number())) {
      requestedBy = by;
      nextAt = now;
    }
  }

  /// The buyer waits for something (208), and our people say that they sent it. Said again it
  /// changes nothing. By whatever clock the buyer began to wait, it is sent after that.
  ///
  /// @param comment what was sent, and how: the buyer reads it
  /// @throws Refused if the buyer does not wait for anything
  public void complete(int number, String comment, String by, Instant now) {
    if (!deposit.is(number)) {
      throw Refused.notFound("deposit");
    }
    if (completion != null || stands(LifeCycleStatus.COMPLETED)) {
      return;
    }
    if (!stands(LifeCycleStatus.SUSPENDED)) {
      throw Refused.conflict(
              "einvoice-not-suspended",
              "Only what waits for something is completed: " + document.number() + " does not.")
          .about(document.number());
    }
    completion = Completion.after(standing().orElseThrow().at(), comment, by, now);
    nextAt = now;
  }

  /// The platform knows that the buyer has what was missing.
  public void completed(int number, Instant now) {
    if (deposit.is(number) && completion != null) {
      add(completion.told(number), now);
      goOn(now);
    }
  }

  /// The platform does not tell the buyer so, for good: the document waits as before.
  public void completionDeclined(int number, Instant now) {
    if (deposit.is(number)) {
      completion = null;
      goOn(now);
    }
  }

  /// It was asked how a deposit stands, and answered.
  public void looked(int number, Instant now) {
    if (deposit.is(number)) {
      looks++;
      goOn(now);
    }
  }

  /// Nobody knows what became of what was asked: it is asked again after a pause, which grows.
  public void unanswered(int number, Instant now) {
    if (deposit.is(number) && (!isEnded() || untoldMoney().isPresent())) {
      unanswered++;
      nextAt = PlatformPatience.afterSilence(unanswered, now);
    }
  }

  /// A platform tells a status. Heard again it changes nothing, and of a deposit that is over it is
  /// only kept.
  ///
  /// @param flow the platform's name of the deposit
  /// @throws Refused if there was no such deposit
  public void heard(StatusEntry status, @Nullable String flow, Instant now) {
    if (status.deposit() > deposit.number()) {
      throw Refused.notFound("deposit");
    }
    if (status.status() == LifeCycleStatus.COLLECTED) {
      return; // only we say so
    }
    if (flow != null && status.status() != LifeCycleStatus.INADMISSIBLE) {
      deposited(status.deposit(), flow, now); // the answer may have been lost
    }
    add(status, now);
  }

  private void add(StatusEntry status, Instant now) {
    var before = standing();
    if (!told.add(status)) {
      return;
    }
    var after = standing();
    if (after.equals(before)) {
      return;
    }
    completion = null; // it was of the former one
    if (isEnded()) {
      nextAt = untoldMoney().isPresent() ? now : null;
    } else if (before.isEmpty()) {
      nextAt = now; // it may have been paid by now
    }
    after.ifPresent(standing ->
        Remedy.of(standing)
            .ifPresent(remedy -> record(new EInvoiceEvent.Stopped(document, standing, remedy))));
  }

  /// What was wrong beside the document was put right: it is handed in once more.
  ///
  /// @param number of the next deposit; of the last one changes nothing
  /// @param by who says so
  /// @throws Refused if a platform has it, or may have it
  public void depositAgain(int number, String by, Instant now) {
    if (deposit.is(number) && number > 1) {
      return;
    }
    if (!deposit.is(number - 1)) {
      throw Refused.notFound("deposit");
    }
    if (givenBack) {
      throw Refused.conflict(
              "einvoice-given-back",
              "Credit notes gave back all of %s: nobody is handed it any more."
                  .formatted(document.number()))
          .about(document.number());
    }
    var standing = standing();
    if (standing.isEmpty() || !standing.get().status().allowsAnotherDeposit()) {
      throw Refused.conflict(
              "einvoice-not-rejected",
              "Only what was rejected is deposited again: " + document.number() + " was not.")
          .about(document.number());
    }
    deposit.again();
    requestedBy = by;
    completion = null;
    unanswered = 0;
    looks = 0;
    nextAt = now;
  }

  /// Where the last deposit stands; none as long as nothing was told.
  public Optional<StatusEntry> standing() {
    return told.standing(deposit.number());
  }

  /// What our people have to do about it; none if it goes on by itself, or was settled: what was
  /// given back whole is asked for by another document.
  public Optional<Remedy> remedy() {
    return (givenBack ? Optional.<Remedy>empty() : standing().flatMap(Remedy::of))
        .or(() ->
            takings.isDeclined(deposit.number())
                ? Optional.of(Remedy.REPORT_AGAIN)
                : Optional.empty());
  }

  public Snapshot snapshot() {
    return new Snapshot(
        document,
        told.all(),
        deposit.number(),
        deposit.isAsked(),
        deposit.flowId(),
        deposit.takenAt(),
        requestedBy,
        takings.all(),
        completion,
        inside,
        givenBack,
        nextAt,
        unanswered,
        looks,
        lastSequence());
  }

  private void goOn(Instant now) {
    unanswered = 0;
    if (completion != null || untoldMoney().isPresent()) {
      nextAt = now;
    } else if (isEnded()) {
      nextAt = null;
    } else {
      nextAt = PlatformPatience.nextLook(looks, standing().isPresent(), now);
    }
  }

  private boolean isOpen(int number) {
    return deposit.is(number) && deposit.takenAt() == null && !isEnded();
  }

  private boolean stands(LifeCycleStatus status) {
    return told.stands(deposit.number(), status);
  }

  private boolean isEnded() {
    return told.isEnded(deposit.number());
  }

  /// What is handed in.
  ///
  /// @param einvoiceId names its life cycle, beside the document's own
  public record Document(
      UUID documentId,
      UUID einvoiceId,
      UUID accountId,
      InvoiceKind kind,
      String number,
      LocalDate issuedOn) {}

  /// The electronic invoice as it is stored.
  ///
  /// @param told in the order in which it was heard
  /// @param deposit how often it was handed in, or is to be now
  /// @param asked whether this deposit was tried
  /// @param flowId the platform's name of this deposit
  /// @param depositedAt when it was known that the platform has it
  /// @param requestedBy who had it, or its money, told again; absent as long as nobody had
  /// @param movements money that came in or left, the oldest first
  /// @param completion what the platform is to tell a buyer who waits for it
  /// @param inside whether it is a credit note that is kept from the platform
  /// @param givenBack whether credit notes gave back all of it
  /// @param nextAt absent if there is nothing to do
  /// @param unanswered times in a row that the platform gave no answer
  /// @param looks how often it was asked how this deposit stands
  public record Snapshot(
      Document document,
      List<StatusEntry> told,
      int deposit,
      boolean asked,
      @Nullable String flowId,
      @Nullable Instant depositedAt,
      @Nullable String requestedBy,
      List<CashMovement> movements,
      @Nullable Completion completion,
      boolean inside,
      boolean givenBack,
      @Nullable Instant nextAt,
      int unanswered,
      int looks,
      long lastSequence) {}
}
